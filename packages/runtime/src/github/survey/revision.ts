// What a workflow may write after `@` and what lies there, in the forms git and GitHub ask about it. What git could not have
// is never asked.
import { isObjectId } from "../contents-answer.ts";
import { isPath, isRefName } from "../question-names.ts";

/** The full refs a name may stand for, and the tag of a release of that name. */
interface QualifiedNames {
  readonly tag: string | undefined;
  readonly branch: string | undefined;
  readonly release: string | undefined;
}

/** Each folder above a file is asked about with its own path, so that the length of a question grows with the product. */
const MAX_PATH_LENGTH = 1000;
const MAX_PATH_DEPTH = 16;
const TAGS = "refs/tags/";
const HEADS = "refs/heads/";

/** Everything undefined for what cannot be the name of a ref. `refs/tags/v1` is a tag only, `v1` may be both. */
export function qualifyName(name: string): QualifiedNames {
  if (!isRefName(name)) return { tag: undefined, branch: undefined, release: undefined };
  if (name.startsWith(HEADS)) return { tag: undefined, branch: name, release: undefined };
  if (name.startsWith(TAGS)) return { tag: name, branch: undefined, release: name.slice(TAGS.length) };
  return { tag: `${TAGS}${name}`, branch: `${HEADS}${name}`, release: name };
}

/** A full object id in lower case, or undefined for what is none. Git takes ids in either case. */
export function objectIdIn(text: string): string | undefined {
  const id = text.toLowerCase();
  return isObjectId(id) ? id : undefined;
}

/** True for a path that is worth asking about: no checkout has files deeper than this by accident. */
export function isAskablePath(path: string): boolean {
  return path.length <= MAX_PATH_LENGTH && path.split("/").length <= MAX_PATH_DEPTH && isPath(path);
}
