// Finds the ignore comment that covers a finding. Whether it counts is decided elsewhere.
import type { Finding } from "./finding.ts";
import type { IgnoreComment } from "./ignore-comment.ts";

/**
 * A function from a finding to the first comment that names its rule, gives a reason, and stands behind the finding on the
 * line on which it ends, or alone on the line directly above it. The comments are indexed once.
 */
export function commentFinder(comments: readonly IgnoreComment[]): (finding: Finding) => IgnoreComment | undefined {
  const byLine = new Map<string, IgnoreComment[]>();
  for (const comment of comments) {
    const { file, line } = comment.location;
    if (comment.reason === "") continue;
    const key = keyOf(file, comment.alone ? line + 1 : line);
    byLine.set(key, [...(byLine.get(key) ?? []), comment]);
  }
  return ({ ruleId, location: { file, line, endLine, endColumn } }) => {
    const above = byLine.get(keyOf(file, line))?.filter(({ alone }) => alone) ?? [];
    const behind = byLine.get(keyOf(file, endLine))?.filter((comment) => isBehind(comment, endColumn)) ?? [];
    return [...behind, ...above].find(({ rules }) => rules.includes(ruleId));
  };
}

function isBehind({ alone, location }: IgnoreComment, endColumn: number): boolean {
  return !alone && location.column >= endColumn;
}

function keyOf(file: string, line: number): string {
  return `${line}:${file}`;
}
