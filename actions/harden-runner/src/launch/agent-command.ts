// The command line that starts the agent: as a user of its own, with the few capabilities it needs and no way to more.
// Facts: capabilities(7), setpriv(1), systemd-run(1), systemd.exec(5).
import { PROGRAM_FOLDER, SERVICE } from "../agent/places.ts";

/** Each with what it is for. */
const CAPABILITIES: Readonly<Record<string, string>> = {
  net_admin: "changes the rules",
  sys_ptrace: "looks up which process holds a socket",
  dac_read_search: "reads /proc and checked-out files of other users",
  dac_override: "writes to tracefs, and repairs files that were changed",
  chown: "gives repaired files back to root",
  fowner: "gives repaired files their mode back",
  kill: "looks at and ends processes that stand in its way",
};

export const NODE = `${PROGRAM_FOLDER}/node`;
export const PROGRAM = `${PROGRAM_FOLDER}/agent.mjs`;
export const CONFIG = `${PROGRAM_FOLDER}/config.json`;

/**
 * What keeps the agent below 100 MB, and makes it no slower. Room for new objects, in MB: Node's own 16 take 10 MB more. Room
 * for all others: enough to compare a checkout of a million files, but below 2048 V8 cleans up before it lets the heap grow by
 * much. One thread for that instead of four, as each keeps memory of its own.
 */
const MEMORY = ["--max-semi-space-size=2", "--max-old-space-size=1024", "--v8-pool-size=1"];

/**
 * The size at which mallopt(3) starts, in bytes. Given, it stays there: otherwise the library keeps up to 64 MB once something
 * large was freed, as the kernel's types are at the start.
 */
const KEPT_FREE = "MALLOC_TRIM_THRESHOLD_=131072";

const AGENT = ["env", KEPT_FREE, NODE, ...MEMORY, PROGRAM, CONFIG];

export interface StartCommand {
  readonly tool: string;
  readonly args: readonly string[];
}

/** As a transient service where systemd runs, otherwise as a process in a session of its own. */
export function startCommand(uid: number, systemd: boolean): StartCommand {
  const agent = ["setpriv", ...privileges(uid), ...AGENT];
  if (systemd)
    return { tool: "systemd-run", args: [`--unit=${SERVICE}`, "--quiet", ...serviceProperties(), "--", ...agent] };
  return {
    tool: "setsid",
    args: [
      "--fork",
      "env",
      "-i",
      "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
      "sh",
      "-c",
      'exec "$@" </dev/null >/dev/null 2>&1',
      "sh",
      ...agent,
    ],
  };
}

/** For a run of one command: the agent dies with the process that started it. */
export function mortalAgent(uid: number): readonly string[] {
  return ["setpriv", "--pdeathsig", "KILL", ...privileges(uid), ...AGENT];
}

function privileges(uid: number): readonly string[] {
  const capabilities = Object.keys(CAPABILITIES)
    .map((name) => `+${name}`)
    .join(",");
  return [
    `--reuid=${uid}`,
    `--regid=${uid}`,
    "--clear-groups",
    `--inh-caps=-all,${capabilities}`,
    `--ambient-caps=-all,${capabilities}`,
    `--bounding-set=-all,${capabilities}`,
    "--no-new-privs",
  ];
}

/** The service is never restarted: rules stay when the agent ends, so its end closes the network, and post reports it. */
function serviceProperties(): readonly string[] {
  return ["Restart=no", "OOMScoreAdjust=-900", "LimitNOFILE=65536", "KillMode=mixed", "TimeoutStopSec=5"].map(
    (line) => `--property=${line}`,
  );
}
