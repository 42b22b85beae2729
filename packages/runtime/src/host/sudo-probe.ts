// Whether this process's user can still become root, tried for real, and what else on the machine might let them.
import { readFileSync, type Stats, statSync } from "node:fs";
import { userInfo } from "node:os";
import { posix } from "node:path";
import { UnavailableError } from "@lockstep/core";
import { runCommand } from "../process/run-command.ts";
import { SYSTEM_PATH } from "./system-path.ts";

const TIMEOUT_MS = 10_000;
const MAX_OUTPUT_BYTES = 256 * 1024;

export interface JobUser {
  readonly name: string;
  readonly uid: number;
  /** Names of the groups that this process has, also where the account has lost them since. */
  readonly groups: readonly string[];
}

/** The user of this process. */
export function jobUser(): JobUser {
  const { username, uid } = userInfo();
  const ids = new Set(process.getgroups?.() ?? []);
  const entries = textOf("/etc/group")
    .split("\n")
    .map((line) => line.split(":"));
  return { name: username, uid, groups: entries.flatMap(([name = "", , id]) => (ids.has(Number(id)) ? [name] : [])) };
}

export interface SudoAnswer {
  /** True if `sudo` ran a program as root. */
  readonly runs: boolean;
  /** What `sudo -l` says that the user may run, one entry a line; undefined where it says nothing. */
  readonly listed: string | undefined;
}

/** Tries `sudo` without a password. Throws `UnavailableError` where it neither works nor refuses. */
export async function trySudo(): Promise<SudoAnswer> {
  const [run, list] = [await sudo(["-n", "true"]), await sudo(["-n", "-l"])];
  return { runs: run.exitCode === 0, listed: list.exitCode === 0 ? list.stdout.toString("utf8") : undefined };
}

async function sudo(args: readonly string[]) {
  try {
    return await runCommand({
      tool: "sudo",
      args,
      cwd: "/",
      env: { PATH: SYSTEM_PATH, LC_ALL: "C" },
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
  } catch (error) {
    // Without the program there is nothing to take away.
    if (error instanceof UnavailableError && error.code === "tool-missing")
      return { exitCode: 127, stdout: Buffer.alloc(0) };
    throw error;
  }
}

export interface PathRights {
  readonly path: string;
  readonly owner: number;
  /** Permission bits, with those for set-user-ID and the like. */
  readonly mode: number;
  /** Name of the group, or its number. */
  readonly group: string;
}

/**
 * Who may change the folder or file at `path` and each folder above it, the nearest first. Empty where it is not there, or where this
 * user may not even look.
 */
export function rightsAlong(path: string): readonly PathRights[] {
  const found: PathRights[] = [];
  for (let at = path; ; at = posix.dirname(at)) {
    const stat = statsOf(at);
    if (stat === undefined && found.length === 0) return [];
    if (stat !== undefined)
      found.push({ path: at, owner: stat.uid, mode: stat.mode & 0o7777, group: groupName(stat.gid) });
    if (at === "/") return found;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function groupName(id: number): string {
  const line = textOf("/etc/group")
    .split("\n")
    .find((one) => one.split(":")[2] === String(id));
  return line?.split(":")[0] ?? String(id);
}

/** The text of a small file of the system; empty where it cannot be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The text of a kernel setting, or undefined where this kernel has none of that name. */
export function kernelSetting(path: string): string | undefined {
  const text = textOf(path).trim();
  return text === "" ? undefined : text;
}
