// Verifies signatures over bytes that are at hand: a short message, or an artifact that is read piece by piece.
import { Buffer } from "node:buffer";
import { constants, createHash, createVerify, type Hash, verify } from "node:crypto";
import { UsageError } from "@lockstep/core";
import type { ArtifactDigest, DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { PublicKey } from "../key/public-key.ts";
import type { ReadContent } from "./verify-bundle.ts";

/** Ed25519 needs the whole message at once. In bytes. */
const MAX_WHOLE = 512 * 1024 * 1024;

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };

/** Whether `signature` is one by `key` over `message`. Clients have hashed with SHA-256 under keys on P-384 too. */
export function verifyMessage({ key, scheme }: PublicKey, message: Buffer, signature: Buffer): boolean {
  if (scheme.kind === "ed25519") return holds(() => verify(null, message, key, signature));
  if (scheme.kind === "ecdsa") {
    return [scheme.algorithm, "sha256"].some((hash) => holds(() => verify(hash, message, key, signature)));
  }
  const isPkcs1 = key.asymmetricKeyType === "rsa" && holds(() => verify(scheme.algorithm, message, key, signature));
  return isPkcs1 || holds(() => verify(scheme.algorithm, message, { key, ...PSS }, signature));
}

/** OpenSSL throws for some signatures that are no signatures at all. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

export interface ContentCheck {
  readonly signatureHolds: boolean;
  /** False where the bytes that were read are not those of the digest. */
  readonly digestHolds: boolean;
}

/**
 * The same over an artifact that is read once, with its digest taken in the same pass. For the schemes that need the bytes.
 * Throws `UsageError` (`key-unusable`) for an artifact too large for Ed25519.
 */
export async function verifyContent(
  { key, scheme }: PublicKey,
  read: ReadContent,
  { algorithm, signature, expected }: { algorithm: DigestAlgorithm; signature: Buffer; expected: ArtifactDigest },
): Promise<ContentCheck> {
  const hash = createHash(expected.algorithm);
  if (scheme.kind === "ed25519") {
    const message = await gather(read, hash);
    return { signatureHolds: holds(() => verify(null, message, key, signature)), digestHolds: matches(hash, expected) };
  }
  const verifier = createVerify(algorithm);
  await read((chunk) => {
    hash.update(chunk);
    verifier.update(chunk);
  });
  return {
    signatureHolds: holds(() => verifier.verify({ key, ...PSS }, signature)),
    digestHolds: matches(hash, expected),
  };
}

function matches(hash: Hash, { hex }: ArtifactDigest): boolean {
  return hash.digest("hex") === hex;
}

async function gather(read: ReadContent, hash: Hash): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  await read((chunk) => {
    length += chunk.length;
    if (length > MAX_WHOLE) throw tooLarge();
    hash.update(chunk);
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks);
}

function tooLarge(): UsageError {
  return new UsageError("key-unusable", `Ed25519 needs the whole artifact, which has more than ${MAX_WHOLE} bytes.`, {
    hint: "Sign large files with a key on P-256, or sign a statement about them.",
  });
}
