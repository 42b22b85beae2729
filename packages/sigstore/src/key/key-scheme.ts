// Which keys may sign, and by which signature scheme each does. Whatever is not listed here is refused.
import { constants, type KeyObject, type SigningOptions } from "node:crypto";
import { UsageError } from "@lockstep/core";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";

export interface KeyScheme {
  readonly kind: "ecdsa" | "ed25519" | "rsa-pss";
  /** Name in the enumeration `PublicKeyDetails`. Source: protobuf-specs, sigstore_common.proto. */
  readonly keyDetails: string;
  /** The hash of the scheme. Ed25519 has SHA-512 inside (RFC 8032, section 5.1). */
  readonly algorithm: DigestAlgorithm;
}

const P256: KeyScheme = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P256_SHA_256", algorithm: "sha256" };
const P384: KeyScheme = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P384_SHA_384", algorithm: "sha384" };
const ED25519: KeyScheme = { kind: "ed25519", keyDetails: "PKIX_ED25519", algorithm: "sha512" };

/** Node's names of curves, which are OpenSSL's. */
const CURVES: ReadonlyMap<string, KeyScheme> = new Map([
  ["prime256v1", P256],
  ["secp384r1", P384],
]);

/** `PublicKeyDetails` names RSA keys of these sizes only, in bits. */
const RSA_BITS: readonly number[] = [2048, 3072, 4096];

const ACCEPTED = "Use a key on P-256 or P-384, an Ed25519 key, or an RSA key of 2048, 3072 or 4096 bits.";

/** The scheme of a key, private or public. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
export function keySchemeOf(key: KeyObject): KeyScheme {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === "ec") return CURVES.get(details?.namedCurve ?? "") ?? refuse(`the curve ${details?.namedCurve}`);
  if (type === "ed25519") return ED25519;
  if (type === "rsa" || type === "rsa-pss") return rsaScheme(details ?? {});
  return refuse(`a key of the type ${type}`);
}

function rsaScheme(details: NonNullable<KeyObject["asymmetricKeyDetails"]>): KeyScheme {
  const { modulusLength: bits = 0, hashAlgorithm = "sha256", mgf1HashAlgorithm = hashAlgorithm } = details;
  if (!RSA_BITS.includes(bits)) return refuse(`an RSA key of ${bits} bits`);
  if ((details.publicExponent ?? 0n) < 65_537n) return refuse("an RSA key with a small exponent");
  // A key for RSASSA-PSS may be bound to parameters (RFC 4055, section 3.1).
  if (hashAlgorithm !== "sha256" || mgf1HashAlgorithm !== "sha256" || (details.saltLength ?? 0) > SALT_BYTES) {
    return refuse("an RSA-PSS key that is bound to parameters other than SHA-256");
  }
  return { kind: "rsa-pss", keyDetails: `PKIX_RSA_PSS_${bits}_SHA256`, algorithm: "sha256" };
}

/** As long as the hash, as is usual (RFC 8017, section 9.1). */
const SALT_BYTES = 32;

/** What node:crypto has to be told beside the key. ECDSA signatures are DER, as everywhere in Sigstore. */
export function schemeOptions({ kind }: KeyScheme): SigningOptions {
  if (kind === "rsa-pss") return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES };
  return kind === "ecdsa" ? { dsaEncoding: "der" } : {};
}

function refuse(what: string): never {
  throw new UsageError("key-unusable", `This key cannot be used: ${what} is not accepted.`, { hint: ACCEPTED });
}
