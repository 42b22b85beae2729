// Makes the fixes that pin a reference to what evidence says it stands for today. It knows no evidence itself.
import { type Fix, isCommitId, type SourceFile, type SourceReference } from "@lockstep/core";
import { commentEdit } from "./comment-edit.ts";
import { editReference } from "./edit-reference.ts";
import { isWritableDigest, isWritableVersion } from "./writable-text.ts";

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
  const { value } = reference;
  const at = value.indexOf("@");
  if (at < 0 || !isCommitId(commit) || !isWritableVersion(version)) return undefined;
  const pin = editReference({ file, reference, value }, at + 1, value.length, commit);
  const description = `Write ${value.slice(0, at)}@${commit} # ${version}`;
  return pin && { description, edits: [pin, ...commentEdit(file, reference, version)] };
}

/** Adds `digest` behind the name and tag of the image that `reference` names. */
export function pinToDigest(file: SourceFile, reference: SourceReference, digest: string): Fix | undefined {
  const { value } = reference;
  if (!isWritableDigest(digest) || value.includes("@") || value.includes("$")) return undefined;
  const edit = editReference({ file, reference, value }, value.length, value.length, `@${digest}`);
  return edit && { description: `Write ${value}@${digest}`, edits: [edit] };
}
