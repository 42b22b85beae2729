// Runs the bundle of secret-scan as the runner does, and reads everything it says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@lockstep/core";
import { type PhaseResult, runAction, ScratchFolder, type TriggerEvent } from "@lockstep/testkit";
import { expect } from "vitest";
import { type CommandLine, lockstep } from "./bundles.ts";
import { parseReport } from "./report.ts";
import { parseSarif } from "./sarif-schema.ts";

export const SECRET_SCAN = join(
  fileURLToPath(new URL("../..", import.meta.url)),
  "actions",
  "secret-scan",
  "action.yml",
);

/** Nobody answers there, so a run that could fetch what it lacks does not. */
export const NO_SERVER = "http://127.0.0.1:9";
const MASK = "::add-mask::";

interface Place {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** What one scan came to. */
export interface Scan {
  readonly exitCode: number | undefined;
  readonly verdict: string | undefined;
  readonly found: readonly Place[];
  /** Rule and kind of what is set apart. */
  readonly apart: readonly (readonly [string, string])[];
  readonly notChecked: readonly string[];
  readonly stats: Readonly<Record<string, number>>;
  readonly report: Report;
  /** Every text that anybody may get to see. */
  readonly shown: string;
}

export interface Step extends Scan {
  readonly phase: PhaseResult;
}

interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
}

/** The action as a step of a workflow. */
export async function runStep(workspace: string, event: TriggerEvent, options: StepOptions = {}): Promise<Step> {
  using temporary = new ScratchFolder();
  const env = { RUNNER_TEMP: temporary.path, GITHUB_SERVER_URL: NO_SERVER, ...options.env };
  const { phases, outputs } = await runAction({ actionFile: SECRET_SCAN, workspace, event, ...options, env });
  const phase = phases.main;
  if (phase === undefined) throw new Error("the action did not run");
  const json = readFile(outputs.get("report"), phase);
  const sarif = readFile(outputs.get("sarif"), phase);
  parseSarif(sarif);
  const raw = phase.stdout.split("\n").filter((line) => !line.startsWith(MASK));
  const said = [...raw, phase.stderr, phase.log, phase.summary, json, sarif];
  const received = JSON.stringify([phase.annotations, [...outputs], phase.groups, phase.debug, [...phase.env]]);
  const { exitCode } = phase;
  return {
    ...summarize(json),
    exitCode,
    verdict: outputs.get("verdict"),
    phase,
    shown: [...said, received].join("\n"),
  };
}

function readFile(path: string | undefined, { log }: PhaseResult): string {
  if (path === undefined) throw new Error(`the action wrote no report:\n${log}`);
  return readFileSync(path, "utf8");
}

/** The same program on the command line. */
export async function scanWith(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  options: Pick<CommandLine, "input" | "timeoutMs"> = {},
): Promise<Scan> {
  const line = { cwd, env, ...options };
  const { exitCode, stdout, stderr } = await lockstep(["secret-scan", "--format", "json", ...words], line);
  if (stdout === "") throw new Error(`no report: ${stderr}`);
  return { ...summarize(stdout), exitCode, shown: stdout + stderr };
}

function summarize(json: string): Omit<Scan, "exitCode" | "shown"> {
  const report = parseReport(json);
  const { findings, suppressed, notChecked, stats, verdict } = report;
  const found = findings.map(({ ruleId: rule, location: { file, line } }) => ({ rule, file, line }));
  const apart = suppressed.map(({ finding, by }) => [finding.ruleId, by.kind] as const);
  return { report, verdict, found, apart, notChecked: notChecked.map(({ what }) => what), stats };
}

/**
 * No text of the run holds one of the credentials, nor a line of one. Those of a step are masked before anything is said that
 * comes from what was scanned: that begins where commands are stopped, or with an annotation.
 */
export function expectHidden(scan: Scan | Step, ...secrets: readonly string[]): void {
  for (const secret of secrets.flatMap((value) => value.split("\n")).filter((line) => line !== "")) {
    // Not `toContain`, whose failure would print it.
    expect(scan.shown.includes(secret)).toBe(false);
  }
  if (!("phase" in scan)) return;
  for (const secret of secrets) expect(scan.phase.masks.includes(secret)).toBe(true);
  const lines = scan.phase.stdout.split("\n");
  const firstSaid = lines.findIndex((line) => /^::(?:stop-commands|error|warning|notice)\b/.test(line));
  expect(firstSaid).toBeGreaterThan(-1);
  expect(lines.findLastIndex((line) => line.startsWith(MASK))).toBeLessThan(firstSaid);
}
