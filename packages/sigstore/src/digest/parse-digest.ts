// Reads and writes digests as text.
import { type ArtifactDigest, DIGEST_ALGORITHMS, type DigestAlgorithm } from "./artifact-digest.ts";

/** Hexadecimal digits of each digest. */
const LENGTHS: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const HEX = /^[0-9a-f]+$/;

/** The digest that hexadecimal digits of either case are, by how many there are; undefined if they are none of ours. */
export function digestOfHex(digits: string): ArtifactDigest | undefined {
  const algorithm = DIGEST_ALGORITHMS.find((name) => LENGTHS[name] === digits.length);
  const hex = digits.toLowerCase();
  return algorithm !== undefined && HEX.test(hex) ? { algorithm, hex } : undefined;
}

/** Reads `sha256:HEX` and so on, the algorithm in lower case as OCI and in-toto write it. Undefined for anything else. */
export function parseDigest(text: string): ArtifactDigest | undefined {
  const colon = text.indexOf(":");
  const digest = digestOfHex(text.slice(colon + 1));
  return digest !== undefined && digest.algorithm === text.slice(0, colon) ? digest : undefined;
}

/** Writes what `parseDigest` reads. */
export function formatDigest({ algorithm, hex }: ArtifactDigest): string {
  return `${algorithm}:${hex}`;
}
