import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countLineEnds, LinePlaces } from "./line-places.ts";

const TEXT = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\n", "\r\n", " "), minLength: 1, maxLength: 200 });

test("the place of any stretch of text, in UTF-16 columns", () => {
  fc.assert(
    fc.property(TEXT, fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...text];
      const [from, to] = [a, b].map((at) => at % characters.length).sort((x, y) => x - y) as [number, number];
      const before = characters.slice(0, from).join("");
      const stretch = characters.slice(from, to + 1).join("");
      const [start, end] = [Buffer.byteLength(before), Buffer.byteLength(before + stretch)];
      const place = new LinePlaces(Buffer.from(text)).at(start, end);
      const lines = before.split("\n");
      expect([place.line, place.column]).toEqual([lines.length, (lines.at(-1) ?? "").length + 1]);
    }),
  );
});

test("places one after the other, with the lines around them", () => {
  const places = new LinePlaces(Buffer.from("one\ntwo # x\nthree\n"), 10);
  expect(places.at(4, 7)).toMatchObject({
    line: 11,
    column: 1,
    endLine: 11,
    endColumn: 4,
    lineText: "two # x",
    previousLine: "one",
  });
  expect(places.at(12, 17)).toMatchObject({ line: 12, endColumn: 6, previousLine: "two # x" });
});

test("a stretch over several lines ends where it ends", () => {
  expect(new LinePlaces(Buffer.from("a\nbc\nd")).at(0, 4)).toMatchObject({
    line: 1,
    endLine: 2,
    endColumn: 3,
    lineText: "bc",
  });
});

test("counts line ends", () => {
  expect(countLineEnds(Buffer.from("a\n\nb"))).toBe(2);
});
