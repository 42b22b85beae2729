// The agent of one world, found by the world's own control group: ids of other worlds' processes never come up.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";

const PROGRAM = "/var/lib/lockstep-harden-runner/";

/** Process ids whose command line names the agent's folder. */
export function agentPids({ processes }: PrivilegedWorld): readonly number[] {
  return processes().filter((pid) => {
    const words = readOrNothing(`/proc/${pid}/cmdline`).split("\0");
    return words[0]?.startsWith(PROGRAM) === true;
  });
}

/** Names of the tracing instances that the agent holds open. */
export function traceInstances(world: PrivilegedWorld): readonly string[] {
  const targets = agentPids(world).flatMap((pid) => links(`/proc/${pid}/fd`));
  return [...new Set(targets.flatMap((target) => /\/instances\/([^/]+)\//.exec(target)?.[1] ?? []))];
}

/** What the links of a folder lead to; those that go away meanwhile are left out. */
export function links(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    try {
      return [readlinkSync(`${folder}/${name}`)];
    } catch {
      return [];
    }
  });
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
