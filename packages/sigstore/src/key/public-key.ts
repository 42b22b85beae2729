// Public keys: what a verifier is given, and how a key is named in a bundle.
import type { Buffer } from "node:buffer";
import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { type KeyScheme, keySchemeOf } from "./key-scheme.ts";
import { pemLabel, unusable } from "./pem-block.ts";

export interface PublicKey {
  readonly key: KeyObject;
  /** DER, SubjectPublicKeyInfo (RFC 5280, section 4.1). */
  readonly der: Buffer;
  /** base64(SHA-256(der)), as cosign names keys. */
  readonly hint: string;
  readonly scheme: KeyScheme;
}

/** Reads `-----BEGIN PUBLIC KEY-----`. Throws `UsageError` (`key-unusable`) for anything else, and for weak keys. */
export function readPublicKey(pem: string): PublicKey {
  pemLabel(pem, ["PUBLIC KEY"]);
  return describePublicKey(parse(pem));
}

function parse(pem: string): KeyObject {
  try {
    return createPublicKey({ key: pem, format: "pem" });
  } catch {
    throw unusable("it is damaged", "Give the public key as PEM text, as it was written.");
  }
}

/** The public half of a key object. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
export function describePublicKey(key: KeyObject): PublicKey {
  const scheme = keySchemeOf(key);
  const der = key.export({ type: "spki", format: "der" });
  return { key, der, hint: createHash("sha256").update(der).digest("base64"), scheme };
}
