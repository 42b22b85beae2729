// What counts as the id of a git object. Nothing else is ever handed to git as a revision.

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
export function isZeroId(text: string): boolean {
  return /^0+$/.test(text);
}
