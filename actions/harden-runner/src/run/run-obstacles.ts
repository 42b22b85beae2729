// Whether one command can be run under the agent here, and how it could be where it cannot.
import { UsageError } from "@lockstep/core";
import { type InvokingUser, readInvokingUser } from "@lockstep/runtime/host";
import { type Machine, obstacles } from "../launch/support.ts";
import type { RunOrder } from "./run-order.ts";

/** The programs that a run needs beyond what protection needs, and the Debian package of each. */
const TOOLS: Readonly<Record<string, string>> = {
  unshare: "util-linux",
  nsenter: "util-linux",
  getent: "libc-bin",
  readlink: "coreutils",
  env: "coreutils",
};

const AS_ROOT = 'sudo env "PATH=$PATH" lockstep harden-runner run -- COMMAND';

/** The person as whom the command runs. Throws one `UsageError` (`protection-unavailable`) with everything that is missing. */
export async function demandRunnable(machine: Machine, env: RunOrder["env"]): Promise<InvokingUser> {
  const found = missing(machine);
  const isRoot = machine.root;
  const user = isRoot && found.length === 0 ? await readInvokingUser(env) : undefined;
  if (user !== undefined) return user;
  const nobody = isRoot && found.length === 0;
  throw runUnavailable(
    nobody ? ["The command would run as root: start it with sudo, from the account that it is to run as."] : found,
    `Run it as: ${AS_ROOT}`,
  );
}

/** Protection that cannot be started, or that does not hold: nothing was run. */
export function runUnavailable(problems: readonly string[], hint: string): UsageError {
  return new UsageError("protection-unavailable", "The command was not run, because it could not be protected.", {
    hint,
    problems,
  });
}

function missing({ platform, root, resolvers }: Machine): readonly string[] {
  if (platform.system !== "linux") return [`The operating system is ${platform.system}: only Linux can be protected.`];
  return [
    ...(root ? [] : ["This needs root, to make a network for the command alone. The command itself will not be root."]),
    ...(platform.container ? ["This is a container, where processes are not numbered as the kernel does."] : []),
    ...obstacles({ platform: { ...platform, container: false }, root: true, resolvers }),
    ...platform
      .missing(Object.keys(TOOLS))
      .map((tool) => `The program \`${tool}\` is missing: install the package \`${TOOLS[tool]}\`.`),
  ];
}
