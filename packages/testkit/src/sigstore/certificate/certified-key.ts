// The key that a certificate is asked for, with the proof that the asker has it: a signature over who they are, or a request in
// PKCS#10, which signs itself. Sources: Fulcio API v2, `CreateSigningCertificateRequest`; RFC 2986.
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { itemsOf, readDer } from "../asn1/read-der.ts";
import type { Claims } from "../identity/github-claims.ts";
import { Refusal } from "../service/answer.ts";
import type { Fields } from "../service/fields.ts";

const CURVE_HASHES: Readonly<Record<string, string>> = {
  prime256v1: "sha256",
  secp384r1: "sha384",
  secp521r1: "sha512",
};

/** DER, SubjectPublicKeyInfo. Without proof the request is refused. */
export function certifiedKey(request: Fields, claims: Claims): Buffer {
  const own = request.at("certificateSigningRequest");
  const { key, message, proof } = own.isThere
    ? fromRequest(own.bytes())
    : fromParts(request.at("publicKeyRequest"), claims);
  const hash = CURVE_HASHES[key.asymmetricKeyDetails?.namedCurve ?? ""] ?? "sha256";
  const isProven = verify(key.asymmetricKeyType === "ed25519" ? null : hash, message, key, proof);
  if (!isProven) throw new Refusal(400, "The signature supplied in the request could not be verified");
  return key.export({ format: "der", type: "spki" });
}

interface Proof {
  readonly key: KeyObject;
  readonly message: Buffer;
  readonly proof: Buffer;
}

/** The proof is over the subject of the token, or over the address where the token is a person's. */
function fromParts(parts: Fields, claims: Claims): Proof {
  const pem = parts.at("publicKey").at("content").text();
  const message = Buffer.from(String(claims["email"] ?? claims["sub"]));
  return { key: readKey(() => createPublicKey(pem)), message, proof: parts.at("proofOfPossession").bytes() };
}

function fromRequest(pem: Buffer): Proof {
  const der = Buffer.from(pem.toString().replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64");
  const [information, , signature] = itemsOf(readDer(der).content);
  const [, , publicKey] = itemsOf(information?.content ?? Buffer.alloc(0));
  const key = readKey(() => createPublicKey({ key: publicKey?.whole ?? Buffer.alloc(0), format: "der", type: "spki" }));
  // A BIT STRING says first how many bits are left over.
  return {
    key,
    message: information?.whole ?? Buffer.alloc(0),
    proof: signature?.content.subarray(1) ?? Buffer.alloc(0),
  };
}

function readKey(read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch {
    throw new Refusal(400, "The public key supplied in the request could not be parsed");
  }
}
