// The globs by which a workspace root names its members, with bounds: they are text of the repository.
import { matchesGlob } from "@lockstep/core";

/** Globs behind so many are not looked at, and longer ones match nothing: their cost grows with their length. */
const MAX_GLOBS = 1000;
const MAX_GLOB_LENGTH = 256;

/** The globs that count, without `./` before and `/` behind them. */
export function boundedGlobs(globs: readonly string[]): readonly string[] {
  return globs
    .slice(0, MAX_GLOBS)
    .filter(({ length }) => length <= MAX_GLOB_LENGTH)
    .map(trimGlob);
}

function trimGlob(glob: string): string {
  const inner = glob.startsWith("./") ? glob.slice(2) : glob;
  return inner.endsWith("/") ? inner.slice(0, -1) : inner;
}

/** True if one of the globs leads to `folder`, as seen from the workspace root. */
export function namesMember(globs: readonly string[], folder: string): boolean {
  return boundedGlobs(globs).some((glob) => matchesGlob(glob, folder));
}
