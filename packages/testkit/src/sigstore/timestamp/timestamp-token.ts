// Writes timestamps: what was seen when, in a signed message. Sources: RFC 3161, 2.4.2; RFC 5652, 5; RFC 5816.
import { createHash, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  generalizedTime,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
  utcTime,
  within,
} from "../asn1/der.ts";
import type { TimestampRequest } from "./timestamp-request.ts";

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const TIMESTAMP_INFO = "1.2.840.113549.1.9.16.1.4";
const POLICY = "1.3.6.1.4.1.57264.2";
const SHA256 = "2.16.840.1.101.3.4.2.1";
const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const ATTRIBUTE = {
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.47",
} as const;
const INTEGER = 0x02;

/** Who signs timestamps. */
export interface TimestampSigner {
  readonly certificate: Buffer;
  /** DER name of the authority above, and the certificate's number there. */
  readonly issuer: Buffer;
  readonly serial: Buffer;
  /** Of P-256. */
  readonly privateKey: KeyObject;
}

/** A TimeStampResp that grants. `at` is in milliseconds since the epoch. */
export function timestampResponse(request: TimestampRequest, signer: TimestampSigner, at: number): Buffer {
  const info = timestampInfo(request, at);
  const signedData = sequence(
    integer(3),
    setOf(sequence(oid(SHA256))),
    sequence(oid(TIMESTAMP_INFO), within(0, octets(info))),
    ...(request.wantsCertificate ? [within(0, signer.certificate)] : []),
    setOf(signerInfo(info, signer, at)),
  );
  const granted = sequence(integer(0));
  return sequence(granted, sequence(oid(SIGNED_DATA), within(0, signedData)));
}

function timestampInfo(request: TimestampRequest, at: number): Buffer {
  const accuracyOfOneSecond = sequence(integer(1));
  return sequence(
    integer(1),
    oid(POLICY),
    sequence(sequence(oid(request.hashOid), nothing()), octets(request.digest)),
    integer(randomBytes(16)),
    generalizedTime(at),
    accuracyOfOneSecond,
    ...(request.nonce === undefined ? [] : [numberAsGiven(request.nonce)]),
  );
}

function signerInfo(info: Buffer, signer: TimestampSigner, at: number): Buffer {
  const issuerAndSerial = sequence(signer.issuer, integer(signer.serial));
  const attributes = setOf(
    attribute(ATTRIBUTE.contentType, oid(TIMESTAMP_INFO)),
    attribute(ATTRIBUTE.signingTime, utcTime(at)),
    attribute(ATTRIBUTE.messageDigest, octets(sha256(info))),
    attribute(ATTRIBUTE.signingCertificate, sequence(sequence(sequence(octets(sha256(signer.certificate)))))),
  );
  return sequence(
    integer(1),
    issuerAndSerial,
    sequence(oid(SHA256)),
    retagged(attributes),
    sequence(oid(ECDSA_WITH_SHA256)),
    octets(sign("sha256", attributes, signer.privateKey)),
  );
}

/** Attributes are signed as a SET and sent as `[0] IMPLICIT` (RFC 5652, 5.4). */
function retagged(attributes: Buffer): Buffer {
  return Buffer.concat([within(0).subarray(0, 1), attributes.subarray(1)]);
}

function attribute(type: string, value: Buffer): Buffer {
  return sequence(oid(type), setOf(value));
}

/** An integer whose bytes came from a request: sent back as they are. */
function numberAsGiven(content: Buffer): Buffer {
  return tagged(INTEGER, content);
}

function sha256(content: Buffer): Buffer {
  return createHash("sha256").update(content).digest();
}
