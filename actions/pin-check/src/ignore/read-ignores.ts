// Reads the ignore comments beside findings, and judges how they are written. Which of them count is the report's matter.
import { type IgnoreComment, type RuleDetection, readIgnoreComments, type SourceFile } from "@lockstep/core";
import { detectAll } from "../family.ts";
import { badIgnoreComment } from "../rules/bad-ignore-comment.ts";

export interface Ignores {
  readonly comments: readonly IgnoreComment[];
  readonly detections: readonly RuleDetection[];
}

/** The comments of files that have detections. `known` are the ids of the rules of every check. */
export function readIgnores(files: readonly SourceFile[], known: readonly string[]): Ignores {
  const comments = files.flatMap(readIgnoreComments);
  const cases = comments.map((comment) => ({ comment, known }));
  return { comments, detections: detectAll([badIgnoreComment], cases) };
}
