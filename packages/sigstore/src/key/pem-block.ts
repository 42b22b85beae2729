// Finds the one key in a PEM text, by its label alone; what is inside is for node:crypto.
import { UsageError } from "@lockstep/core";

/** No key of an accepted size is nearly as long. In UTF-16 code units. */
const MAX_LENGTH = 64 * 1024;

const BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,64})-----\r?$/gm;

/** What people give by mistake, and what to do about it. */
const CURES: ReadonlyMap<string, string> = new Map([
  ["ENCRYPTED SIGSTORE PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
  ["ENCRYPTED COSIGN PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
  ["OPENSSH PRIVATE KEY", "Convert it to PKCS#8: ssh-keygen -p -m PKCS8 -f FILE"],
  ["PUBLIC KEY", "This is the public half. Give the private key to sign, the public one to verify."],
  ["CERTIFICATE", "This is a certificate. Give the key itself."],
]);

const WRONG_HALF = "This is the private half, which only signs: keep it to yourself. Give the public one to verify.";

/**
 * The label of the only block in `pem` whose label ends in `KEY`. Throws `UsageError` (`key-unusable`) where there is none,
 * more than one, or one that is not among `accepted`. Source: RFC 7468, section 2.
 */
export function pemLabel(pem: string, accepted: readonly string[]): string {
  const labels = pem.length > MAX_LENGTH ? [] : [...pem.matchAll(BEGIN)].map(([, label]) => label ?? "");
  const keys = labels.filter((label) => label.endsWith("KEY"));
  const label = keys[0] ?? labels[0];
  if (keys.length > 1) throw unusable("there are several keys in it", "Give one key.");
  if (label !== undefined && accepted.includes(label)) return label;
  const isSecret = label?.endsWith("PRIVATE KEY") && !accepted.some((one) => one.endsWith("PRIVATE KEY"));
  const hint = isSecret ? WRONG_HALF : (CURES.get(label ?? "") ?? `Give PEM text with one of: ${accepted.join(", ")}.`);
  throw unusable(label === undefined ? "it is not PEM text" : `its label is ${label}`, hint);
}

/** Code `key-unusable`. Neither text may quote the key. */
export function unusable(why: string, hint: string): UsageError {
  return new UsageError("key-unusable", `This key cannot be used: ${why}.`, { hint });
}
