// Other ways by which the job's user becomes root, besides sudo. What can be closed is closed; the rest is told.

import type { JobUser, PathRights } from "@lockstep/runtime/host";
import { PROGRAM_FOLDER } from "../agent/places.ts";

/** Groups whose members are root in all but name, with what makes them so. */
const ROOT_GROUPS: ReadonlySet<string> = new Set([
  // Raw disks.
  "disk",
  // Containers and machines that mount the whole disk.
  "lxd",
  "incus-admin",
  "libvirt",
  // Passwords, and memory.
  "shadow",
  "kmem",
]);
/** Groups that see more than others do. */
const SEEING_GROUPS: ReadonlySet<string> = new Set(["adm", "systemd-journal"]);
const DOCKER_GROUP = "docker";

/**
 * Small folders of settings by which root's programs are started: systemd.unit(5), polkit(8), dbus-daemon(1), cron(8); and of what
 * root starts outside of the folders of programs. Images that make all of `/usr/share` writable leave these open, too.
 */
const SETTINGS: readonly string[] = [
  "/etc/systemd/system",
  "/usr/local/lib/systemd/system",
  "/etc/polkit-1/rules.d",
  "/usr/share/polkit-1/rules.d",
  "/usr/share/polkit-1/actions",
  "/usr/share/apport",
  "/usr/share/dbus-1",
  "/usr/share/netplan",
  "/usr/share/unattended-upgrades",
  "/usr/share/update-notifier",
  "/etc/cron.d",
  "/etc/cron.daily",
  "/etc/profile.d",
  "/etc/ld.so.conf.d",
];

/** Folders from which root, or a program that runs as root, starts or loads what lies there; our own among them. */
export const ROOT_FOLDERS: readonly string[] = [
  ...SETTINGS,
  "/etc",
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  PROGRAM_FOLDER,
];

/** Programs that the kernel starts as root: for a core dump (core(5)), and to have a module loaded. Given as these settings read. */
export function kernelPrograms(corePattern: string | undefined, modprobe: string | undefined): readonly string[] {
  const handler = /^\|\s*(\/\S+)/.exec(corePattern ?? "")?.[1];
  return [handler, modprobe].filter((path) => path?.startsWith("/") === true) as readonly string[];
}

const STICKY = 0o1000;
const BY_GROUP = 0o020;
const BY_ALL = 0o002;

/** How to take a right away: the arguments of chmod(1). */
interface Correction {
  readonly args: readonly string[];
}

export interface WaysToRoot {
  /** Ways that make `sudo: disable` an empty promise: stable words. */
  readonly open: readonly string[];
  /** What is worth knowing, and gives no root by itself. */
  readonly notices: readonly string[];
  readonly corrections: readonly Correction[];
}

export interface WayFacts {
  readonly user: JobUser;
  /** Rights of each of `ROOT_FOLDERS`, with the folders above it. */
  readonly folders: readonly (readonly PathRights[])[];
  /** True if the job may use Docker without a filter. */
  readonly dockerKept: boolean;
  /** True if `pkexec` is there with root's rights. */
  readonly hasPkexec: boolean;
}

/** What there is on this machine for this user. */
export function waysToRoot({ user, folders, dockerKept, hasPkexec }: WayFacts): WaysToRoot {
  const owned = folders.flat().filter(({ owner }) => owner === user.uid && user.uid !== 0);
  const groups = user.groups.filter((group) => ROOT_GROUPS.has(group));
  const docker = dockerKept && user.groups.includes(DOCKER_GROUP);
  return {
    open: [
      ...groups.map((group) => `group-${group}`),
      ...(docker ? ["docker-without-filter"] : []),
      ...new Set(owned.map(({ path }) => `owns-${path}`)),
    ],
    notices: [
      ...user.groups.filter((group) => SEEING_GROUPS.has(group)).map((group) => `group-${group}`),
      ...(hasPkexec ? ["pkexec"] : []),
    ],
    corrections: folders.flatMap((chain) => correctionsFor(chain, user)),
  };
}

/** The folder itself is closed to writing; in those above, the user keeps writing, but can no longer rename what is others'. */
function correctionsFor([folder, ...above]: readonly PathRights[], user: JobUser): readonly Correction[] {
  if (folder === undefined) return [];
  const depth = SETTINGS.includes(folder.path) ? ["-R"] : [];
  const closed = isWritable(folder, user) ? [{ args: [...depth, "go-w", "--", folder.path] }] : [];
  const held = above.filter((one) => isWritable(one, user) && (one.mode & STICKY) === 0);
  return [...closed, ...held.map(({ path }) => ({ args: ["+t", "--", path] }))];
}

function isWritable({ mode, group, owner }: PathRights, user: JobUser): boolean {
  if (owner === user.uid) return false;
  return (mode & BY_ALL) !== 0 || ((mode & BY_GROUP) !== 0 && user.groups.includes(group));
}
