// A real dockerd inside the runner machine, with folders and a socket of its own, and an image that needs no network.
import { spawn } from "node:child_process";
import { chmodSync, closeSync, copyFileSync, mkdirSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Namespaces } from "../namespace/holder.ts";

/** What every container in the tests runs. */
export const IMAGE = "busybox:local";

const READY_MS = 20_000;
const LOG = "/mnt/dockerd.log";

/** Starts it and imports the image. Everything it keeps is in memory and goes with the machine. */
export async function startDocker(machine: Namespaces, group: string): Promise<void> {
  const log = openSync(machine.outside(LOG), "a");
  const [program = "", ...args] = machine.enter([
    "dockerd",
    "--cgroup-parent",
    `/${group}/docker`,
    "--group",
    "docker",
  ]);
  // dockerd finds out by this variable which release of Node it is not: it needs a search path only.
  const daemon = spawn(program, args, {
    stdio: ["ignore", log, log],
    detached: true,
    env: { PATH: process.env["PATH"] },
  });
  daemon.unref();
  closeSync(log);
  await ready(machine);
  await importImage(machine);
}

async function ready(machine: Namespaces): Promise<void> {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    const { exitCode } = await machine.run(["docker", "version"]);
    if (exitCode === 0) return;
    if (performance.now() > deadline)
      throw new Error(`dockerd: ${readFileSync(machine.outside(LOG), "utf8").slice(-2000)}`);
    await delay(50);
  }
}

/** Makes the image that every container in the tests runs. Docker must be there. */
export async function importImage(machine: Namespaces): Promise<void> {
  const root = "/mnt/image";
  mkdirSync(machine.outside(`${root}/bin`), { recursive: true });
  copyFileSync("/bin/busybox", machine.outside(`${root}/bin/busybox`));
  chmodSync(machine.outside(`${root}/bin/busybox`), 0o755);
  mkdirSync(machine.outside(`${root}/tmp`));
  // Not by busybox itself, whose links lead to where it stands on this machine.
  const names = (await machine.demand(["busybox", "--list"])).trim().split("\n");
  for (const name of names.filter((each) => each !== "busybox"))
    symlinkSync("busybox", machine.outside(`${root}/bin/${name}`));
  await machine.demand(["sh", "-c", `tar -C ${root} -c . | docker import --change 'CMD ["sh"]' - ${IMAGE}`]);
}
