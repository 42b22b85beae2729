// Makes the fixes that pin a reference to what evidence says it stands for today. It knows no evidence itself.
import type { Edit, Fix, SourceFile, SourceReference } from "@lockstep/core";
import { commentEdit } from "./comment-edit.ts";
import { isWritableCommit, isWritableDigest, isWritableVersion } from "./writable-text.ts";
import { writtenValueStart } from "./written-value.ts";

/**
 * Replaces what stands behind the `@` of `reference` by `commit`, with `version` in the comment. Undefined where the
 * reference is written in a way that cannot be edited safely, and for a commit or a version that is not one.
 */
export function pinToCommit(
  file: SourceFile,
  reference: SourceReference,
  commit: string,
  version: string,
): Fix | undefined {
  const start = writtenValueStart(file, reference);
  const at = reference.value.indexOf("@");
  if (start === undefined || at < 0 || !isWritableCommit(commit) || !isWritableVersion(version)) return undefined;
  const range = { start: start + at + 1, end: start + reference.value.length };
  const pin: Edit = { file: file.path, ...range, text: commit };
  const description = `Write ${reference.value.slice(0, at)}@${commit} # ${version}`;
  return { description, edits: [pin, ...commentEdit(file, reference, version)] };
}

/** Adds `digest` behind the name and tag of the image that `reference` names. */
export function pinToDigest(file: SourceFile, reference: SourceReference, digest: string): Fix | undefined {
  const start = isWritableDigest(digest) ? writtenValueStart(file, reference) : undefined;
  if (start === undefined || reference.value.includes("@") || reference.value.includes("$")) return undefined;
  const end = start + reference.value.length;
  return {
    description: `Write ${reference.value}@${digest}`,
    edits: [{ file: file.path, start: end, end, text: `@${digest}` }],
  };
}
