import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "./hostile-text.ts";
import { splitIntoLines } from "./line-splitter.ts";

function split(chunks: readonly Buffer[]): readonly string[] {
  const lines: string[] = [];
  const splitter = splitIntoLines((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(chunk);
  splitter.end();
  return lines;
}

test.each([
  ["a\nb\r\nc\rd", ["a", "b", "c", "d"]],
  ["a\n\nb\n", ["a", "", "b"]],
  ["a\r", ["a"]],
  ["a\u2028b", ["a\u2028b"]],
  ["", []],
])("%j is cut into %j", (text, lines) => {
  expect(split([Buffer.from(text)])).toEqual(lines);
});

test("how the bytes arrive changes nothing", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const bytes = Buffer.from(text);
      const single = [...bytes].map((byte) => Buffer.from([byte]));
      expect(split(single)).toEqual(split([bytes]));
    }),
  );
});
