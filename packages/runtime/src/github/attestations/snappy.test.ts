import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandSnappy } from "./snappy.ts";

/** The elements of a block, written by hand as the format says. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const literal = (bytes: readonly number[]): number[] => {
  const length = bytes.length - 1;
  if (length < 60) return [length << 2, ...bytes];
  return length < 256 ? [60 << 2, length, ...bytes] : [61 << 2, length & 255, length >> 8, ...bytes];
};
const near = (offset: number, length: number): number[] => [
  ((offset >> 8) << 5) | ((length - 4) << 2) | 1,
  offset & 255,
];
const far = (offset: number, length: number): number[] => [((length - 1) << 2) | 2, offset & 255, offset >> 8];
const farthest = (offset: number, length: number): number[] => [
  ((length - 1) << 2) | 3,
  offset & 255,
  offset >> 8,
  0,
  0,
];

const expand = (bytes: readonly number[], max = 1000) => expandSnappy(Uint8Array.from(bytes), max)?.toString("latin1");
const text = (words: string) => [...Buffer.from(words)];

describe("a block of Snappy", () => {
  it.each([
    ["nothing", [0], ""],
    ["a literal", [...varint(3), ...literal(text("abc"))], "abc"],
    ["a near copy", [...varint(8), ...literal(text("abcd")), ...near(4, 4)], "abcdabcd"],
    ["a copy that repeats itself", [...varint(7), ...literal(text("ab")), ...near(2, 5)], "abababa"],
    ["a far copy", [...varint(5), ...literal(text("abc")), ...far(3, 2)], "abcab"],
    ["a copy of four bytes of offset", [...varint(4), ...literal(text("abc")), ...farthest(1, 1)], "abcc"],
    ["a long literal", [...varint(300), ...literal(text("x".repeat(300)))], "x".repeat(300)],
  ])("with %s", (_, bytes, expected) => expect(expand(bytes)).toBe(expected));

  it.each([
    ["no byte", []],
    ["a length that does not end", [255, 255, 255, 255, 255, 1]],
    ["a length above 32 bits", [255, 255, 255, 255, 127]],
    ["less than it says", [...varint(4), ...literal(text("abc"))]],
    ["more than it says", [...varint(2), ...literal(text("abc"))]],
    ["a literal that is cut off", [3, 8, 97]],
    ["a literal whose length is cut off", [3, 61 << 2, 1]],
    ["a copy from before the start", [...varint(6), ...literal(text("ab")), ...near(3, 4)]],
    ["a copy from nowhere", [...varint(6), ...literal(text("ab")), ...near(0, 4)]],
    ["a copy that is cut off", [...varint(6), ...literal(text("ab")), 2, 1]],
    ["more than the bound", [...varint(1001), ...literal(text("x".repeat(1001)))]],
  ])("with %s is none", (_, bytes) => expect(expand(bytes)).toBeUndefined());

  it("that is anything at all never throws nor outgrows its bound", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => (expandSnappy(bytes, 500)?.length ?? 0) <= 500),
    );
  });

  it("of literals and copies gives what they say", () => {
    const step = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 70 }).map((bytes) => ({ literal: [...bytes] })),
      fc.record({ offset: fc.integer({ min: 1, max: 2000 }), length: fc.integer({ min: 4, max: 11 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const whole: number[] = [];
        const elements = steps.flatMap((one) => {
          if ("literal" in one) {
            whole.push(...one.literal);
            return literal(one.literal);
          }
          if (one.offset > whole.length) return [];
          for (let index = 0; index < one.length; index++) whole.push(whole[whole.length - one.offset] ?? 0);
          return near(one.offset, one.length);
        });
        const expanded = expandSnappy(Uint8Array.from([...varint(whole.length), ...elements]), 100_000);
        return expanded?.equals(Buffer.from(whole)) === true;
      }),
    );
  });
});
