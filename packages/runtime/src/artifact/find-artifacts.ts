// The files a user means: by patterns below the workspace, or by path.
import { realpathSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "@lockstep/core";
import { parsePatterns } from "./path-pattern.ts";
import { type FoundArtifact, type FoundArtifacts, PatternWalk } from "./pattern-walk.ts";

export type { FoundArtifact, FoundArtifacts } from "./pattern-walk.ts";

/**
 * The files below `workspace` (absolute) that the lines of `patterns` name. Folders named `.git` are left out. Throws
 * `UsageError`: `invalid-input` for a pattern or link that leads out of the workspace, and for one without `*` that names a
 * folder; `path-not-found` for one that names nothing, and for a folder that cannot be listed.
 */
export function findArtifacts(workspace: string, patterns: string): FoundArtifacts {
  const root = realFolder(workspace);
  const spellings = [workspace, root].map((path) => path.split(sep).join("/").replace(/\/$/, ""));
  const walk = new PatternWalk(root, parsePatterns(sep === "/" ? patterns : patterns.replaceAll(sep, "/"), spellings));
  return walk.run();
}

/**
 * Files named by path, relative to `folder` (absolute), as on a command line. One below it has its path there as name, any
 * other its last segment. Links may lead anywhere: the user named the file. Whether there is one is seen when it is read.
 */
export function namedArtifacts(paths: readonly string[], folder: string): readonly FoundArtifact[] {
  return paths.map((given) => {
    const path = resolve(folder, given);
    const inside = relative(folder, path);
    const isBelow = !isAbsolute(inside) && inside.split(sep)[0] !== "..";
    return { name: isBelow ? inside.split(sep).join("/") : basename(path), path };
  });
}

function realFolder(workspace: string): string {
  try {
    return realpathSync.native(workspace);
  } catch (cause) {
    throw new UsageError("path-not-found", `The workspace ${workspace} does not exist.`, {
      hint: "Run the step in a job that has a workspace.",
      cause,
    });
  }
}
