// What a bundle's signature covers, in the terms in which logs record it.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { dsse } from "@sigstore/core";
import { HashAlgorithm } from "@sigstore/protobuf-specs";
import type { SignedEntity } from "@sigstore/verify";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { GivenDigest } from "./digest-signature.ts";
import { VerificationFailure } from "./verification-failure.ts";

type ComparedContent = SignedEntity["signature"];

export type SignedContent = { readonly signature: Buffer; readonly compared: ComparedContent } & (
  | { readonly kind: "message"; readonly digest: GivenDigest }
  | { readonly kind: "envelope"; readonly signed: Buffer; readonly payloadType: string; readonly payload: Buffer }
);

const HASHES: ReadonlyMap<HashAlgorithm, DigestAlgorithm> = new Map([
  [HashAlgorithm.SHA2_256, "sha256"],
  [HashAlgorithm.SHA2_384, "sha384"],
  [HashAlgorithm.SHA2_512, "sha512"],
]);
const BY_LENGTH: ReadonlyMap<number, DigestAlgorithm> = new Map([
  [32, "sha256"],
  [48, "sha384"],
  [64, "sha512"],
]);

/**
 * What a bundle is a signature over. Throws `VerificationFailure` (`bundle-format`) where a digest is not as long as its algorithm
 * says.
 */
export function signedContent({ content }: Bundle): SignedContent {
  if (content.$case === "messageSignature") {
    const { signature, messageDigest } = content.messageSignature;
    const algorithm = HASHES.get(messageDigest.algorithm);
    const bytes = Buffer.from(messageDigest.digest);
    if (algorithm === undefined || BY_LENGTH.get(bytes.length) !== algorithm)
      throw refuse("its digest has the wrong length");
    const compared = comparedContent(Buffer.from(signature), (digest) => digest.equals(bytes));
    return { kind: "message", signature: compared.signature, compared, digest: { algorithm, bytes } };
  }
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  const signed = dsse.preAuthEncoding(payloadType, payload);
  const compared = comparedContent(Buffer.from(signatures[0]?.sig ?? []), digestOf(payload), digestOf(signed));
  return { kind: "envelope", signature: compared.signature, compared, signed, payloadType, payload };
}

type Comparison = (digest: Buffer) => boolean;

/** `signed` compares with the digest of what was signed: of the artifact, or of the envelope's encoding. */
function comparedContent(signature: Buffer, payload: Comparison, signed = payload): ComparedContent {
  return {
    signature,
    compareSignature: (other) => other.equals(signature),
    compareDigest: payload,
    compareSignedDigest: signed,
    // The signature itself is verified by us, over a digest where there is no more.
    verifySignature: () => false,
  };
}

/** A log may have recorded any of the three hashes: the length says which. */
function digestOf(bytes: Uint8Array): Comparison {
  return (digest) => {
    const algorithm = BY_LENGTH.get(digest.length);
    return algorithm !== undefined && createHash(algorithm).update(bytes).digest().equals(digest);
  };
}

function refuse(why: string): VerificationFailure {
  return new VerificationFailure("bundle-format", `The bundle cannot be read: ${why}.`);
}
