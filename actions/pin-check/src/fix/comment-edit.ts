// Decides where the comment that names a pin's version goes, and changes nothing else on the line.
import type { Edit, SourceFile, SourceReference } from "@lockstep/core";
import { claimedRange, commentBehind, versionIn } from "../reference/version-comment.ts";

/** What may follow a scalar on its line without holding another value: blanks, and the ends of flow collections. */
const ONLY_CLOSERS = /^[ \t,\]}]*$/;
/** The header of a block scalar (YAML 1.2.2, section 8.1.1) at the end of a line. */
const BLOCK_HEADER = /[|>](?:[1-9]?[+-]?|[+-]?[1-9]?)$/;

/**
 * The edit that makes the comment behind `reference` say `version`. An older version is replaced; another comment stays,
 * behind the new one. Nothing where the comment says so already, or where the line has no room for one.
 */
export function commentEdit(file: SourceFile, reference: SourceReference, version: string): readonly Edit[] {
  const existing = commentBehind(file, reference);
  if (existing) {
    const claimed = versionIn(existing.text);
    if (claimed === undefined) return [insert(file, existing.start, `# ${version} `)];
    if (claimed === version) return [];
    const range = claimedRange(file, existing);
    return range ? [{ file: file.path, ...range, text: version }] : [];
  }
  const place = placeOfComment(file.text, reference);
  return place === undefined ? [] : [insert(file, place, ` # ${version}`)];
}

/** Behind the last character of the line, or, as a block scalar would take it for text, behind the scalar's header. */
function placeOfComment(text: string, { start, end }: SourceReference): number | undefined {
  const header = headerEnd(text, start);
  if (header !== undefined) return header;
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
  return ONLY_CLOSERS.test(rest) ? end + rest.trimEnd().length : undefined;
}

/** The end of the block scalar header that stands on the line above a scalar that starts its own line. */
function headerEnd(text: string, start: number): number | undefined {
  const before = text.slice(0, start);
  const content = before.trimEnd();
  const startsLine = before.slice(content.length).includes("\n");
  return startsLine && BLOCK_HEADER.test(content.slice(-3)) ? content.length : undefined;
}

function insert(file: SourceFile, at: number, text: string): Edit {
  return { file: file.path, start: at, end: at, text };
}
