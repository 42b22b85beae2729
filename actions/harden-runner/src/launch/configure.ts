// Works out what the agent is started with from what this machine is.
import { findResolvers, findUplinks, type Platform, searchDomains, takenUsers } from "@lockstep/runtime/host";
import type { AgentConfig, WatchedFile } from "../agent/agent-config.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { CONFIG, PROGRAM } from "./agent-command.ts";
import { chooseUid } from "./choose-uid.ts";

export interface Job {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** The process that runs the job. */
  readonly runner: number | undefined;
  readonly scope: AgentConfig["scope"];
  /** The phases' own files, which the job must not change. */
  readonly program: readonly string[];
}

/** Files by which root rights, name resolution or containers could be changed. */
const SYSTEM_FILES: readonly WatchedFile[] = [
  { path: "/etc/sudoers", what: "sudoers" },
  { path: "/etc/sudoers.d", what: "sudoers" },
  { path: "/etc/hosts", what: "hosts" },
  { path: "/etc/resolv.conf", what: "resolver" },
  { path: "/etc/nsswitch.conf", what: "resolver" },
  { path: "/etc/systemd/resolved.conf", what: "resolver" },
  { path: "/etc/docker/daemon.json", what: "docker" },
  { path: "/etc/crontab", what: "cron" },
  { path: "/etc/cron.d", what: "cron" },
  { path: "/var/spool/cron/crontabs", what: "cron" },
  { path: "/etc/systemd/system", what: "service" },
];

/** Throws `UnavailableError` where the machine's network cannot be read. */
export async function configure(policy: RunPolicy, job: Job, { azure }: Platform): Promise<AgentConfig> {
  const uplinks = await findUplinks();
  return {
    schema: 1,
    policy,
    uid: chooseUid(takenUsers()),
    resolvers: findResolvers(),
    search: searchDomains(),
    uplinks: uplinks.map(({ name }) => name),
    hardware: Object.fromEntries(uplinks.flatMap(({ name, mac }) => (mac === undefined ? [] : [[name, mac]]))),
    workspace: job.workspace,
    scope: job.scope,
    runner: job.runner,
    watched: [
      ...SYSTEM_FILES,
      ...[PROGRAM, CONFIG, ...job.program].map((path): WatchedFile => ({ path, what: "own-program" })),
    ],
    azure,
  };
}
