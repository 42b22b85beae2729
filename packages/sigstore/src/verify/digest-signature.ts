// Verifies signatures over a digest, without the bytes that were digested: what node:crypto cannot do for ECDSA.
import { Buffer } from "node:buffer";
import { constants, type KeyObject, publicDecrypt } from "node:crypto";
import { p256, p384 } from "@noble/curves/nist.js";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { PublicKey } from "../key/public-key.ts";

export interface GivenDigest {
  readonly algorithm: DigestAlgorithm;
  readonly bytes: Buffer;
}

/** Node's names of the curves. */
const CURVES = { "P-256": p256, "P-384": p384 } as const;

/**
 * Whether `signature` is one by `key` over a message with this digest; `undefined` where the scheme needs the message itself
 * (Ed25519), or may (RSA, if it is not a PKCS #1 v1.5 signature: then it may be one by PSS).
 */
export function verifyDigest(key: PublicKey, digest: GivenDigest, signature: Buffer): boolean | undefined {
  if (key.scheme.kind === "ecdsa") return verifyEcdsa(key.key, digest.bytes, signature);
  if (key.key.asymmetricKeyType === "rsa" && verifyPkcs1(key.key, digest, signature)) return true;
  return undefined;
}

/** DER signatures as in X9.62. A high `s` is as good as a low one, for OpenSSL and Go make both. */
function verifyEcdsa(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { crv, x, y } = key.export({ format: "jwk" });
  const curve = crv === "P-256" || crv === "P-384" ? CURVES[crv] : undefined;
  if (curve === undefined || x === undefined || y === undefined) return false;
  const point = Buffer.concat([Buffer.of(0x04), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: "der" });
  } catch {
    // A signature that is no DER.
    return false;
  }
}

/** The DER of `DigestInfo` up to the digest. Source: RFC 8017, section 9.2, note 1. */
const DIGEST_INFO: Readonly<Record<DigestAlgorithm, string>> = {
  sha256: "3031300d060960864801650304020105000420",
  sha384: "3041300d060960864801650304020205000430",
  sha512: "3051300d060960864801650304020305000440",
};

/** RSASSA-PKCS1-v1_5 (RFC 8017, section 8.2.2): what node:crypto recovers must be exactly the encoded digest. */
function verifyPkcs1(key: KeyObject, { algorithm, bytes }: GivenDigest, signature: Buffer): boolean {
  const expected = Buffer.concat([Buffer.from(DIGEST_INFO[algorithm], "hex"), bytes]);
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(expected);
  } catch {
    return false;
  }
}
