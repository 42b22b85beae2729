// What a step or a phase of an action told the runner: by its output and by the command files it was given.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFolders, parseValues } from "../../runner/command-file.ts";
import { type StepLog, StepLogReader } from "../../runner/step-log.ts";
import type { Namespaces } from "../namespace/holder.ts";
import { PLACES } from "./places.ts";
import type { JobEnd } from "./runner-worker.ts";

export interface StepResult extends Omit<StepLog, "lines">, JobEnd {
  /** `success` takes exit code 0 and no refused command. */
  readonly conclusion: "success" | "failure";
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly summary: string;
  /** What a person sees, with masks applied. */
  readonly log: string;
}

const FILES = ["output", "state", "env", "path", "step_summary"] as const;

/** The files that a step is given, empty, and the variables that name them. Whoever calls this makes them the runner's. */
export function commandFiles(machine: Namespaces, name: string): Readonly<Record<string, string>> {
  const folder = join(PLACES.temporary, "_runner_file_commands", name);
  mkdirSync(machine.outside(folder), { recursive: true });
  for (const file of FILES) writeFileSync(machine.outside(join(folder, file)), "");
  return Object.fromEntries(FILES.map((file) => [`GITHUB_${file.toUpperCase()}`, join(folder, file)]));
}

export function resultOf(
  machine: Namespaces,
  end: JobEnd,
  files: Readonly<Record<string, string>>,
  masks: Set<string>,
): StepResult {
  const reader = new StepLogReader(masks, { debug: false });
  for (const line of end.output.replace(/\n$/, "").split("\n")) reader.read(line);
  const { lines, ...log } = reader.result();
  const text = (file: (typeof FILES)[number]): string => readText(machine, files[`GITHUB_${file.toUpperCase()}`] ?? "");
  return {
    ...end,
    ...log,
    outputs: new Map([...log.outputs, ...parseValues(text("output"))]),
    state: new Map([...log.state, ...parseValues(text("state"))]),
    env: parseValues(text("env")),
    path: parseFolders(text("path")),
    summary: text("step_summary"),
    conclusion: end.exitCode === 0 && log.refusals.length === 0 ? "success" : "failure",
    log: lines.map((line) => `${line}\n`).join(""),
  };
}

/** A file that the step removed counts as empty, as for the runner. */
function readText(machine: Namespaces, path: string): string {
  try {
    return readFileSync(machine.outside(path), "utf8");
  } catch {
    return "";
  }
}
