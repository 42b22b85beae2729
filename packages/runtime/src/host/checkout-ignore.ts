// Which untracked files a commit says to ignore. Only the commit's own .gitignore files count: neither those that lie in the
// working tree now, nor what the repository's configuration names.
import { type PathPattern, parsePattern } from "./checkout-pattern.ts";

/** The lines of one .gitignore. */
export interface IgnoreFile {
  /** Folder the file lies in, relative to the checkout; empty for the root. */
  readonly folder: string;
  readonly rules: readonly { readonly pattern: PathPattern; readonly isNegated: boolean }[];
}

const MAX_RULES = 10_000;

export function parseIgnoreFile(folder: string, text: string): IgnoreFile {
  const lines = text.split("\n").slice(0, MAX_RULES);
  const rules = lines.flatMap((line) => {
    const trimmed = trimEnd(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (trimmed.startsWith("#")) return [];
    const isNegated = trimmed.startsWith("!");
    const pattern = parsePattern(isNegated ? trimmed.slice(1) : trimmed);
    return pattern ? [{ pattern, isNegated }] : [];
  });
  return { folder, rules };
}

/** Spaces at the end do not count, unless a backslash stands before them. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\") end -= 1;
  return line.slice(0, end);
}

/**
 * True if `path` is ignored, given that no folder above it is. `files` are the ignore files of the folders above it, the
 * root's first: the last rule that matches decides.
 */
export function isIgnored(path: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const rest = folder === "" ? path : path.slice(folder.length + 1);
    const name = path.slice(path.lastIndexOf("/") + 1);
    const rule = rules.findLast(
      ({ pattern }) => (isFolder || !pattern.onlyFolders) && pattern.matches(pattern.byName ? name : rest),
    );
    if (rule) return !rule.isNegated;
  }
  return false;
}
