// Finds a reference's value in the text as it was written, so that an edit can touch a part of it and nothing else.
import type { SourceFile, SourceReference } from "@lockstep/core";

/**
 * The offset in the file at which the value of `reference` stands letter by letter; undefined where YAML's escapes, folds or
 * the like stand between the two, so that no part of the value can be edited safely.
 */
export function writtenValueStart(file: SourceFile, reference: SourceReference): number | undefined {
  const written = file.text.slice(reference.start, reference.end);
  if (written === reference.value) return reference.start;
  const quote = written[0];
  const isQuoted = (quote === '"' || quote === "'") && written.at(-1) === quote;
  return isQuoted && written.slice(1, -1) === reference.value ? reference.start + 1 : undefined;
}
