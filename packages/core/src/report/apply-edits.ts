// Applies the edits of a fix to a text. Every byte outside the edits stays as it is.
import type { Edit } from "./finding.ts";

/**
 * The text with the edits applied. Offsets are UTF-16 code units of `text` as given. Throws `RangeError` for edits that
 * overlap or lie outside: applying half of a fix, or one made for another text, would be worse than none.
 */
export function applyEdits(text: string, edits: readonly Omit<Edit, "file">[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let position = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < position || end < start || end > text.length) throw new RangeError(`an edit at ${start} does not fit`);
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
