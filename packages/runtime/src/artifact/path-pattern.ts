// The patterns by which a user names files: one a line, `!` takes away again, later lines win. A segment may hold `*` and `?`;
// a segment `**` is any number of folders, as in other actions.
import { matchesGlob, UsageError } from "@lockstep/core";

export interface PathPattern {
  /** As the user wrote it. */
  readonly text: string;
  readonly excludes: boolean;
  readonly segments: readonly string[];
  /** True if it can name one path only. */
  readonly literal: boolean;
}

/** More can only have been made to do harm. */
const MAX_PATTERNS = 1_000;
const MAX_SEGMENTS = 200;

/**
 * Reads the patterns of a multi-line input. Blank lines and lines that begin with `#` count for nothing. `roots` are the
 * spellings of the workspace's absolute path, with `/` separators, that a pattern may begin with. Throws `UsageError`
 * (`invalid-input`) that names every pattern which leads elsewhere.
 */
export function parsePatterns(text: string, roots: readonly string[]): readonly PathPattern[] {
  const lines = text.split("\n").map((line) => line.trim());
  const patterns = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => parsePattern(line, roots));
  const wrong = patterns.filter(({ segments }) => segments.includes("..") || segments.length > MAX_SEGMENTS);
  const absolute = patterns.filter(({ segments }) => segments[0] === "" || /^[A-Za-z]:$/.test(segments[0] ?? ""));
  const problems = [...wrong, ...absolute].map((pattern) => `${pattern.text} leads out of the workspace`);
  if (patterns.length > MAX_PATTERNS) problems.push(`there are more than ${MAX_PATTERNS} patterns`);
  if (problems.length === 0) return patterns;
  throw new UsageError("invalid-input", "These patterns cannot name files.", {
    hint: "Write paths relative to the workspace, without `..`, one a line.",
    problems,
  });
}

function parsePattern(text: string, roots: readonly string[]): PathPattern {
  const excludes = text.startsWith("!");
  const path = relativePath(excludes ? text.slice(1).trim() : text, roots);
  const kept = path.split("/").filter((segment, index) => segment !== "." && (segment !== "" || index === 0));
  // `folder/**` means the files below the folder, not something that has the folder's own name.
  const segments = kept.at(-1) === "**" ? [...kept, "*"] : kept;
  return { text, excludes, segments, literal: !/[*?]/.test(path) };
}

function relativePath(path: string, roots: readonly string[]): string {
  const root = roots.find((candidate) => path.startsWith(`${candidate}/`));
  return root === undefined ? path : path.slice(root.length + 1);
}

/** Where in a pattern one can be after the folders walked so far: indices of segments that may come next. */
export type PatternState = readonly number[];

/** The state at the folder that the pattern is relative to. */
export function startState({ segments }: PathPattern): PatternState {
  return closure(segments, [0]);
}

/** The state after one more name. */
export function advance({ segments }: PathPattern, state: PatternState, name: string): PatternState {
  const next = state.flatMap((index) => {
    const segment = segments[index];
    if (segment === undefined) return [];
    if (segment === "**") return [index];
    return matchesGlob(segment, name) ? [index + 1] : [];
  });
  return closure(segments, next);
}

/** True if the names so far are a whole match. */
export function isMatch({ segments }: PathPattern, state: PatternState): boolean {
  return state.includes(segments.length);
}

/** True if a longer path could be a match. */
export function canGoOn({ segments }: PathPattern, state: PatternState): boolean {
  return state.some((index) => index < segments.length);
}

function closure(segments: readonly string[], state: readonly number[]): PatternState {
  const reached = new Set<number>();
  for (let index of state) {
    reached.add(index);
    while (segments[index] === "**") reached.add(++index);
  }
  return [...reached];
}
