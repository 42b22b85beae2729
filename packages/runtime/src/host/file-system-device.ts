// The kernel's own number of the file system that a path is on: the one by which its records tell file systems apart.
import { closeSync, fstatSync, openSync } from "node:fs";
import { readKernelText } from "./process-file.ts";

const MAX_MOUNTS = 4 * 1024 * 1024;
/** How the kernel puts a major and a minor number together: MKDEV in its include/linux/kdev_t.h. */
const MINORS = 2 ** 20;

/**
 * Undefined where `path` cannot be opened, or its files state another device than their file system has, as on btrfs: an inode
 * number alone then does not say which file is meant.
 */
export function fileSystemDevice(path: string): number | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const mount = /^mnt_id:\s*(\d+)$/m.exec(readKernelText(`/proc/self/fdinfo/${file}`, 4_096) ?? "")?.[1];
    const [major, minor] = deviceOfMount(readKernelText("/proc/self/mountinfo", MAX_MOUNTS) ?? "", mount);
    return fstatSync(file).dev === deviceInStat(major, minor) ? major * MINORS + minor : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The third column of its line, `major:minor`: see proc_pid_mountinfo(5). */
function deviceOfMount(mounts: string, id: string | undefined): readonly [number, number] {
  const line = mounts.split("\n").find((each) => each.startsWith(`${id} `));
  const [major, minor] = (line?.split(" ")[2] ?? "").split(":").map(Number);
  return [major ?? Number.NaN, minor ?? Number.NaN];
}

/** As makedev(3) puts them together, for numbers as small as the kernel's are. */
function deviceInStat(major: number, minor: number): number {
  return (minor % 256) + major * 256 + Math.floor(minor / 256) * MINORS;
}
