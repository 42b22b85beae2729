// Macaroons of Fly.io (superfly/macaroon): MessagePack in base 64. Reads their frame, which names the service they are for.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";

/** An array of four: nonce, location, caveats, tail. The nonce is an array that starts with a key id, which is bytes. */
const HEAD = Buffer.from([0x94, 0x93, 0xc4]);
const BYTES = 0xc4;
const TRUE_OR_FALSE = new Set([0xc2, 0xc3]);

/** Where the bytes that start at `at` (marker, length, content) end; undefined where there are none. */
function afterBytes(bytes: Buffer, at: number): number | undefined {
  const length = bytes[at + 1];
  return bytes[at] === BYTES && length !== undefined ? at + 2 + length : undefined;
}

/** The location of a macaroon; undefined where the bytes are none. */
function locationOf(bytes: Buffer): string | undefined {
  if (!bytes.subarray(0, HEAD.length).equals(HEAD)) return undefined;
  const random = afterBytes(bytes, HEAD.length - 1);
  const proof = random === undefined ? undefined : afterBytes(bytes, random);
  if (proof === undefined || !TRUE_OR_FALSE.has(bytes[proof] ?? 0)) return undefined;
  return shortText(bytes, proof + 1);
}

/** A text of up to 31 bytes (`fixstr`), or of up to 255 (`str 8`). */
function shortText(bytes: Buffer, at: number): string | undefined {
  const marker = bytes[at] ?? 0;
  const [start, length] = marker === 0xd9 ? [at + 2, bytes[at + 1] ?? 0] : [at + 1, marker - 0xa0];
  if (marker !== 0xd9 && (marker < 0xa0 || marker > 0xbf)) return undefined;
  const text = bytes.subarray(start, start + length);
  return text.length === length ? text.toString("latin1") : undefined;
}

/** Judges `fm2_` and what stands behind it. */
export function judgeFlyMacaroon(token: string): Judgement {
  const location = locationOf(Buffer.from(token.slice("fm2_".length), "base64"));
  return location !== undefined && /^https:\/\/[\w./-]{1,200}$/.test(location)
    ? { level: "verified-format", note: "decodes to a macaroon", facts: { location } }
    : { level: "possible", note: "does not decode to a macaroon" };
}
