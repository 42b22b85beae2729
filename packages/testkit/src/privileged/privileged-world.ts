// A runner machine and an internet of its own, made of namespaces: real kernel, rules, processes and containers, and
// nothing of it touches the machine that the tests run on. Needs root.
import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Internet } from "./internet/internet.ts";
import { startDocker } from "./machine/docker-daemon.ts";
import { connectMachines } from "./machine/network.ts";
import { PLACES, RUNNER_ID } from "./machine/places.ts";
import { RunnerJob } from "./machine/runner-job.ts";
import { furnish, type RunnerSettings } from "./machine/runner-machine.ts";
import { holdNamespaces, type Namespaces } from "./namespace/holder.ts";
import { demandTool } from "./namespace/tool.ts";
import { openWorldGroup, type WorldGroup } from "./namespace/world-group.ts";

export interface PrivilegedWorld extends AsyncDisposable {
  /** Drawn at random; everything on the machine that belongs to the world has it in its name. */
  readonly name: string;
  /** The runner machine as root sees it. */
  readonly machine: Namespaces;
  /** The job that runs on it, as the user `runner`. */
  readonly job: RunnerJob;
  readonly internet: Internet;
  /** Starts dockerd; a second call does nothing. */
  docker(): Promise<void>;
  /** Writes files into the workspace and commits them there, as a checkout would leave them. Gives the commit's id. */
  checkout(files: Readonly<Record<string, string>>): Promise<string>;
  /** Ids of the processes of the world, those of containers left out. */
  processes(): readonly number[];
  /** Names of tracing instances that are the world's, also when the process that made them has ended before it. */
  recordTraces(instances: readonly string[]): void;
  /** Ends every process of the world. Afterwards nothing of it is left. */
  close(): Promise<void>;
}

/** Makes a world. Several may exist at a time. If the test process dies, its worlds are removed all the same. */
export async function privilegedWorld(settings: RunnerSettings = {}): Promise<PrivilegedWorld> {
  const name = `lockstep-${randomBytes(4).toString("hex")}`;
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const group = openWorldGroup(name, folder);
  try {
    const [machine, outside] = await Promise.all([
      holdNamespaces(group, ["mount", "net"]),
      holdNamespaces(group, ["net"]),
    ]);
    await connectMachines(machine, outside);
    const internet = await Internet.open(outside, folder);
    await furnish(machine, internet.authority, settings);
    return assemble(machine, internet, group);
  } catch (error) {
    await group.close();
    throw error;
  }
}

function assemble(machine: Namespaces, internet: Internet, group: WorldGroup): PrivilegedWorld {
  const job = new RunnerJob(machine);
  let docker: Promise<void> | undefined;
  return {
    name: group.name,
    machine,
    job,
    internet,
    docker: () => {
      docker ??= startDocker(machine, group.name);
      return docker;
    },
    checkout: async (files) => {
      job.commit = await commitFiles(machine, files);
      return job.commit;
    },
    processes: () => group.processes(),
    recordTraces: (instances) => group.recordTraces(instances),
    close: () => group.close(),
    [Symbol.asyncDispose]: () => group.close(),
  };
}

const COMMIT = `
set -e
cd "$0"
git init --quiet --initial-branch=main
git add --all
git -c user.name=A -c user.email=a@example.test commit --quiet --message=change
git rev-parse HEAD
`;

/** Writes files into the workspace of a machine and commits them there as its runner. Gives the commit's id. */
export async function commitFiles(machine: Namespaces, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const full = machine.outside(join(PLACES.workspace, path));
    await demandTool(["mkdir", "-p", dirname(full)]);
    writeFileSync(full, text);
  }
  await machine.demand(["chown", "-R", `${RUNNER_ID}:${RUNNER_ID}`, PLACES.workspace]);
  const asRunner = ["setpriv", `--reuid=${RUNNER_ID}`, `--regid=${RUNNER_ID}`, "--clear-groups"];
  const id = await machine.demand([...asRunner, "env", `HOME=${PLACES.home}`, "sh", "-c", COMMIT, PLACES.workspace]);
  return id.trim();
}
