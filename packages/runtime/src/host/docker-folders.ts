// Folders that containers may mount, as the machine has them. Source: proc_pid_mountinfo(5).
import { readFileSync, realpathSync } from "node:fs";

/** The folder without links. Throws the system's error if it is not there. */
export function realFolder(path: string): string {
  return realpathSync(path);
}

const SHIELD = ["nosuid", "nodev"] as const;

/** True if something is mounted right at `folder` in whose files neither rights of others nor devices count. */
export function isShielded(folder: string): boolean {
  const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
  // The last of several at the same place is the one that is seen.
  const fields = mounts.map((line) => line.split(" ")).findLast((parts) => parts[4] === escaped(folder));
  const options = fields?.[5]?.split(",") ?? [];
  return SHIELD.every((option) => options.includes(option));
}

/** As the kernel writes blanks and backslashes. */
function escaped(path: string): string {
  return path.replace(/[\\ \t\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
