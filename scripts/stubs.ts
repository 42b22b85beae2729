// What dist/ offers to start: every phase of every action, and the command line.
import { ACTIONS } from "./actions.ts";

export interface Stub {
  readonly folder: string;
  readonly phase: string;
  /** The call into the bundle. */
  readonly call: string;
}

export const STUBS: readonly Stub[] = [
  { folder: "cli", phase: "main", call: "runCommandLine()" },
  { folder: "secret-scan", phase: "thread", call: "runScanThread()" },
  { folder: "run-cache", phase: "thread", call: "runCacheThread()" },
  { folder: "artifact-digest", phase: "thread", call: "runDigestThread()" },
  ...ACTIONS.flatMap(({ spec }) =>
    spec.phases.map((phase) => ({ folder: spec.name, phase, call: `runAction("${spec.name}", "${phase}")` })),
  ),
];
