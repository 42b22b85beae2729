// What is known of a bundle once its cryptography holds. Who signed is stated here, not yet judged.
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import type { Statement } from "../statement/statement.ts";

/** The checks of verification in their order: a failure names the first that did not hold. */
export const VERIFICATION_STEPS = [
  "bundle-format",
  "trusted-root",
  "timestamp",
  "certificate-chain",
  "certificate-transparency",
  "transparency-log",
  "signature",
  "artifact-digest",
  "statement",
  "identity",
  "predicate",
  "policy",
] as const;
export type VerificationStep = (typeof VERIFICATION_STEPS)[number];

/** The values of Fulcio's certificate extensions, decoded. Source: Fulcio, "OID information", 1.3.6.1.4.1.57264.1.8 to .23. */
export interface CertificateClaims {
  readonly issuer?: string;
  readonly buildSignerUri?: string;
  readonly buildSignerDigest?: string;
  readonly runnerEnvironment?: string;
  readonly sourceRepositoryUri?: string;
  readonly sourceRepositoryDigest?: string;
  readonly sourceRepositoryRef?: string;
  readonly sourceRepositoryId?: string;
  readonly sourceRepositoryOwnerUri?: string;
  readonly sourceRepositoryOwnerId?: string;
  readonly buildConfigUri?: string;
  readonly buildConfigDigest?: string;
  readonly buildTrigger?: string;
  readonly runInvocationUri?: string;
  readonly sourceRepositoryVisibility?: string;
  readonly deploymentEnvironment?: string;
}

export type VerifiedSigner =
  | { readonly kind: "key" /** Name of the key, as `SignerMaterial.hint`. */; readonly hint: string }
  | {
      readonly kind: "certificate";
      /** Subject alternative names: URIs and email addresses. */
      readonly names: readonly string[];
      readonly claims: CertificateClaims;
    };

export interface VerifiedBundle {
  readonly signer: VerifiedSigner;
  /** The artifact the bundle was checked against: always part of verification. */
  readonly artifact: ArtifactDigest;
  /** Undefined for a signature over the artifact itself. */
  readonly statement?: Statement;
  /** When it was signed, by each witness that says so; ISO 8601 in UTC. */
  readonly timestamps: readonly {
    readonly source: "timestamp-authority" | "transparency-log";
    readonly time: string;
  }[];
  readonly logEntries: readonly { readonly logId: string; readonly index: string }[];
  /** Digest of the bundle's own bytes, sha256 hex: what a VSA names as input. */
  readonly bundleDigest: string;
  /**
   * Equal for two bundles about one artifact that hold a signature by the same key over the same content, sha256 hex: they are
   * one piece of evidence, however often and in whatever form it is written down.
   */
  readonly evidenceDigest: string;
}

/** How many of each witness a bundle must have: what the same authority or log says twice counts once. */
export interface Thresholds {
  readonly timestamps: number;
  readonly logEntries: number;
  readonly certificateLogs: number;
}
