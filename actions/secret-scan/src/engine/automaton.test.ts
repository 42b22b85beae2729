import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Automaton } from "./automaton.ts";

/** What a search for each keyword on its own finds: index of the keyword and offset behind it. */
function naive(keywords: readonly string[], content: Buffer, from: number, to: number): readonly string[] {
  const text = content.toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found: string[] = [];
  keywords.forEach((keyword, index) => {
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
      const last = at + keyword.length - 1;
      if (last >= from && last < to) found.push(`${index}:${last + 1}`);
    }
  });
  return found.sort();
}

function scanned(keywords: readonly string[], content: Buffer, from: number, to: number): readonly string[] {
  const found: string[] = [];
  new Automaton(keywords).scan(content, from, to, (indexes, end) => {
    for (const index of indexes) found.push(`${index}:${end}`);
  });
  return found.sort();
}

const KEYWORD = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), minLength: 1, maxLength: 5 });
const BYTES = fc
  .array(fc.constantFrom(0x61, 0x62, 0x63, 0x5f, 0x41, 0x42, 0x43, 0x20, 0x00, 0xff, 0xe1), { maxLength: 3000 })
  .map((bytes) => Buffer.from(bytes));

test("finds every occurrence of every keyword, and nothing else, in any part of a content", () => {
  fc.assert(
    fc.property(
      fc.array(KEYWORD, { minLength: 1, maxLength: 8 }),
      BYTES,
      fc.nat(),
      fc.nat(),
      (keywords, content, a, b) => {
        const [from, to] = [a, b].map((cut) => cut % (content.length + 1)).sort((x, y) => x - y) as [number, number];
        expect(scanned(keywords, content, from, to)).toEqual(naive(keywords, content, from, to));
      },
    ),
    { numRuns: 200 },
  );
});

test("finds a keyword across the seams of the stretches that are worked through side by side", () => {
  for (let at = 0; at < 4096 - 3; at++) {
    const content = Buffer.alloc(4096, ".");
    content.write("ABC", at);
    expect(scanned(["abc"], content, 0, content.length)).toEqual([`0:${at + 3}`]);
  }
});

test("folds ASCII letters only", () => {
  expect(scanned(["k"], Buffer.from("kK\u212a", "utf8"), 0, 5)).toEqual(["0:1", "0:2"]);
  expect(scanned(["@["], Buffer.from("`{@["), 0, 4)).toEqual(["0:4"]);
});
