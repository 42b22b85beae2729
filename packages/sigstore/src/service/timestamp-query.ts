// A request for a timestamp, and whether an answer is one to it. Source: RFC 3161, sections 2.4.1 and 2.4.2.
import { Buffer } from "node:buffer";
import { createHash, randomBytes } from "node:crypto";
import { ASN1Obj, RFC3161Timestamp } from "@sigstore/core";

export interface TimestampQuery {
  /** SHA-256 of what is stamped. */
  readonly imprint: Buffer;
  readonly nonce: Buffer;
  readonly der: Buffer<ArrayBuffer>;
}

/**
 * The fields of a query up to the imprint: all lengths are known. A sequence of 67 bytes: version 1; a sequence of 49 bytes
 * with the algorithm SHA-256 (2.16.840.1.101.3.4.2.1) and a string of 32 bytes.
 */
const HEAD = Buffer.from("30430201013031300d060960864801650304020105000420", "hex");
/** An integer of 8 bytes follows. */
const NONCE = Buffer.from("0208", "hex");
/** certReq TRUE: clients that do not know the authority's certificate need it. */
const TAIL = Buffer.from("0101ff", "hex");

/** A query for a timestamp over the SHA-256 of `message`. */
export function makeQuery(message: Uint8Array): TimestampQuery {
  const imprint = createHash("sha256").update(message).digest();
  const nonce = randomBytes(8);
  // Between 0x40 and 0x7f: positive, and no byte could be left out.
  nonce.writeUInt8((nonce.readUInt8(0) & 0x3f) | 0x40, 0);
  return { imprint, nonce, der: Buffer.concat([HEAD, imprint, NONCE, nonce, TAIL]) };
}

/** `granted`: with or without modifications. `busy`: no time source or a system failure, so that asking later may help. */
export type TimestampVerdict = "granted" | "refused" | "busy" | "malformed" | "other-imprint" | "other-nonce";

/** Bits of PKIFailureInfo. */
const BUSY = [14, 25];

/** What a DER answer is to a query. Never throws: bytes that are no answer are `malformed`. Source: RFC 3161, section 2.4.2. */
export function judgeAnswer(der: Buffer<ArrayBuffer>, query: TimestampQuery): TimestampVerdict {
  try {
    const root = ASN1Obj.parseBuffer(der);
    const answer = new RFC3161Timestamp(root);
    if (answer.status > 1n) return failureOf(root);
    return judgeToken(answer, query);
  } catch {
    return "malformed";
  }
}

function failureOf(root: ASN1Obj): TimestampVerdict {
  const failure = root.subs[0]?.subs.find(({ tag }) => tag.isBitString());
  const bits = failure?.toBitString() ?? [];
  return BUSY.some((bit) => bits[bit] === 1) ? "busy" : "refused";
}

function judgeToken({ tstInfo }: RFC3161Timestamp, query: TimestampQuery): TimestampVerdict {
  if (tstInfo.messageImprintHashAlgorithm !== "sha256") return "other-imprint";
  if (!tstInfo.messageImprintHashedMessage.equals(query.imprint)) return "other-imprint";
  if (Number.isNaN(tstInfo.genTime.getTime())) return "malformed";
  // After version, policy, imprint, serial number and time, all but the nonce are of another type.
  const nonce = tstInfo.root.subs.slice(5).find(({ tag }) => tag.isInteger());
  return nonce?.value.equals(query.nonce) ? "granted" : "other-nonce";
}
