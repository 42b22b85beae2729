// As much of DER (ITU-T X.690) as is needed to tell private keys from other data. Never throws.
import { Buffer } from "node:buffer";

export const INTEGER = 0x02;
export const OCTET_STRING = 0x04;
export const SEQUENCE = 0x30;

interface Element {
  readonly tag: number;
  readonly value: Buffer;
}

/** The members of a sequence that fills `bytes` exactly; undefined for everything else. */
export function readSequence(bytes: Buffer): readonly Element[] | undefined {
  const outer = readAll(bytes, 1);
  const only = outer?.[0];
  return only?.tag === SEQUENCE ? readAll(only.value, 16) : undefined;
}

/** True if `bytes` starts like a sequence that is longer than `bytes`: what is left of one that was cut. */
export function isCutSequence(bytes: Buffer): boolean {
  const end = bytes[0] === SEQUENCE ? lengthAt(bytes, 1) : undefined;
  return end !== undefined && end.start + end.length > bytes.length;
}

/** An element with definite length; `value` has fewer than 65,536 bytes. */
export function der(tag: number, ...values: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(values);
  const { length } = value;
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), value]);
}

function readAll(bytes: Buffer, most: number): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const span = lengthAt(bytes, at + 1);
    if (!span || span.start + span.length > bytes.length || elements.length === most) return undefined;
    elements.push({ tag: bytes[at] ?? 0, value: bytes.subarray(span.start, span.start + span.length) });
    at = span.start + span.length;
  }
  return elements;
}

/** Lengths of up to two bytes: keys have no longer ones. */
function lengthAt(bytes: Buffer, at: number): { start: number; length: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { start: at + 1, length: first };
  const [high, low] = [bytes[at + 1], bytes[at + 2]];
  if (first === 0x81 && high !== undefined) return { start: at + 2, length: high };
  return first === 0x82 && high !== undefined && low !== undefined
    ? { start: at + 3, length: high * 256 + low }
    : undefined;
}
