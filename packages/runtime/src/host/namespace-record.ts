// What each run has changed on the machine, written down before it does: so that a later run finds what a killed one left,
// and so that of several at a time the last one sets back what the first one found.
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { UnavailableError } from "@lockstep/core";
import type { Forwarding } from "./namespace-forwarding.ts";
import { readKernelText } from "./process-file.ts";

export interface RunRecord {
  /** Names the run's table and link: lower-case hex. */
  readonly id: string;
  readonly pid: number;
  /** When the process started, in clock ticks: numbers of processes are used again. */
  readonly startTime: string;
  /** How things were before the first of the runs that go on now. */
  readonly forwarding: Forwarding;
  /** Process number of the agent, once it was started. */
  readonly agent?: number;
}

const FOLDER = "/run/lockstep-runs";
const LOCK = `${FOLDER}/lock`;
const RECORD = /^[0-9a-f]{8}\.json$/;
const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 20;

/** A record of this process, not yet written. */
export function recordOf(id: string, forwarding: Forwarding): RunRecord {
  return { id, pid: process.pid, startTime: startTimeOf(process.pid) ?? "", forwarding };
}

/** Runs whose process still lives, and those that were killed. */
export function readRecords(): { readonly living: readonly RunRecord[]; readonly dead: readonly RunRecord[] } {
  const records = readdirSync(FOLDER)
    .filter((name) => RECORD.test(name))
    .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as RunRecord);
  const lives = ({ pid, startTime }: RunRecord): boolean => startTimeOf(pid) === startTime;
  return { living: records.filter(lives), dead: records.filter((record) => !lives(record)) };
}

/** Replaces the record of that run, where there is one. */
export function writeRecord(record: RunRecord): void {
  const draft = `${FOLDER}/${record.id}.new`;
  rmSync(draft, { force: true });
  writeNew(draft, JSON.stringify(record));
  renameSync(draft, `${FOLDER}/${record.id}.json`);
}

export function removeRecord(id: string): void {
  rmSync(`${FOLDER}/${id}.json`, { force: true });
}

/** Does `work` while no other run does. Throws `UnavailableError` (`timed-out`) if another one never ends. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  await lock();
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

async function lock(): Promise<void> {
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_EVERY_MS) {
    if (tryLock()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new UnavailableError(
    "timed-out",
    "another run of lockstep harden-runner is starting or ending, and does not get done",
    {
      hint: `Wait for it, or remove ${LOCK} if there is none.`,
    },
  );
}

/** A lock whose process is gone is nobody's. */
function tryLock(): boolean {
  try {
    writeNew(LOCK, `${process.pid} ${startTimeOf(process.pid)}`);
    return true;
  } catch {
    const [pid = "", startTime = ""] = (readKernelText(LOCK, 100) ?? "").split(" ");
    if (startTime !== "" && startTimeOf(Number(pid)) !== startTime) rmSync(LOCK, { force: true });
    return false;
  }
}

function writeNew(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  writeSync(file, text);
  closeSync(file);
}

/** Field 22 of proc_pid_stat(5). The name before it may hold anything, so fields are counted from its end. */
function startTimeOf(pid: number): string | undefined {
  const text = readKernelText(`/proc/${pid}/stat`, 4_096);
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}
