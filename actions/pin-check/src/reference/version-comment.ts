// Reads the comment behind a reference, where people and tools write which version a commit is.
import type { SourceFile, SourceReference } from "@lockstep/core";
import type { JudgedReference } from "./judge-reference.ts";

export interface TrailingComment {
  /** Offsets of the comment in the file, from its `#` to the end of the line. */
  readonly start: number;
  readonly end: number;
  /** Without the `#`, trimmed. */
  readonly text: string;
}

/** What may stand between a scalar and the comment of its line: blanks, and the ends of flow collections. */
const BEFORE_COMMENT = /^[ \t,\]}]*(?<=[ \t,\]}])#/;

/** The comment on the line on which the reference ends, if nothing else stands between the two. */
export function commentBehind(file: SourceFile, reference: SourceReference): TrailingComment | undefined {
  const lineEnd = file.text.indexOf("\n", reference.end);
  const rest = file.text.slice(reference.end, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
  const before = BEFORE_COMMENT.exec(rest);
  if (!before) return undefined;
  const start = reference.end + before[0].length - 1;
  return { start, end: reference.end + rest.length, text: rest.slice(before[0].length).trim() };
}

/** A version as Dependabot, Renovate, pinact and ratchet write it behind a commit id: first word, perhaps after a prefix. */
const VERSION_WORD =
  /^(?:tag=|ratchet:\S+@|pin@)?(v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]*)?|[\w./-]*[-_/@]v?\d+(?:\.\d+)+[0-9A-Za-z.+-]*)(?=$|[\s,;)])/;

/** The version a comment claims, or undefined where it claims none. */
export function versionIn(comment: string): string | undefined {
  return VERSION_WORD.exec(comment)?.[1];
}

/**
 * The version that the comment behind a commit id claims for it. A comment speaks of the id that is written before it, not of
 * what an expression may come to stand for.
 */
export function claimedVersion({ file, reference, value, verdict }: JudgedReference): string | undefined {
  if (verdict !== "sha" || value !== reference.value) return undefined;
  const comment = commentBehind(file, reference);
  return comment && versionIn(comment.text);
}

/** The offsets in the file of the version that a comment claims. */
export function claimedRange(file: SourceFile, { start, end, text }: TrailingComment): Range | undefined {
  const match = VERSION_WORD.exec(text);
  const version = match?.[1];
  if (!match || version === undefined) return undefined;
  const content = file.text.indexOf(text, start + 1);
  const from = content + match[0].length - version.length;
  return content < 0 || from + version.length > end ? undefined : { start: from, end: from + version.length };
}

interface Range {
  readonly start: number;
  readonly end: number;
}
