// Decides what of an upstream resolver's answer may reach a client, and which addresses it opens. Pure; never throws.
import { type Answer, type DecodedPacket, decode } from "dns-packet";
import { canonicalAddress, isPublicAddress } from "./address-range.ts";
import { type AnswerChain, followChain } from "./answer-chain.ts";
import { canonicalName, isBelow, isPlainName } from "./domain-name.ts";
import { HEADER_BYTES, readQuestion } from "./read-question.ts";
import { isAddressType } from "./record-type.ts";
import { RCODE, type ResponseCode } from "./response-code.ts";
import type { ReplyContent } from "./write-message.ts";

/** An address that an answer gave, to be opened. */
export interface AddressGrant {
  readonly address: string;
  readonly family: 4 | 6;
  /** Seconds, 5 to 3,600. The reply's own time to live is never longer. */
  readonly ttl: number;
}

export interface AskedQuestion {
  readonly name: string;
  readonly type: string;
  /** The message as it was sent, id included. */
  readonly sent: Buffer;
}

export type AnswerVerdict =
  | { readonly kind: "answer"; readonly content: ReplyContent; readonly grants: readonly AddressGrant[] }
  | {
      readonly kind: "fail";
      readonly rcode: ResponseCode;
      /** `rebinding`, `cname-chain`, `mismatch`, `malformed-answer`, `upstream-truncated`, `upstream-rcode-2` ... */
      readonly why: string;
      readonly addresses: readonly string[];
    };

/** Bounds the work on names that point at each other's pointers. */
const MAX_RECORDS = 512;
const MAX_ADDRESSES = 64;
const MIN_GRANT = 5;
const MAX_TTL = 3_600;
const TRUNCATED = 0x0200;

/**
 * @param allowsAddress whether an endpoint that is a network covers an address, which opens ranges that names may not lead to.
 */
export function judgeAnswer(
  message: Buffer,
  asked: AskedQuestion,
  allowsAddress: (address: string) => boolean,
): AnswerVerdict {
  const read = readAnswer(message, asked.sent);
  if (typeof read === "string") return fail(read);
  const { packet, rcode } = read;
  const chain = followChain(asked, packet.answers ?? []);
  if (chain === undefined) return fail("cname-chain");
  return judgeChain(chain, rcode, packet.authorities ?? [], asked, allowsAddress);
}

/**
 * Whether an answer settles the question: a name's records, or that it has none. What settles it may still be refused. The
 * rest (SERVFAIL, REFUSED, what cannot be read) another resolver may know better.
 */
export function isUsableAnswer(message: Buffer, sent: Buffer): boolean {
  return typeof readAnswer(message, sent) !== "string";
}

interface ReadAnswer {
  readonly packet: DecodedPacket;
  readonly rcode: typeof RCODE.NOERROR | typeof RCODE.NXDOMAIN;
}

/** A text is the word for why nothing can be read from it. */
function readAnswer(message: Buffer, sent: Buffer): ReadAnswer | string {
  if (!answersQuestion(message, sent)) return "mismatch";
  if ((message.readUInt16BE(2) & TRUNCATED) !== 0) return "upstream-truncated";
  const rcode = message.readUInt16BE(2) & 15;
  if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN) return `upstream-rcode-${rcode}`;
  const packet = decodeBounded(message);
  return packet === undefined ? "malformed-answer" : { packet, rcode };
}

function judgeChain(
  chain: AnswerChain,
  rcode: ResponseCode,
  authorities: readonly Answer[],
  asked: AskedQuestion,
  allowsAddress: (address: string) => boolean,
): AnswerVerdict {
  const records = chain.records.filter(hasPlainNames).slice(0, MAX_ADDRESSES);
  const grants = isAddressType(asked.type) ? records.map(grantOf) : [];
  const inner = grants.filter(({ address }) => !isPublicAddress(address) && !allowsAddress(address));
  if (inner.length > 0) return { ...fail("rebinding", RCODE.REFUSED), addresses: inner.map(({ address }) => address) };
  const answers = [...chain.aliases, ...records].map(withCappedTtl);
  const last = chain.aliases.at(-1)?.data ?? asked.name;
  const zone = records.length === 0 ? authorities.filter((record) => isStartOf(record, last)).slice(0, 1) : [];
  return { kind: "answer", content: { rcode, answers, authorities: zone.map(withCappedTtl) }, grants };
}

function fail(why: string, rcode: ResponseCode = RCODE.SERVFAIL): Extract<AnswerVerdict, { kind: "fail" }> {
  return { kind: "fail", rcode, why, addresses: [] };
}

/** Same id, a response of the same kind, the same one question but for case, which the sender has compared. */
function answersQuestion(message: Buffer, sent: Buffer): boolean {
  if (message.length < HEADER_BYTES || message.readUInt16BE(0) !== sent.readUInt16BE(0)) return false;
  if ((message.readUInt16BE(2) & 0xf800) !== 0x8000 || message.readUInt16BE(4) !== 1) return false;
  const [theirs, ours] = [readQuestion(message), readQuestion(sent)];
  if (theirs === undefined || ours === undefined) return false;
  return theirs.name === ours.name && theirs.type === ours.type && theirs.class === ours.class;
}

function decodeBounded(message: Buffer): DecodedPacket | undefined {
  const records = [6, 8, 10].reduce((sum, at) => sum + message.readUInt16BE(at), 0);
  if (records > MAX_RECORDS) return undefined;
  try {
    const packet = decode(message);
    // The library reads on behind the end of what is cut off, and makes up the rest.
    return decode.bytes > message.length ? undefined : packet;
  } catch {
    return undefined;
  }
}

function grantOf(record: Answer): AddressGrant {
  const address = "data" in record ? canonicalAddress(String(record.data)) : "";
  return { address, family: record.type === "AAAA" ? 6 : 4, ttl: Math.max(ttlOf(record), MIN_GRANT) };
}

function ttlOf(record: Answer): number {
  return Math.min("ttl" in record ? (record.ttl ?? 0) : 0, MAX_TTL);
}

function withCappedTtl(record: Answer): Answer {
  return record.type === "OPT" ? record : { ...record, ttl: ttlOf(record) };
}

/** The SOA of a zone that holds the name says how long its absence may be remembered (RFC 2308). */
function isStartOf(record: Answer, name: string): boolean {
  if (record.type !== "SOA" || record.class !== "IN" || !hasPlainNames(record)) return false;
  const zone = canonicalName(record.name);
  return zone === name || isBelow(name, zone);
}

/** Names that the library cannot write back as they were. */
function hasPlainNames(record: Answer): boolean {
  const names = [record.name, ...targets(record)];
  return names.every((name) => isPlainName(canonicalName(name)));
}

function targets(record: Answer): readonly string[] {
  if (record.type === "NS" || record.type === "CNAME") return [record.data];
  if (record.type === "MX") return [record.data.exchange];
  if (record.type === "SRV") return [record.data.target];
  return record.type === "SOA" ? [record.data.mname, record.data.rname] : [];
}
