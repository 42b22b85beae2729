// What is taken from the job after the self-test: memory of others first, sudo last, because each of these needs it.
import { jobUser, kernelSetting, type RootCommands, rightsAlong, trySudo } from "@lockstep/runtime/host";
import type { RunPolicy } from "../policy/run-policy.ts";
import { disableSudo, sudoLeft } from "./disable-sudo.ts";
import { NOBODY_ATTACHES, PTRACE_SCOPE, protectMemory } from "./protect-memory.ts";
import { kernelPrograms, ROOT_FOLDERS, type WaysToRoot, waysToRoot } from "./ways-to-root.ts";

type Demands = Pick<RunPolicy, "sudo" | "memory" | "containers">;

/** Throws `UsageError` (`protection-unavailable`) where a restriction cannot be enforced, and what `RootCommands` throws. */
export async function restrict({ sudo, memory, containers }: Demands, root: RootCommands): Promise<void> {
  if (memory === "protect") await protectMemory({ root, setting: kernelSetting });
  if (sudo === "keep") return;
  for (const { args } of waysOf(containers).corrections) await root.run("chmod", args);
  await disableSudo({ root, user: jobUser(), trySudo });
}

/** Which restrictions of a start that is over do not hold, one sentence each. */
export async function lostRestrictions({ sudo, memory }: Demands): Promise<readonly string[]> {
  const scope = memory === "protect" ? kernelSetting(PTRACE_SCOPE) : undefined;
  const lost = scope === undefined || scope === NOBODY_ATTACHES ? [] : [`${PTRACE_SCOPE} is ${scope}.`];
  return sudo === "keep" ? lost : [...lost, ...sudoLeft(await trySudo())];
}

export interface KnownGap {
  readonly what: string;
  readonly why: string;
}

/** What the restrictions will not cover on this machine: the agent reports it. */
export function knownGaps({ sudo, memory, containers }: Demands): readonly KnownGap[] {
  const unknown = memory === "protect" && kernelSetting(PTRACE_SCOPE) === undefined;
  const gaps: KnownGap[] = unknown ? [{ what: "memory", why: "no-yama" }] : [];
  if (sudo === "keep") return gaps;
  const { open, notices } = waysOf(containers);
  return [
    ...gaps,
    ...open.map((why) => ({ what: "sudo", why })),
    // A device that an image brings along can be opened from outside, by the root folder of a process in the container.
    ...(containers === "filter" ? [{ what: "root-ways", why: "devices-in-images" }] : []),
    ...notices.map((why) => ({ what: "root-ways", why })),
  ];
}

const PKEXEC = "/usr/bin/pkexec";
const SET_USER = 0o4000;

function waysOf(containers: Demands["containers"]): WaysToRoot {
  const [pkexec] = rightsAlong(PKEXEC);
  const programs = kernelPrograms(
    kernelSetting("/proc/sys/kernel/core_pattern"),
    kernelSetting("/proc/sys/kernel/modprobe"),
  );
  return waysToRoot({
    user: jobUser(),
    folders: [...ROOT_FOLDERS, ...programs].map(rightsAlong),
    dockerKept: containers === "keep",
    hasPkexec: pkexec !== undefined && pkexec.owner === 0 && (pkexec.mode & SET_USER) !== 0,
  });
}
