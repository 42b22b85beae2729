// Reads what a client sent: one well-formed question of class IN, or what is wrong with it. It knows no policy.
import { type DecodedPacket, decode } from "dns-packet";
import { isPlainName } from "./domain-name.ts";
import { HEADER_BYTES, readQuestion } from "./read-question.ts";
import { typeName } from "./record-type.ts";
import { RCODE, type ResponseCode } from "./response-code.ts";

/** What a reply repeats of its query. */
export interface ReplyHead {
  readonly id: number;
  readonly opcode: number;
  readonly recursionDesired: boolean;
  /** The question as it was sent (the client's own case), or empty where there was none to repeat. */
  readonly question: Buffer;
  /** How many bytes the client takes by UDP, where it sent an OPT record (RFC 6891). */
  readonly ednsSize: number | undefined;
}

export interface ClientQuery {
  readonly head: ReplyHead;
  /** Lower case, no dot at the end. */
  readonly name: string;
  /** Mnemonic such as `AAAA`, or `TYPE` and a number. */
  readonly type: string;
  readonly typeCode: number;
}

export type ParsedQuery =
  | { readonly kind: "query"; readonly query: ClientQuery }
  | {
      readonly kind: "bad";
      readonly head: ReplyHead;
      readonly rcode: ResponseCode;
      readonly why: string;
      readonly name?: string;
      readonly type?: string;
    }
  /** No message that may be answered: an answer to it could start a loop. */
  | { readonly kind: "drop" };

/** More than any stub sends, padded or not (RFC 8467 pads to 128). */
const MAX_QUERY_BYTES = 4_096;
const CLASS_IN = 1;
const OPCODE_QUERY = 0;

/** Never throws. */
export function parseQuery(message: Buffer): ParsedQuery {
  if (message.length < HEADER_BYTES || (message.readUInt16BE(2) & 0x8000) !== 0) return { kind: "drop" };
  const bare = headOf(message, Buffer.alloc(0), undefined);
  if (bare.opcode !== OPCODE_QUERY) return bad(bare, RCODE.NOTIMP, "opcode");
  if (message.readUInt16BE(4) !== 1) return bad(bare, RCODE.FORMERR, "question-count");
  const question = readQuestion(message);
  const edns = message.length > MAX_QUERY_BYTES || question === undefined ? undefined : readEdns(message);
  if (question === undefined || edns === undefined) return bad(bare, RCODE.FORMERR, "malformed");
  const head = headOf(message, question.bytes, edns.size);
  const asked = { name: question.name, type: typeName(question.type) };
  if (edns.version !== 0) return { ...bad(head, RCODE.BADVERS, "edns-version"), ...asked };
  if (question.class !== CLASS_IN) return { ...bad(head, RCODE.REFUSED, "class"), ...asked };
  if (!isPlainName(asked.name)) return { ...bad(head, RCODE.REFUSED, "bad-name"), ...asked };
  return { kind: "query", query: { head, ...asked, typeCode: question.type } };
}

function headOf(message: Buffer, question: Buffer, ednsSize: number | undefined): ReplyHead {
  const flags = message.readUInt16BE(2);
  const recursionDesired = (flags & 0x100) !== 0;
  return { id: message.readUInt16BE(0), opcode: (flags >> 11) & 15, recursionDesired, question, ednsSize };
}

function bad(head: ReplyHead, rcode: ResponseCode, why: string): Extract<ParsedQuery, { kind: "bad" }> {
  return { kind: "bad", head, rcode, why };
}

/** A query holds no records but one OPT, and nothing behind the last one. Undefined when it does. */
function readEdns(message: Buffer): { readonly size: number | undefined; readonly version: number } | undefined {
  if (message.readUInt16BE(6) + message.readUInt16BE(8) > 0 || message.readUInt16BE(10) > 2) return undefined;
  const packet = decodeWhole(message);
  if (packet === undefined) return undefined;
  const options = (packet.additionals ?? []).filter((record) => record.type === "OPT");
  if (options.length > 1) return undefined;
  return { size: options[0]?.udpPayloadSize, version: options[0]?.ednsVersion ?? 0 };
}

function decodeWhole(message: Buffer): DecodedPacket | undefined {
  try {
    const packet = decode(message);
    return decode.bytes === message.length ? packet : undefined;
  } catch {
    return undefined;
  }
}
