// Whether this machine can be protected. What is missing is named exactly: nothing weaker is ever started instead.
import type { Platform } from "@lockstep/runtime/host";

export interface Machine {
  readonly platform: Platform;
  /** True if single programs can be run as root. */
  readonly root: boolean;
  /** Addresses of the resolvers that this machine asks, none of them on the machine itself. */
  readonly resolvers: readonly string[];
}

/** The programs of the system that protection is made with, and the Debian package of each. */
const TOOLS: Readonly<Record<string, string>> = {
  nft: "nftables",
  ip: "iproute2",
  setpriv: "util-linux",
  setsid: "util-linux",
  mount: "mount",
  dd: "coreutils",
  install: "coreutils",
};

/** Everything that stands against protection, one sentence each; empty if nothing does. */
export function obstacles({ platform, root, resolvers }: Machine): readonly string[] {
  if (platform.system !== "linux") return [`The operating system is ${platform.system}: only Linux can be protected.`];
  const found: string[] = [];
  if (platform.container) {
    found.push(
      "The job runs in a container (`container:`), from which the machine's own network cannot be reached. Use harden-runner in a job without it; containers that the job starts are covered.",
    );
  }
  if (!root) found.push("Root cannot be had: neither is this root, nor does `sudo -n true` work for this user.");
  for (const tool of platform.missing(Object.keys(TOOLS))) {
    found.push(`The program \`${tool}\` is missing: install the package \`${TOOLS[tool]}\`.`);
  }
  if (resolvers.length === 0) {
    found.push(
      "No resolver is known that lies outside of this machine: neither /etc/resolv.conf nor systemd-resolved names one. Name one there.",
    );
  }
  return found;
}
