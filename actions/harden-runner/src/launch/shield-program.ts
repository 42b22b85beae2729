// Keeps the files of the later phases from a job without root: they are mounted over themselves, read-only, and every folder
// above them is a mount point too, because a mount point cannot be renamed (rename(2), EBUSY).
import { nonRootFolders, type RootCommands } from "@lockstep/runtime/host";

/** Shields each of `folders` (absolute). Throws what `RootCommands` throws. A folder that is mounted already is mounted again. */
export async function shieldProgram(folders: readonly string[], root: RootCommands): Promise<void> {
  const above = new Set(folders.flatMap((folder) => nonRootFolders(folder)));
  // From the outside in: what is mounted later lies on top of what is mounted earlier.
  for (const folder of [...above].sort((one, other) => one.length - other.length)) await bind(folder, root);
  for (const folder of folders) {
    await bind(folder, root);
    await root.run("mount", ["-o", "remount,bind,ro", folder]);
  }
}

async function bind(folder: string, root: RootCommands): Promise<void> {
  await root.run("mount", ["--bind", folder, folder]);
}
