// What a fix may write into a file, whatever evidence, GitHub or a registry says. All of them can be made by others, and a
// line break or a quote in the wrong place would put steps into a workflow.

/** Digests of the OCI image specification ("Descriptors", registered algorithms). */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Less than git allows in the name of a ref (git-check-ref-format): what ends a line, a comment or a quote is in no language. */
const VERSION = /^[0-9A-Za-z][0-9A-Za-z._/+@-]{0,254}$/;

/** True for the name of a tag or branch that can stand in a comment of any file. */
export function isWritableVersion(version: string): boolean {
  return VERSION.test(version);
}

/** True for the digest of an image. */
export function isWritableDigest(digest: string): boolean {
  return DIGEST.test(digest);
}
