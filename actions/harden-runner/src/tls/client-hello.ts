// Finds the ClientHello in the first bytes of a connection, over record borders (RFC 8446 section 5.1). Pure: the same bytes
// give the same result however they arrived.
import { type HelloBody, readHelloBody } from "./hello-body.ts";

export type HelloState =
  /** `atLeast` is how many bytes there must be before another look can tell more. */
  | { readonly state: "need-more"; readonly atLeast: number }
  | ({ readonly state: "hello" } & HelloBody)
  /** Not the start of a TLS connection. */
  | { readonly state: "not-tls" }
  | { readonly state: "malformed" };

/** Bytes of the opening that are looked at, record headers included. Hellos with post-quantum keys have about 2,000. */
export const MAX_HELLO = 16_384;

/** Some clients cut the name in two. Thousands of tiny records are only made to keep us busy. */
const MAX_RECORDS = 64;

const RECORD_HEADER = 5;
const HANDSHAKE = 22;
const MAX_RECORD = 16_384;
const CLIENT_HELLO = 1;
const MESSAGE_HEADER = 4;

const MALFORMED = { state: "malformed" } as const;

/** @param bytes all bytes of the connection so far. */
export function readClientHello(bytes: Buffer): HelloState {
  const fragments: Buffer[] = [];
  let collected = 0;
  let wanted = MESSAGE_HEADER;
  for (let at = 0; collected < wanted; ) {
    const record = recordAt(bytes, at);
    if (record.state !== "record") return record;
    fragments.push(record.payload);
    if (fragments.length > MAX_RECORDS) return MALFORMED;
    collected += record.payload.length;
    at += RECORD_HEADER + record.payload.length;
    if (wanted === MESSAGE_HEADER && collected >= MESSAGE_HEADER) {
      const length = helloLength(Buffer.concat(fragments));
      if (length === undefined) return MALFORMED;
      wanted = MESSAGE_HEADER + length;
    }
  }
  const body = readHelloBody(Buffer.concat(fragments).subarray(MESSAGE_HEADER, wanted));
  return body === undefined ? MALFORMED : { state: "hello", ...body };
}

type RecordState = { readonly state: "record"; readonly payload: Buffer } | Exclude<HelloState, { state: "hello" }>;

function recordAt(bytes: Buffer, at: number): RecordState {
  if (at < bytes.length && bytes[at] !== HANDSHAKE) return at === 0 ? { state: "not-tls" } : MALFORMED;
  if (at + 1 < bytes.length && bytes[at + 1] !== 3) return at === 0 ? { state: "not-tls" } : MALFORMED;
  if (at + RECORD_HEADER > bytes.length) return needMore(at + RECORD_HEADER);
  const length = bytes.readUInt16BE(at + 3);
  // An empty record of the handshake is forbidden, and would let the loop turn for nothing.
  if (length === 0 || length > MAX_RECORD) return MALFORMED;
  const end = at + RECORD_HEADER + length;
  return end > bytes.length ? needMore(end) : { state: "record", payload: bytes.subarray(at + RECORD_HEADER, end) };
}

function needMore(atLeast: number): RecordState {
  return atLeast > MAX_HELLO ? MALFORMED : { state: "need-more", atLeast };
}

/** Undefined when it is another message, or longer than is looked at. */
function helloLength(message: Buffer): number | undefined {
  const length = message.readUIntBE(1, 3);
  return message[0] === CLIENT_HELLO && length <= MAX_HELLO ? length : undefined;
}
