// What the agent is started with: a file that root wrote and only root can change.
import type { ContainerConfig } from "../container/container-config.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { KnownGap } from "../privilege/restrict.ts";

export interface AgentConfig {
  readonly schema: 1;
  readonly policy: RunPolicy;
  /** The user id that only the agent has. Its own traffic is known by it. */
  readonly uid: number;
  /** Addresses of the resolvers that the machine itself uses, best first. Never loopback. */
  readonly resolvers: readonly string[];
  /** The machine's search domains, lower case. */
  readonly search: readonly string[];
  /** Interfaces that lead off the machine, such as `eth0`. */
  readonly uplinks: readonly string[];
  /** Their hardware addresses, where they have one. */
  readonly hardware: Readonly<Record<string, string>>;
  /** Absolute path of the checkout's workspace. */
  readonly workspace: string;
  /** Whose processes are looked at: those of the whole machine, or one process and what it starts. */
  readonly scope: { readonly kind: "machine" } | { readonly kind: "tree"; readonly root: number };
  /** Process that runs the job (Runner.Worker), whose connections from before the start are kept. */
  readonly runner: number | undefined;
  /** Files that must stay as they are, with their SHA-256 in hex, or undefined where they are only to be looked at. */
  readonly watched: readonly WatchedFile[];
  /** True on Azure, where the guest agent needs WireServer. */
  readonly azure: boolean;
  /** The container engines, where the policy does not keep them as they are. */
  readonly containers?: ContainerConfig | undefined;
  /** What is known to stay open before the agent starts. */
  readonly known?: readonly KnownGap[];
}

export interface WatchedFile {
  readonly path: string;
  readonly what: "own-program" | "sudoers" | "hosts" | "resolver" | "docker" | "cron" | "service";
}
