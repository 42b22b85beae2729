// Makes edits to a part of a reference where it is written. It never touches quotes, or the comment behind.
import type { Edit } from "@lockstep/core";
import { writtenValueStart } from "../fix/written-value.ts";
import type { JudgedReference } from "./judge-reference.ts";

/**
 * The edit that puts `text` in place of the UTF-16 range `start` to `end` (exclusive) of the reference's value. Undefined
 * where the value does not stand in the file as it is: an expression produced it, or YAML escapes or folds it.
 */
export function editReference(judged: JudgedReference, start: number, end: number, text: string): Edit | undefined {
  const { file, reference, value } = judged;
  const offset = writtenValueStart(file, reference);
  if (value !== reference.value || offset === undefined) return undefined;
  return { file: file.path, start: offset + start, end: offset + end, text };
}
