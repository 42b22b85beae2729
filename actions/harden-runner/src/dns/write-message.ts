// Writes the two kinds of messages that the resolver sends: questions to upstream and replies to clients. The library
// writes each record; the names in front are ours, because it does not compress and a usual answer must fit in 512 bytes.
import { randomBytes } from "node:crypto";
import { type Answer, encode } from "dns-packet";
import { canonicalName } from "./domain-name.ts";
import type { ReplyHead } from "./parse-query.ts";
import { HEADER_BYTES } from "./read-question.ts";
import type { ResponseCode } from "./response-code.ts";

export interface ReplyContent {
  readonly rcode: ResponseCode;
  readonly answers: readonly Answer[];
  readonly authorities: readonly Answer[];
}

export type Transport = "udp" | "tcp";

/** Largest UDP reply that passes every network unfragmented (DNS flag day 2020). */
const UDP_SIZE = 1_232;
const MIN_UDP_SIZE = 512;
const MAX_POINTER = 0x3fff;
const RECURSION_DESIRED = 0x0100;

/**
 * A question with only what it must have: no EDNS, and a case of our own choice (0x20), which says nothing of the client's
 * and must come back with the answer. The id is left to the sender.
 */
export function writeQuestion(name: string, typeCode: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(RECURSION_DESIRED, 2);
  header.writeUInt16BE(1, 4);
  return Buffer.concat([header, withRandomCase(nameBytes(name)), Buffer.of(typeCode >> 8, typeCode & 255, 0, 1)]);
}

/** The lengths of labels are no letters. */
function withRandomCase(name: Buffer): Buffer {
  const coins = randomBytes(name.length);
  for (const [at, byte] of name.entries()) {
    if (isLetter(byte) && (coins[at] ?? 0) > 127) name[at] = byte - 32;
  }
  return name;
}

function isLetter(char: number): boolean {
  return char >= 0x61 && char <= 0x7a;
}

/** The records' names are plain ones, as ./judge-answer.ts leaves them. */
export function writeReply(head: ReplyHead, content: ReplyContent, transport: Transport): Buffer {
  const whole = assemble(head, content, false);
  return whole.length <= limitOf(head, transport) ? whole : truncatedReply(head, content.rcode);
}

/** Tells the client to ask again by TCP. */
export function truncatedReply(head: ReplyHead, rcode: ResponseCode): Buffer {
  return assemble(head, { rcode, answers: [], authorities: [] }, true);
}

/** How many bytes a reply may have. */
export function limitOf(head: ReplyHead, transport: Transport): number {
  if (transport === "tcp") return 65_535;
  return Math.min(Math.max(head.ednsSize ?? MIN_UDP_SIZE, MIN_UDP_SIZE), UDP_SIZE);
}

function assemble(head: ReplyHead, content: ReplyContent, truncated: boolean): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(head.id, 0);
  const flags =
    0x8080 | (head.opcode << 11) | (truncated ? 0x200 : 0) | (head.recursionDesired ? RECURSION_DESIRED : 0);
  header.writeUInt16BE(flags | (content.rcode & 15), 2);
  header.writeUInt16BE(head.question.length > 0 ? 1 : 0, 4);
  header.writeUInt16BE(content.answers.length, 6);
  header.writeUInt16BE(content.authorities.length, 8);
  header.writeUInt16BE(head.ednsSize === undefined ? 0 : 1, 10);
  const records = writeRecords(head.question, [...content.answers, ...content.authorities]);
  return Buffer.concat([header, head.question, ...records, ...optRecord(head, content.rcode)]);
}

function optRecord(head: ReplyHead, rcode: number): Buffer[] {
  if (head.ednsSize === undefined) return [];
  return [Buffer.of(0, 0, 41, UDP_SIZE >> 8, UDP_SIZE & 255, rcode >> 4, 0, 0, 0, 0, 0)];
}

/** Owners that stand earlier in the message (the question, the target of a CNAME) become pointers (RFC 1035 section 4.1.4). */
function writeRecords(question: Buffer, records: readonly Answer[]): Buffer[] {
  const known = new Map([[nameText(question), HEADER_BYTES]]);
  let at = HEADER_BYTES + question.length;
  return records.map((record) => {
    const body = encode({ type: "response", answers: [{ ...record, name: "." }] }).subarray(HEADER_BYTES + 1);
    const owner = pointer(known.get(record.name)) ?? nameBytes(record.name);
    if (record.type === "CNAME" && !known.has(record.data)) known.set(record.data, at + owner.length + 10);
    at += owner.length + body.length;
    return Buffer.concat([owner, body]);
  });
}

function pointer(offset: number | undefined): Buffer | undefined {
  if (offset === undefined || offset > MAX_POINTER) return undefined;
  return Buffer.of(0xc0 | (offset >> 8), offset & 255);
}

function nameBytes(name: string): Buffer {
  return Buffer.concat([
    ...name.split(".").flatMap((label) => [Buffer.of(label.length), Buffer.from(label)]),
    Buffer.of(0),
  ]);
}

/** The name of a question whose labels are known to be plain. */
function nameText(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 0; (question[at] ?? 0) > 0; at += 1 + (question[at] ?? 0)) {
    labels.push(question.toString("latin1", at + 1, at + 1 + (question[at] ?? 0)));
  }
  return canonicalName(labels.join("."));
}
