// Writes X.509 certificates, field by field, so that each can be made wrong. Source: RFC 5280.
import { createHash, createPublicKey, type KeyObject, randomBytes, sign } from "node:crypto";
import { bits, integer, octets, oid, sequence, setOf, truth, utcTime, utf8, within } from "../asn1/der.ts";
import { readDer } from "../asn1/read-der.ts";

const ECDSA_WITH_SHA384 = "1.2.840.10045.4.3.3";
const ORGANISATION = "2.5.4.10";
const COMMON_NAME = "2.5.4.3";

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  /** The content of the extension's OCTET STRING. */
  readonly value: Uint8Array;
}

export interface CertificateFields {
  /** DER, SubjectPublicKeyInfo. */
  readonly publicKey: Buffer;
  /** DER names. */
  readonly issuer: Buffer;
  readonly subject: Buffer;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly extensions: readonly Extension[];
  readonly serial?: Buffer;
}

/** A certificate and the key that it speaks for. */
export interface Issuer {
  readonly certificate: Buffer;
  readonly name: Buffer;
  readonly publicKey: Buffer;
  readonly privateKey: KeyObject;
}

/** `O=organisation, CN=commonName`. */
export function nameOf(organisation: string, commonName: string): Buffer {
  const part = (type: string, text: string) => setOf(sequence(oid(type), utf8(text)));
  return sequence(part(ORGANISATION, organisation), part(COMMON_NAME, commonName));
}

/** A serial number of 20 bytes, without a zero in front. */
export function randomSerial(): Buffer {
  const serial = randomBytes(20);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** TBSCertificate: what is signed. */
export function toBeSigned(fields: CertificateFields): Buffer {
  return sequence(
    within(0, integer(2)),
    integer(fields.serial ?? randomSerial()),
    sequence(oid(ECDSA_WITH_SHA384)),
    fields.issuer,
    sequence(utcTime(fields.notBefore), utcTime(fields.notAfter)),
    fields.subject,
    fields.publicKey,
    within(3, sequence(...fields.extensions.map(encodeExtension))),
  );
}

/** Signs with ECDSA and SHA-384. */
export function signCertificate(tbs: Buffer, key: KeyObject): Buffer {
  return sequence(tbs, sequence(oid(ECDSA_WITH_SHA384)), bits(sign("sha384", tbs, key)));
}

/** The key's identifier in certificates: SHA-1 of the bits of its public key (RFC 5280, 4.2.1.2). */
export function keyIdentifier(publicKey: Buffer): Buffer {
  const algorithm = readDer(readDer(publicKey).content);
  const bitString = readDer(algorithm.rest).content;
  return createHash("sha1").update(bitString.subarray(1)).digest();
}

/** DER of the public half. */
export function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: "der", type: "spki" });
}

function encodeExtension({ oid: id, critical = false, value }: Extension): Buffer {
  return critical ? sequence(oid(id), truth(), octets(value)) : sequence(oid(id), octets(value));
}
