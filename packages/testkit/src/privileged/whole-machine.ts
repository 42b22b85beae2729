// A machine that the tests have to themselves, with systemd and a kernel of its own: the runner is the machine, and only the
// internet is a namespace. Nothing is taken back: the machine is switched off afterwards.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Internet } from "./internet/internet.ts";
import { PLATFORM_RESOLVER } from "./internet/ports.ts";
import { importImage } from "./machine/docker-daemon.ts";
import { connectMachines } from "./machine/network.ts";
import { RunnerJob } from "./machine/runner-job.ts";
import { settleRunner } from "./machine/runner-machine.ts";
import { holdNamespaces, type Namespaces } from "./namespace/holder.ts";
import { demandTool, runTool } from "./namespace/tool.ts";
import { openWorldGroup } from "./namespace/world-group.ts";
import { commitFiles, type PrivilegedWorld } from "./privileged-world.ts";

/** Only the disk of such a machine has it. */
const MARK = "/etc/lockstep-test-machine";
const RESOLVED = "/etc/systemd/resolved.conf.d";

/** Whether this is a machine that tests may change as they like. */
export function isTestMachine(): boolean {
  return existsSync(MARK);
}

/** Makes the machine a runner: once in its life. Throws on a machine that belongs to somebody. */
export async function wholeMachine(): Promise<PrivilegedWorld> {
  if (!isTestMachine()) throw new Error(`this machine is not made for tests: ${MARK} is missing`);
  const folder = mkdtempSync(join(tmpdir(), "lockstep-machine-"));
  const group = openWorldGroup("lockstep-internet", folder);
  const outside = await holdNamespaces(group, ["net"]);
  await connectMachines(MACHINE, outside);
  const internet = await Internet.open(outside, folder);
  await nameResolver();
  await settleRunner(MACHINE, internet.authority, {});
  return world(internet, group);
}

const MACHINE: Namespaces = {
  pid: 1,
  enter: (command) => command,
  run: runTool,
  demand: demandTool,
  outside: (path) => path,
};

/** As on hosted runners, programs ask systemd-resolved, and it asks the platform's resolver. */
async function nameResolver(): Promise<void> {
  mkdirSync(RESOLVED, { recursive: true });
  writeFileSync(join(RESOLVED, "tests.conf"), `[Resolve]\nDNS=${PLATFORM_RESOLVER}\nFallbackDNS=\nLLMNR=no\n`);
  await demandTool(["systemctl", "restart", "systemd-resolved"]);
}

function world(internet: Internet, group: ReturnType<typeof openWorldGroup>): PrivilegedWorld {
  const job = new RunnerJob(MACHINE);
  let docker: Promise<void> | undefined;
  return {
    name: group.name,
    machine: MACHINE,
    job,
    internet,
    docker: () => {
      docker ??= demandTool(["systemctl", "start", "docker"]).then(() => importImage(MACHINE));
      return docker;
    },
    checkout: async (files) => {
      job.commit = await commitFiles(MACHINE, files);
      return job.commit;
    },
    processes: () => group.processes(),
    recordTraces: (instances) => group.recordTraces(instances),
    close: () => group.close(),
    [Symbol.asyncDispose]: () => group.close(),
  };
}
