// Tells which kind of private key a DER structure is, and whether it is encrypted.
import { Buffer } from "node:buffer";
import { der, INTEGER, isCutSequence, OCTET_STRING, readSequence, SEQUENCE } from "./der.ts";

/** `encrypted` and `cut` are structures that hold a private key too, though not one that can be used as it is. */
type PrivateKeyShape = "pkcs1" | "pkcs8" | "sec1" | "dsa" | "encrypted" | "cut";

/** The tags of the first members, as RFC 8017 (A.1.2), RFC 5958, RFC 5915 and OpenSSL's DSA format lay them down. */
const SHAPES: readonly (readonly [shape: PrivateKeyShape, tags: readonly number[]])[] = [
  ["pkcs1", Array<number>(9).fill(INTEGER)],
  ["dsa", Array<number>(6).fill(INTEGER)],
  ["pkcs8", [INTEGER, SEQUENCE, OCTET_STRING]],
  ["sec1", [INTEGER, OCTET_STRING]],
  ["encrypted", [SEQUENCE, OCTET_STRING]],
];

/** Undefined for what holds no private key. */
export function privateKeyShape(bytes: Buffer): PrivateKeyShape | undefined {
  const tags = readSequence(bytes)?.map((element) => element.tag);
  if (!tags) return isCutSequence(bytes) ? "cut" : undefined;
  return SHAPES.find(([, expected]) => expected.every((tag, at) => tags[at] === tag))?.[0];
}

/** Something of the shape of a PKCS #8 key: `secret` stands where the key would. */
export function pkcs8Like(secret: Uint8Array): Buffer {
  const algorithm = der(SEQUENCE, der(0x06, Buffer.from("2b6570", "hex")));
  return der(SEQUENCE, der(INTEGER, Buffer.from([0])), algorithm, der(OCTET_STRING, secret));
}

/** Something of the shape of an RSA key of PKCS #1. */
export function pkcs1Like(numbers: readonly Uint8Array[]): Buffer {
  return der(SEQUENCE, der(INTEGER, Buffer.from([0])), ...numbers.map((number) => der(INTEGER, number)));
}
