// Turns a mount namespace into something like a hosted runner: private folders, a user `runner`, the runner's own files.
import { appendFileSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PLATFORM_RESOLVER } from "../internet/ports.ts";
import type { Namespaces } from "../namespace/holder.ts";
import { PLACES, RUNNER_ID } from "./places.ts";

export interface RunnerSettings {
  /** Whether the user `runner` may use sudo without a password, as on hosted runners. By default yes. */
  readonly sudo?: boolean;
  /** Whether the user `runner` is in the group `docker`, as on hosted runners. By default yes. */
  readonly docker?: boolean;
}

const ROOT = fileURLToPath(new URL("../../../../..", import.meta.url));

/** The built bundles: those of the repository, unless a folder with others is named. */
const BUNDLES = process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist");

// The kernel's settings of the machine under the tests must stay as they are, whatever is tried: all but those of the
// network, which belong to the namespace, are read-only.
const MOUNTS = `
set -e
mount -t tmpfs -o mode=755 tmpfs /mnt
mkdir /mnt/var /mnt/varwork
mount -t overlay overlay -o lowerdir=/var/lib,upperdir=/mnt/var,workdir=/mnt/varwork /var/lib
for folder in /run /opt /home /var/lib/docker /var/lib/containerd; do
  mkdir -p $folder
  mount -t tmpfs -o mode=755 tmpfs $folder
done
mkdir /run/lock /mnt/etc /mnt/work
mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/etc,workdir=/mnt/work /etc
# sysfs shows the links of the network namespace that it is mounted from.
mkdir /mnt/cgroup
mount --rbind /sys/fs/cgroup /mnt/cgroup
mount -t sysfs sysfs /sys
mount --rbind /mnt/cgroup /sys/fs/cgroup
umount -R /mnt/cgroup
mount -t tracefs tracefs /sys/kernel/tracing
mount --bind /proc/sys /proc/sys
mount -o remount,bind,ro /proc/sys
mount --bind /proc/sys/net /proc/sys/net
mount -o remount,bind,rw /proc/sys/net
`;

/** `authority`: PEM of the certificate authority that the machine trusts. */
export async function furnish(machine: Namespaces, authority: string, settings: RunnerSettings): Promise<void> {
  await machine.demand(["sh", "-c", MOUNTS]);
  writeFileSync(machine.outside("/etc/resolv.conf"), `nameserver ${PLATFORM_RESOLVER}\n`);
  await settleRunner(machine, authority, settings);
}

/** The user, the runner's files and what the machine knows of names. A machine gets this once. */
export async function settleRunner(machine: Namespaces, authority: string, settings: RunnerSettings): Promise<void> {
  writeSettings(machine, authority, settings);
  placeRunner(machine);
  await machine.demand(["chown", "-R", `${RUNNER_ID}:${RUNNER_ID}`, PLACES.home]);
}

function writeSettings(machine: Namespaces, authority: string, settings: RunnerSettings): void {
  const add = (file: string, text: string): void => appendFileSync(machine.outside(file), text);
  add("/etc/passwd", `runner:x:${RUNNER_ID}:${RUNNER_ID}::${PLACES.home}:/bin/bash\n`);
  add("/etc/shadow", "runner:*:19000:0:99999:7:::\n");
  add("/etc/group", `runner:x:${RUNNER_ID}:\n`);
  if (settings.docker ?? true) joinDockerGroup(machine.outside("/etc/group"));
  if (settings.sudo ?? true) {
    const file = machine.outside("/etc/sudoers.d/runner");
    writeFileSync(file, "runner ALL=(ALL) NOPASSWD:ALL\n", { mode: 0o440 });
  }
  add("/etc/ssl/certs/ca-certificates.crt", authority);
  writeFileSync(machine.outside("/etc/hosts"), `127.0.0.1 localhost ${hostname()}\n::1 localhost\n`);
}

function joinDockerGroup(file: string): void {
  const groups = readFileSync(file, "utf8");
  const line = /^docker:.*$/m.exec(groups)?.[0];
  if (line === undefined) appendFileSync(file, "docker:x:990:runner\n");
  else writeFileSync(file, groups.replace(line, `${line}${line.endsWith(":") ? "" : ","}runner`));
}

/** The runner's worker, its own Node.js, and the action as it was downloaded: all of it belongs to the runner's user. */
function placeRunner(machine: Namespaces): void {
  const outside = (path: string): string => machine.outside(path);
  for (const folder of [
    PLACES.bin,
    join(PLACES.node, ".."),
    PLACES.action,
    PLACES.temporary,
    PLACES.workspace,
    PLACES.jobs,
  ])
    mkdirSync(outside(folder), { recursive: true });
  copyFileSync("/bin/bash", outside(PLACES.worker));
  copyFileSync(process.execPath, outside(PLACES.node));
  const copied = { dist: BUNDLES, "actions/harden-runner/action.yml": join(ROOT, "actions/harden-runner/action.yml") };
  for (const [part, from] of Object.entries(copied))
    if (existsSync(from)) cpSync(from, outside(join(PLACES.action, part)), { recursive: true });
}
