// The digest of an artifact, as every part of signing and verification passes it on.

/** Hash functions of subjects and signatures. Names as in in-toto's DigestSet, which are also Node's. */
export const DIGEST_ALGORITHMS = ["sha256", "sha384", "sha512"] as const;
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number];

export interface ArtifactDigest {
  readonly algorithm: DigestAlgorithm;
  /** Lower-case hexadecimal, of the length the algorithm has. */
  readonly hex: string;
}
