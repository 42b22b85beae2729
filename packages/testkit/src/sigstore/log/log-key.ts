// The key of a log: how it signs, and how it is named. Sources: RFC 6962, 3.2; C2SP signed-note.
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** C2SP signed-note: the type of a signature with Ed25519. */
const NOTE_TYPE_ED25519 = 0x01;
/** What precedes the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo. */
const SPKI_PREFIX_BYTES = 12;

export type LogKeyKind = "ecdsa" | "ed25519";

/** What others know of a log's key. */
export interface PublicLogKey {
  readonly kind: LogKeyKind;
  /** DER, SubjectPublicKeyInfo. */
  readonly publicKey: Buffer;
}

export interface LogKey extends PublicLogKey {
  readonly privateKey: KeyObject;
  sign(message: Uint8Array): Buffer;
}

export function createLogKey(kind: LogKeyKind): LogKey {
  const { privateKey } =
    kind === "ecdsa" ? generateKeyPairSync("ec", { namedCurve: "P-256" }) : generateKeyPairSync("ed25519");
  const publicKey = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return {
    kind,
    publicKey,
    privateKey,
    sign: (message) => sign(kind === "ecdsa" ? "sha256" : null, message, privateKey),
  };
}

/** The name of a log in SETs, certificate timestamps and checkpoints of Rekor v1: SHA-256 of its key. */
export function plainLogId(key: PublicLogKey): Buffer {
  return createHash("sha256").update(key.publicKey).digest();
}

/**
 * The name of a log of Rekor v2, of which a note's key identifier is the first four bytes. With ECDSA it is that of the key
 * alone (C2SP signed-note, "signature types").
 */
export function noteLogId(key: PublicLogKey, origin: string): Buffer {
  if (key.kind === "ecdsa") return plainLogId(key);
  const raw = key.publicKey.subarray(SPKI_PREFIX_BYTES);
  return createHash("sha256")
    .update(`${origin}\n`)
    .update(Buffer.from([NOTE_TYPE_ED25519]))
    .update(raw)
    .digest();
}
