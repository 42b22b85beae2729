// Makes edits to a part of a reference where it is written. It never touches quotes, or the comment behind.
import type { Edit, SourceFile, SourceReference } from "@lockstep/core";

/** A reference where it is written, and what it is used as. */
interface Written {
  readonly file: SourceFile;
  readonly reference: SourceReference;
  readonly value: string;
}

/**
 * The edit that puts `text` in place of the UTF-16 range `start` to `end` (exclusive) of the reference's value. Undefined
 * where the value does not stand in the file as it is: an expression produced it, or YAML escapes or folds it.
 */
export function editReference(
  { file, reference, value }: Written,
  start: number,
  end: number,
  text: string,
): Edit | undefined {
  const offset = value === reference.value ? startOfValue(file, reference) : undefined;
  return offset === undefined ? undefined : { file: file.path, start: offset + start, end: offset + end, text };
}

/** The offset in the file at which the value stands letter by letter, perhaps in quotes. */
function startOfValue(file: SourceFile, reference: SourceReference): number | undefined {
  const written = file.text.slice(reference.start, reference.end);
  if (written === reference.value) return reference.start;
  const quote = written[0];
  const isQuoted = (quote === '"' || quote === "'") && written.at(-1) === quote;
  return isQuoted && written.slice(1, -1) === reference.value ? reference.start + 1 : undefined;
}
