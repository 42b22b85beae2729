// Puts a signature and what witnesses it into a bundle of version 0.3. Source: protobuf-specs, sigstore_bundle.proto.
import type { Buffer } from "node:buffer";
import { type Bundle, bundleToJSON, type SerializedBundle, type TransparencyLogEntry } from "@sigstore/bundle";
import { HashAlgorithm } from "@sigstore/protobuf-specs";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { SignerMaterial } from "../sign/signer.ts";

export const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** What was signed: a message by its digest, or the payload of an envelope. */
export type SignedContent =
  | { readonly kind: "message"; readonly digest: { readonly algorithm: DigestAlgorithm; readonly bytes: Buffer } }
  | { readonly kind: "envelope"; readonly payloadType: string; readonly payload: Buffer };

export interface Witnesses {
  readonly entries: readonly TransparencyLogEntry[];
  /** DER TimeStampResp (RFC 3161), each over the signature. */
  readonly timestamps: readonly Buffer[];
}

const HASHES: Readonly<Record<DigestAlgorithm, HashAlgorithm>> = {
  sha256: HashAlgorithm.SHA2_256,
  sha384: HashAlgorithm.SHA2_384,
  sha512: HashAlgorithm.SHA2_512,
};

/** The bundle, ready for JSON. */
export function buildBundle(
  material: SignerMaterial,
  content: SignedContent,
  signature: Buffer,
  { entries, timestamps }: Witnesses,
): SerializedBundle {
  const bundle = bundleToJSON({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: {
      content: toMaterial(material),
      tlogEntries: [...entries],
      timestampVerificationData: { rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })) },
    },
    content: toContent(content, signature),
  });
  writeOutEmpty(bundle);
  return bundle;
}

/**
 * Zeros, empty texts and empty lists: JSON of protobuf may leave them out, and the library does. sigstore-python demands those
 * of log entries (the first of a log has them), securesystemslib the name of the key.
 */
function writeOutEmpty({ verificationMaterial, dsseEnvelope }: SerializedBundle): void {
  verificationMaterial.tlogEntries ??= [];
  for (const entry of verificationMaterial.tlogEntries) {
    entry.logIndex ??= "0";
    const { inclusionProof: proof } = entry;
    if (proof === undefined) continue;
    proof.logIndex ??= "0";
    proof.hashes ??= [];
  }
  for (const signature of dsseEnvelope?.signatures ?? []) signature.keyid ??= "";
}

function toMaterial(material: SignerMaterial): Bundle["verificationMaterial"]["content"] {
  return material.kind === "certificate"
    ? { $case: "certificate", certificate: { rawBytes: material.certificate } }
    : { $case: "publicKey", publicKey: { hint: material.hint } };
}

function toContent(content: SignedContent, signature: Buffer): Bundle["content"] {
  if (content.kind === "message") {
    const { algorithm, bytes: digest } = content.digest;
    return {
      $case: "messageSignature",
      messageSignature: { messageDigest: { algorithm: HASHES[algorithm], digest }, signature },
    };
  }
  const { payload, payloadType } = content;
  // Without the name of the key: cosign 3 passes over signatures with another name than the one it gives keys, in SSH's way.
  const signatures = [{ sig: signature, keyid: "" }];
  return { $case: "dsseEnvelope", dsseEnvelope: { payload, payloadType, signatures } };
}
