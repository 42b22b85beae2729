// Reads what stands in front of a packed object: its type, its size, and what it is a difference from.
// (git documentation, "gitformat-pack", "pack-*.pack files have the following format".)

export type PackEntry = WholeEntry | DeltaEntry;

interface WholeEntry {
  readonly kind: "blob";
  /** Of the object, in bytes. */
  readonly size: number;
  /** Where the compressed bytes start, from the start of the entry. */
  readonly head: number;
}

interface DeltaEntry {
  readonly kind: "delta";
  /** Of the instructions, in bytes. */
  readonly size: number;
  readonly head: number;
  /** How far in front of this entry its base starts, or the id of the base. */
  readonly base: number | Buffer;
}

const BLOB = 3;
const OFFSET_DELTA = 6;
const NAMED_DELTA = 7;
const ID_BYTES = 20;
/** Numbers of more bits are no sizes or offsets of anything that is read here. */
const MAX_SHIFT = 46;

/** Undefined for commits, trees and tags, and for what is no entry. */
export function parseEntry(bytes: Buffer): PackEntry | undefined {
  const first = bytes[0] ?? 0;
  const type = (first >> 4) & 7;
  const rest = first < 0x80 ? { value: 0, end: 1 } : readSize(bytes, 1);
  if (rest === undefined) return undefined;
  const size = (first & 0x0f) + rest.value * 16;
  if (type === BLOB) return { kind: "blob", size, head: rest.end };
  if (type === NAMED_DELTA) {
    const head = rest.end + ID_BYTES;
    return head > bytes.length ? undefined : { kind: "delta", size, head, base: bytes.subarray(rest.end, head) };
  }
  const distance = type === OFFSET_DELTA ? readDistance(bytes, rest.end) : undefined;
  return distance && { kind: "delta", size, head: distance.end, base: distance.value };
}

interface Read {
  readonly value: number;
  /** Offset behind the number. */
  readonly end: number;
}

/** A number in groups of seven bits, the lowest first. */
export function readSize(bytes: Uint8Array, start: number): Read | undefined {
  let value = 0;
  let end = start;
  for (let shift = 0; shift < MAX_SHIFT; shift += 7) {
    const byte = bytes[end++];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end };
  }
  return undefined;
}

/** A number in groups of seven bits, the highest first, each longer form starting where the shorter one ends. */
function readDistance(bytes: Uint8Array, start: number): Read | undefined {
  let value = -1;
  for (let end = start; end < bytes.length && end - start < MAX_SHIFT / 7; ) {
    const byte = bytes[end++] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
    if (byte < 0x80) return value > 0 ? { value, end } : undefined;
  }
  return undefined;
}
