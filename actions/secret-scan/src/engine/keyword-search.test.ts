import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KeywordSearch } from "./keyword-search.ts";

/** What a search for each keyword on its own finds: index of the keyword and offset of its first byte. */
function naive(keywords: readonly string[], content: Buffer, from: number, to: number): readonly string[] {
  const text = content.toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const found: string[] = [];
  keywords.forEach((keyword, index) => {
    for (let at = text.indexOf(keyword, from); at >= 0; at = text.indexOf(keyword, at + 1)) {
      if (at + keyword.length <= to) found.push(`${index}:${at}`);
    }
  });
  return found.sort();
}

function searched(keywords: readonly string[], content: Buffer, from = 0, to = content.length): readonly string[] {
  const found: string[] = [];
  new KeywordSearch(keywords).scan(content, from, to, (index, at) => {
    found.push(`${index}:${at}`);
  });
  return found.sort();
}

/** Shorter than all beginnings, as long, and longer. Among their signs are two that have their low bits in common, and one that has none. */
const KEYWORD = fc.string({ unit: fc.constantFrom("a", "b", "q", "1", "@"), minLength: 3, maxLength: 12 });
const BYTES = fc
  .array(fc.constantFrom(0x61, 0x62, 0x71, 0x31, 0x40, 0x41, 0x42, 0x51, 0x11, 0x20, 0x00, 0xff, 0xe1), {
    maxLength: 400,
  })
  .map((bytes) => Buffer.from(bytes));
/** Keywords between arbitrary bytes, as an arbitrary content hardly has any. */
const MIXED = fc.array(KEYWORD, { minLength: 1, maxLength: 8 }).chain((keywords) =>
  fc
    .array(
      fc.oneof(
        BYTES,
        fc.constantFrom(...keywords).map((keyword) => Buffer.from(keyword)),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => ({ keywords, content: Buffer.concat(pieces) })),
);

test("finds every occurrence of every keyword, and nothing else, in any part of a content", () => {
  fc.assert(
    fc.property(MIXED, fc.nat(), fc.nat(), ({ keywords, content }, a, b) => {
      const [from = 0, to = 0] = [a, b].map((cut) => cut % (content.length + 1)).sort((x, y) => x - y);
      expect(searched(keywords, content, from, to)).toEqual(naive(keywords, content, from, to));
    }),
    { numRuns: 500 },
  );
});

test("finds keywords of any length at any offset, up to the last byte", () => {
  for (const keyword of ["abc", "abcd", "abcdefghi", "abcdefghijklmnopqrstuvwxyz"]) {
    for (let at = 0; at < 64; at++) {
      const content = Buffer.from(".".repeat(at) + keyword.toUpperCase());
      expect(searched([keyword], content)).toEqual([`0:${at}`]);
      expect(searched([keyword], content, 0, content.length - 1)).toEqual([]);
      expect(searched([keyword], Buffer.concat([content, Buffer.from("tail")]))).toEqual([`0:${at}`]);
    }
  }
});

test("tells keywords apart that begin alike, and finds those that lie in each other", () => {
  const keywords = ["aws_secret_key", "aws_secret_access", "aws_secret_", "secret", "ret_key", "aws_secret_"];
  const found = ["0:1", "2:1", "3:5", "4:8", "5:1"];
  expect(searched(keywords, Buffer.from(" AWS_Secret_Key "))).toEqual(found);
});

test("folds ASCII letters only", () => {
  expect(searched(["kkk"], Buffer.from("kKk\u212akk", "utf8"))).toEqual(["0:0"]);
  expect(searched(["@[_"], Buffer.from("`{\u007f@[_"))).toEqual(["0:3"]);
});
