// One job of an example, run by act on a runner machine of its own: as on hosted runners, nothing of an earlier job is there.
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PLACES, type PrivilegedWorld } from "@lockstep/testkit/privileged";
import { actProgram } from "../interop/act/act-program.ts";
import type { ActWorldState } from "../interop/act/act-world.ts";
import type { ActEnd } from "../interop/act/run-act.ts";

const ENTRY = fileURLToPath(new URL("./act-entry.ts", import.meta.url));
const ACT = `${PLACES.home}/bin/act`;
const SCRATCH = `${PLACES.home}/scratch`;
const TIMEOUT_MS = 100_000;

export interface ActJobOrder {
  /** Path of act on the machine. */
  readonly act: string;
  /** `all`: both jobs of the release, one after another on the same machine. */
  readonly job: "build" | "release" | "all" | "deploy";
  /** Files of the project beside the usual ones. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder that keeps artifacts. */
  readonly artifacts: string;
  /** What an earlier job left at GitHub. */
  readonly state?: ActWorldState | undefined;
}

export interface ActJobEnd {
  readonly end: ActEnd;
  readonly state: ActWorldState;
}

export async function playActJob({ machine }: PrivilegedWorld, order: Omit<ActJobOrder, "act">): Promise<ActJobEnd> {
  mkdirSync(machine.outside(`${PLACES.home}/bin`));
  copyFileSync(actProgram(), machine.outside(ACT));
  chmodSync(machine.outside(ACT), 0o755);
  mkdirSync(machine.outside(SCRATCH));
  const command = ["env", `TMPDIR=${SCRATCH}`, PLACES.node, "--conditions=source", ENTRY];
  const input = JSON.stringify({ ...order, act: ACT } satisfies ActJobOrder);
  return JSON.parse(await machine.demand(command, { input, timeoutMs: TIMEOUT_MS }));
}
