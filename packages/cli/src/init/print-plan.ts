// Shows what `lockstep init` writes or leaves: a line a file, or what would change in it.
import { relative } from "node:path";
import type { ExitCode, Terminal } from "../command.ts";
import { printLines } from "../terminal/print-lines.ts";
import { HOOK_LINE } from "./hook-script.ts";
import type { HookPlan } from "./install-hook.ts";
import { isWritten, type PlannedFile, planFile } from "./planned-file.ts";
import { SCHEMA_PATH } from "./starter-policy.ts";

/** What became of a file. */
export function describeFile({ path, state }: PlannedFile): string {
  switch (state) {
    case "new":
      return `wrote ${path}`;
    case "replaced":
      return `wrote ${path} over what was there`;
    case "same":
      return `kept ${path}: it is up to date`;
    case "kept":
      return `kept ${path} as it is; --force overwrites it`;
  }
}

/** What became of the hook. `planned` is the hook as one of the files, undefined where it is not written. */
export function describeHook({ obstacle, path, folder }: HookPlan, planned: PlannedFile | undefined): string {
  if (planned !== undefined) return describeFile(planned);
  if (obstacle === "another-hook") {
    return `kept ${JSON.stringify(path)}, another hook; add this line to it: ${HOOK_LINE}`;
  }
  const where = `git looks for hooks outside of this repository, in ${JSON.stringify(folder.path)}`;
  return `wrote no hook: ${where}; for all repositories that use it: lockstep init --hook --force`;
}

/** The hook as one of the files, named relative to `root` (absolute) where it lies below. */
export function plannedHook(root: string, { path, text }: HookPlan, isInstalled: boolean): PlannedFile {
  const way = relative(root, path);
  const plan = planFile("", path, text, isInstalled);
  return way.startsWith("..") ? plan : { ...plan, path: way };
}

/** Prints what would be written as additions and removals; of the generated schema only that it would be. */
export async function printPatch(files: readonly PlannedFile[], terminal: Terminal): Promise<ExitCode> {
  const { renderPatch } = await import("@lockstep/runtime/fix");
  const lines = files.flatMap((file) => {
    const { path, before, text } = file;
    if (!isWritten(file)) return [describeFile(file)];
    if (path === SCHEMA_PATH) return [`would write ${path}, ${text.split("\n").length - 1} generated lines`];
    return renderPatch([{ path, target: path, before, after: text }])
      .trimEnd()
      .split("\n");
  });
  printLines([...lines, "", "Nothing was written."], terminal);
  return 0;
}
