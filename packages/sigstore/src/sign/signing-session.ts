// One signer and the services that witness it, for a whole run: one certificate however many artifacts there are.
import type { Buffer } from "node:buffer";
import type { SerializedBundle } from "@sigstore/bundle";
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import type { Statement } from "../statement/statement.ts";
import type { SignerMaterial } from "./signer.ts";

/** A service, or a stand-in for it, that was used. Written into the report. */
export interface UsedService {
  readonly role: "certificate-authority" | "transparency-log" | "timestamp-authority" | "key";
  readonly url: string;
  /** Why the first choice was not used; left out where it was. */
  readonly insteadOf?: { readonly url: string; readonly reason: string };
}

export interface SignedBundle {
  /** Bundle v0.3, ready for JSON. */
  readonly bundle: SerializedBundle;
  readonly signature: Buffer;
}

export interface SignedFile extends SignedBundle {
  /** By the hash of the signer's scheme, as it stands in the bundle. */
  readonly digest: ArtifactDigest;
  /** SHA-256, lower-case hex, whatever the scheme: for checksum files and reports. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface SigningSession {
  readonly material: SignerMaterial;
  /**
   * Signs a file as it is, reading it once. Errors: `UsageError` (`path-not-found`), `IntegrityError` (`digest-mismatch`) where
   * the file's digest is not `expected` or the file changes while it is read; `UsageError` (`invalid-input`) for one whose
   * signature could pass for one over a statement.
   */
  signFile(path: string, expected?: ArtifactDigest): Promise<SignedFile>;
  signBytes(content: Uint8Array): Promise<SignedFile>;
  /** Signs an in-toto statement in a DSSE envelope. */
  signStatement(statement: Statement): Promise<SignedBundle>;
  /** What was used until now. */
  readonly used: readonly UsedService[];
}
