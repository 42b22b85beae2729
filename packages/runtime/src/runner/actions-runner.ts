// The runner protocol spoken by this process, over the official toolkit: its environment and its standard output.
import { EOL } from "node:os";
import { delimiter } from "node:path";
import type { Annotation, Secret } from "@lockstep/core";
import { sendPath, sendSummary, sendValue } from "./command-file.ts";
import type { Runner } from "./runner.ts";
import { issueCommand } from "./toolkit.ts";
import { mayHoldCommand, withCommandsStopped } from "./untrusted-output.ts";

/** The runner of the process this is called in. The toolkit knows no other, so there is nothing to pass. */
export function actionsRunner(): Runner {
  return {
    debugging: process.env["RUNNER_DEBUG"] === "1",
    // The runner upper-cases names and replaces spaces; hyphens stay.
    readInput: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "",
    readState: (name) => process.env[`STATE_${name}`] ?? "",
    setOutput: (name, value) => sendValue("OUTPUT", name, value),
    saveState: (name, value) => sendValue("STATE", name, value),
    exportVariable,
    addPath,
    mask,
    annotate,
    group: (name) => issueCommand("group", {}, name),
    endGroup: () => issueCommand("endgroup", {}, ""),
    debug: (message) => issueCommand("debug", {}, message),
    info: (message) => print(mayHoldCommand(message) ? withCommandsStopped(message) : `${message}${EOL}`),
    printUntrusted: (text) => print(withCommandsStopped(text)),
    appendSummary: sendSummary,
  };
}

function print(text: string): void {
  process.stdout.write(text);
}

function exportVariable(name: string, value: string): void {
  sendValue("ENV", name, value);
  process.env[name] = value;
}

function addPath(folder: string): void {
  sendPath(folder);
  process.env["PATH"] = [folder, process.env["PATH"]].filter(Boolean).join(delimiter);
}

/** Outside a runner nobody would read the command, and printing it would show the very value it hides. */
function mask(secret: Secret): void {
  if (process.env["GITHUB_ACTIONS"] !== "true") return;
  const value = secret.reveal();
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  for (const part of new Set([value, ...lines])) {
    if (part.trim() !== "") issueCommand("add-mask", {}, part);
  }
}

/** A `##[` in the text does no harm: the runner looks for the older commands only in lines that are no `::` command. */
function annotate({ level, title, message, file, line, column, endLine, endColumn }: Annotation): void {
  issueCommand(level, { title, file, line, endLine, col: column, endColumn }, message);
}
