// Verification as other parts call it. What it needs is loaded when the first bundle comes: it is much, and many runs sign only.
import { UsageError } from "@lockstep/core";
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import type { PublicKey } from "../key/public-key.ts";
import type { TrustedRoot } from "../trust/trusted-root.ts";
import type { SigstoreBundle } from "./read-bundles.ts";
import type { Thresholds, VerifiedBundle } from "./verified-bundle.ts";

export type { SigstoreBundle };

/** Gives all bytes in their order, piece by piece; a piece is valid only during the call. */
export type ReadContent = (onChunk: (chunk: Uint8Array) => void) => Promise<unknown>;

export interface Artifact {
  /** At least one. A bundle may have been made with another hash than the one at hand: several are better. */
  readonly digests: readonly ArtifactDigest[];
  /** Reads the bytes, as `readArtifact` does. Only signatures of Ed25519 and RSA-PSS over the artifact itself need them. */
  readonly read?: ReadContent;
}

/** Who is believed. With neither roots nor keys nothing verifies. */
export interface Trust {
  /** Of each instance its own: certificates of one are never judged by the logs of another. */
  readonly roots: readonly TrustedRoot[];
  /** For bundles that were signed with a key. Without roots, the timestamps and log entries of such a bundle are set aside. */
  readonly keys: readonly PublicKey[];
}

/** The bundles of a file, at least one. Throws `VerificationFailure` (`bundle-format`). */
export async function readBundles(content: Uint8Array): Promise<readonly SigstoreBundle[]> {
  return (await import("./read-bundles.ts")).readBundles(content);
}

/**
 * Verifies that a trusted signer signed the artifact, or a statement about it, and says who and when. Who may sign is for the
 * caller to judge (`verifyIdentity`): a bundle by a certificate of anybody passes here.
 *
 * By default a certificate needs one trusted time, and one entry in each sort of log that its root names; a key needs neither.
 * `thresholds` replaces the defaults, but never the trusted time of a certificate. Throws `VerificationFailure`, whose `step`
 * is the first check that failed in the order of `VERIFICATION_STEPS`.
 */
export async function verifyBundle(
  bundle: SigstoreBundle,
  artifact: Artifact,
  trust: Trust,
  thresholds: Partial<Thresholds> = {},
): Promise<VerifiedBundle> {
  if (artifact.digests.length === 0) {
    throw new UsageError("invalid-input", "There is no artifact to verify.", { hint: "Give a file or a digest." });
  }
  return (await import("./bundle-verification.ts")).verifyAgainst(bundle, artifact, trust, thresholds);
}
