// Tells ids of commits from names. Whether a commit of that id exists is not its matter.

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for a full commit id of either kind as git writes it: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
export function isCommitId(text: string): boolean {
  return COMMIT_ID.test(text);
}
