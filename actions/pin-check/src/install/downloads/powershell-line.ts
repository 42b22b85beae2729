// Recognizes PowerShell that runs what it fetches, in lines too involved to be read as plain commands.
import type { Script } from "../../script/script.ts";
import { type RunDownload, runDownload } from "./run-download.ts";

const RUNS = /\b(?:iex|invoke-expression)\b|\[scriptblock\]::create\b/i;
const FETCHES = /\b(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|downloadstring)\b/i;

/** True for lines such as `iex ((New-Object Net.WebClient).DownloadString('https://...'))`. */
export function runsWhatItFetches(line: string): boolean {
  return RUNS.test(line) && FETCHES.test(line);
}

/** The whole line is the finding: what it fetches cannot be told from it. */
export function downloadByLine(script: Script, line: { readonly start: number; readonly end: number }): RunDownload {
  return runDownload({ script, start: line.start, end: line.end }, undefined);
}
