// Runs one phase of an action: fresh command files, one process, and what both of them told the runner.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Phase } from "@lockstep/core";
import { parseFolders, parseValues } from "./command-file.ts";
import { type ProcessEnd, runProcess } from "./phase-process.ts";
import { type StepLog, StepLogReader } from "./step-log.ts";

export interface PhaseOrder {
  readonly phase: Phase;
  readonly node: string;
  readonly script: string;
  readonly workspace: string;
  /** A folder that exists and is this job's alone. */
  readonly temporary: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly masks: Set<string>;
  readonly unexpectedInputs: readonly string[];
  readonly timeoutMs: number;
}

/** What a phase did. Values from command files and from the deprecated commands stand together. */
export interface PhaseResult extends Omit<StepLog, "lines"> {
  /** Undefined if a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  /** `success` takes exit code 0 and no refused command or file. */
  readonly conclusion: "success" | "failure";
  readonly stdout: string;
  readonly stderr: string;
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly summary: string;
  /** What a person sees, with masks applied. */
  readonly log: string;
}

const FILES = ["output", "state", "env", "path", "step_summary"] as const;
type CommandFiles = Readonly<Record<(typeof FILES)[number], string>>;

const SUMMARY_LIMIT_BYTES = 1024 * 1024;

export async function runPhase(order: PhaseOrder): Promise<PhaseResult> {
  const files = await createFiles(order);
  const reader = new StepLogReader(order.masks, { debug: order.variables["RUNNER_DEBUG"] === "1" });
  if (order.unexpectedInputs.length > 0)
    reader.remark("warning", `Unexpected input(s) '${order.unexpectedInputs.join("', '")}'`);
  const pointers = Object.entries(files).map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path]);
  const end = await runProcess({
    node: order.node,
    script: order.script,
    cwd: order.workspace,
    env: { ...Object.fromEntries(pointers), ...order.variables },
    timeoutMs: order.timeoutMs,
    onLine: (line) => reader.read(line),
  });
  return conclude(end, reader, await readFiles(files, reader));
}

async function createFiles({ temporary, phase }: PhaseOrder): Promise<CommandFiles> {
  const folder = join(temporary, "_runner_file_commands", phase);
  await mkdir(folder, { recursive: true });
  const path = (name: string): string => join(folder, name);
  await Promise.all(FILES.map((name) => writeFile(path(name), "")));
  return {
    output: path("output"),
    state: path("state"),
    env: path("env"),
    path: path("path"),
    step_summary: path("step_summary"),
  };
}

type FileContents = Pick<PhaseResult, "outputs" | "state" | "env" | "path" | "summary">;

/** A file the step removed counts as empty, as for the runner. One that cannot be read as what it is fails the step. */
async function readFiles(files: CommandFiles, reader: StepLogReader): Promise<FileContents> {
  const read = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
  const values = (name: string, text: string): ReadonlyMap<string, string> => {
    try {
      return parseValues(text);
    } catch (error) {
      reader.refuse(`unable to process file command '${name}': ${String(error)}`);
      return new Map();
    }
  };
  const summary = await read(files.step_summary);
  const tooLarge = Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES;
  if (tooLarge) reader.remark("error", "the step summary is too large and was dropped");
  return {
    outputs: values("output", await read(files.output)),
    state: values("state", await read(files.state)),
    env: values("env", await read(files.env)),
    path: parseFolders(await read(files.path)),
    summary: tooLarge ? "" : summary,
  };
}

function conclude(end: ProcessEnd, reader: StepLogReader, contents: FileContents): PhaseResult {
  const { lines, ...log } = reader.result();
  return {
    ...end,
    ...log,
    ...contents,
    outputs: new Map([...log.outputs, ...contents.outputs]),
    state: new Map([...log.state, ...contents.state]),
    conclusion: end.exitCode === 0 && log.refusals.length === 0 ? "success" : "failure",
    log: lines.map((line) => `${line}\n`).join(""),
  };
}
