// Expands what GitHub keeps bundles in: one block of Snappy.
// Source: google/snappy, format_description.txt. Nothing is compressed here, and nothing is believed.
import { Buffer } from "node:buffer";

const LITERAL = 0;
const NEAR = 1;
const FAR = 2;

/** The content of a block of at most `maxBytes` when expanded; undefined for what is none, or is larger. */
export function expandSnappy(block: Uint8Array, maxBytes: number): Buffer | undefined {
  const head = readLength(block);
  if (head === undefined || head.length > maxBytes) return undefined;
  const target = Buffer.alloc(head.length);
  let [at, filled] = [head.end, 0];
  while (at < block.length) {
    const element = readElement(block, at);
    if (element === undefined || filled + element.length > target.length) return undefined;
    if (element.kind === "literal") {
      if (element.start + element.length > block.length) return undefined;
      target.set(block.subarray(element.start, element.start + element.length), filled);
    } else if (!repeat(target, filled, element)) return undefined;
    filled += element.length;
    at = element.end;
  }
  return filled === target.length ? target : undefined;
}

type Element =
  | { readonly kind: "literal"; readonly start: number; readonly length: number; readonly end: number }
  | { readonly kind: "copy"; readonly offset: number; readonly length: number; readonly end: number };

/** Section 1, "Preamble": a little-endian varint below 2^32. */
function readLength(block: Uint8Array): { readonly length: number; readonly end: number } | undefined {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const byte = block[index];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return length < 2 ** 32 ? { length, end: index + 1 } : undefined;
  }
  return undefined;
}

/** Section 2: the two lower bits of an element's first byte say what it is. */
function readElement(block: Uint8Array, at: number): Element | undefined {
  const tag = block[at] ?? 0;
  const rest = tag >> 2;
  switch (tag & 3) {
    case LITERAL:
      return readLiteral(block, at, rest);
    case NEAR: {
      const low = numberAt(block, at + 1, 1);
      return low === undefined
        ? undefined
        : { kind: "copy", offset: ((tag >> 5) << 8) | low, length: (rest & 7) + 4, end: at + 2 };
    }
    default: {
      const size = (tag & 3) === FAR ? 2 : 4;
      const offset = numberAt(block, at + 1, size);
      return offset === undefined ? undefined : { kind: "copy", offset, length: rest + 1, end: at + 1 + size };
    }
  }
}

/** Section 2.1: lengths up to 60 stand in the first byte, others in one to four bytes after it. */
function readLiteral(block: Uint8Array, at: number, rest: number): Element | undefined {
  const size = Math.max(0, rest - 59);
  const stated = size === 0 ? rest : numberAt(block, at + 1, size);
  if (stated === undefined) return undefined;
  const start = at + 1 + size;
  return { kind: "literal", start, length: stated + 1, end: start + stated + 1 };
}

/** A little-endian number of `size` bytes. */
function numberAt(block: Uint8Array, at: number, size: number): number | undefined {
  if (at + size > block.length) return undefined;
  let value = 0;
  for (let index = size - 1; index >= 0; index--) value = value * 256 + (block[at + index] ?? 0);
  return value;
}

/** Section 2.2: what is copied may overlap what it is copied to, and then repeats. */
function repeat(target: Buffer, filled: number, { offset, length }: Extract<Element, { kind: "copy" }>): boolean {
  if (offset === 0 || offset > filled) return false;
  for (let index = filled; index < filled + length; index++) target[index] = target[index - offset] ?? 0;
  return true;
}
