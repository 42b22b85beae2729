import { constants, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Inflater } from "./inflater.ts";

const inflater = new Inflater();

function inflate(packed: Uint8Array, size: number): Buffer | undefined {
  const memory = Buffer.alloc(size + 4, 0xaa);
  const isSound = inflater.inflate(packed, memory, 2, size);
  expect([memory[0], memory[1], memory.at(-2), memory.at(-1)]).toEqual([0xaa, 0xaa, 0xaa, 0xaa]);
  return isSound ? memory.subarray(2, -2) : undefined;
}

/** Bytes of every kind: noise, few letters, and repetitions near and far. */
const PIECE = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(400))
    .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, () => piece))),
);
const CONTENT = fc.array(PIECE, { maxLength: 8 }).map((pieces) => Buffer.concat(pieces));
const OPTIONS = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
  windowBits: fc.integer({ min: 9, max: 15 }),
});

test("unpacks what zlib packs, and no other number of bytes", () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, (content, options) => {
      const packed = deflateSync(content, options);
      expect(inflate(packed, content.length)?.equals(content)).toBe(true);
      expect(inflate(packed, content.length + 1)).toBe(undefined);
      if (content.length > 0) expect(inflate(packed, content.length - 1)).toBe(undefined);
    }),
    { numRuns: 300 },
  );
});

test("refuses what is damaged or breaks off, whatever it would give, and writes nowhere else", () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, options, at, flip) => {
      const packed = deflateSync(content, options);
      expect(inflate(packed.subarray(0, at % packed.length), content.length)).toBe(undefined);
      const place = at % packed.length;
      packed[place] = (packed[place] ?? 0) ^ flip;
      const damaged = inflate(packed, content.length);
      // Unused bits may change, and the size of the window.
      expect(damaged === undefined || damaged.equals(content)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("takes noise for what it is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(3000), (noise, size) => {
      expect(inflate(Buffer.concat([Buffer.from([0x78, 0x9c]), noise]), size)).toBe(undefined);
    }),
    { numRuns: 1_000 },
  );
});
