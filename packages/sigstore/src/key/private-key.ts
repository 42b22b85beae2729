// Private keys: read from PEM, or made new. Once read, a key lives in a KeyObject; its text stays in a `Secret`.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { Secret } from "@lockstep/core";
import { pemLabel, unusable } from "./pem-block.ts";
import { describePublicKey, type PublicKey } from "./public-key.ts";

export interface PrivateKey {
  readonly key: KeyObject;
  readonly public: PublicKey;
}

/** PKCS#8 (RFC 5958), SEC1 (RFC 5915) and PKCS#1 (RFC 8017). */
const LABELS: readonly string[] = ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"];

/**
 * Reads a private key in PEM, decrypted with `password` where it is encrypted. Throws `UsageError` (`key-unusable`) for one
 * that cannot be read, needs another password, or is weak. The error holds nothing of the key.
 */
export function readPrivateKey(pem: Secret, password?: Secret): PrivateKey {
  const text = pem.reveal();
  const label = pemLabel(text, LABELS);
  const isEncrypted = label.startsWith("ENCRYPTED") || /^Proc-Type: ?4,ENCRYPTED\r?$/m.test(text);
  if (isEncrypted && password === undefined) {
    throw unusable("it is encrypted", "Give its password as `key-password` or in LOCKSTEP_SIGNING_KEY_PASSWORD.");
  }
  return withPublicHalf(parse(text, isEncrypted ? password : undefined));
}

/** The errors of OpenSSL say nothing to people, and are not passed on: what they quote is not in our hands. */
function parse(key: string, password: Secret | undefined): KeyObject {
  try {
    return createPrivateKey({ key, format: "pem", ...(password && { passphrase: password.reveal() }) });
  } catch {
    throw password === undefined
      ? unusable("it is damaged", "Give the key as PEM text, as it was written.")
      : unusable("its password does not fit, or it is damaged", "Give the password the key was encrypted with.");
  }
}

function withPublicHalf(key: KeyObject): PrivateKey {
  return { key, public: describePublicKey(createPublicKey(key)) };
}

/** A new key on P-256, which every client of Sigstore can verify with. */
export function generatePrivateKey(): PrivateKey {
  return withPublicHalf(generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey);
}

/** A new key on P-256 as text: PKCS#8 without a password, and SubjectPublicKeyInfo, both PEM. */
export function generateKeyPair(): {
  readonly privatePem: Secret;
  readonly publicPem: string;
  readonly key: PrivateKey;
} {
  const key = generatePrivateKey();
  const privatePem = new Secret(key.key.export({ type: "pkcs8", format: "pem" }).toString());
  return { privatePem, publicPem: key.public.key.export({ type: "spki", format: "pem" }).toString(), key };
}
