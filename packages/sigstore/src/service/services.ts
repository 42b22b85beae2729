// The services that signing can use, each by one method, so that anything can stand in for them. Every method rejects with
// `UnavailableError` where the service cannot be reached or fails (5xx, timeout, rate limit), with `IntegrityError`
// (`response-malformed`) where its answer makes no sense, with `UsageError` where it refuses what was asked (4xx).
import type { Buffer } from "node:buffer";
import type { Secret } from "@lockstep/core";
import type { TransparencyLogEntry } from "@sigstore/bundle";

export interface CertificateAuthority {
  readonly url: string;
  /**
   * Binds a public key to the identity in the token. `publicKey` is PEM (SubjectPublicKeyInfo); `proof` is a signature by its
   * private key over the token's subject. Gives the chain in DER, leaf first. Source: Fulcio API v2, `CreateSigningCertificate`.
   */
  certify(token: Secret, publicKey: string, proof: Buffer): Promise<readonly Buffer[]>;
}

/** What is recorded: always the digest of the bytes that were signed (of the artifact, or of a DSSE envelope's PAE). */
export interface LogRequest {
  readonly digest: { readonly algorithm: "sha256" | "sha384" | "sha512"; readonly bytes: Buffer };
  readonly signature: Buffer;
  /** DER of the certificate or of the public key (SubjectPublicKeyInfo). */
  readonly verifier: { readonly kind: "certificate" | "public-key"; readonly der: Buffer };
  /** Name in `PublicKeyDetails` (protobuf-specs), for Rekor v2. */
  readonly keyDetails: string;
  /** The envelope, where one was signed: Rekor v1 can record it as `dsse`. */
  readonly envelope?: { readonly payloadType: string; readonly payload: Buffer };
}

export interface TransparencyLog {
  readonly url: string;
  readonly version: 1 | 2;
  /** Records a signature, or finds that it is recorded already, and gives the entry with its proof. */
  record(request: LogRequest): Promise<TransparencyLogEntry>;
}

export interface TimestampAuthority {
  readonly url: string;
  /** A DER TimeStampResp (RFC 3161) over the SHA-256 of the signature. */
  timestamp(signature: Buffer): Promise<Buffer>;
}
