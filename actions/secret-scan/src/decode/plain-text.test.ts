// A content whose new version is called plain has nothing encoded in it, whatever was changed where.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { boundedRuns } from "./encoded-runs.ts";
import { lacksMark, staysPlain } from "./plain-text.ts";

const make = new Synthetic("plain");
const HIDDEN = Buffer.from("some text that is hidden here, long enough to be seen and to be cut in pieces").toString(
  "base64",
);
const LINES: readonly string[] = [
  "  const value = find(entry, table);",
  "}",
  "",
  make.hex(24),
  make.base64(76),
  make.base64(60),
  make.base64(31),
  HIDDEN.slice(0, 76),
  HIDDEN.slice(0, 40),
  HIDDEN.slice(40),
  Buffer.from("text in hexadecimal digits, a line of it").toString("hex"),
  `"${make.base64(40)}" +`,
  "50% of it, and %41",
  "%42%43 and more",
  "\\u0041 ",
  "\\x42\\x43",
  "&#x41;&#66;&#67;&#x44;",
  "&#69;&#x46;&#71;&#72; &",
  "#73;",
  "a=3D",
  "b=41=",
  "\0",
];
const PIECE = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES.slice(0, 3)) },
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.nat(40)).map(([line, at]) => line.slice(at)) },
);
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom("\n", "\n", "\n", "\r\n", " ", "")), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.flat().join(""), "latin1"));

function isPlain(content: Buffer): boolean {
  return lacksMark(content) && boundedRuns(content).next().done === true;
}

test("what stays plain has nothing encoded in it", () => {
  let stayed = 0;
  fc.assert(
    fc.property(TEXT, TEXT, fc.nat(), fc.nat(200), (old, scrap, place, gone) => {
      fc.pre(isPlain(old));
      const at = place % (old.length + 1);
      const behind = Math.min(old.length, at + gone);
      const content = Buffer.concat([old.subarray(0, at), scrap.subarray(0, gone), old.subarray(behind)]);
      const end = content.length - (old.length - behind);
      const common = [
        { old: 0, at: 0, length: at },
        { old: behind, at: end, length: old.length - behind },
      ].filter(({ length }) => length > 0);
      if (!staysPlain(content, common, old.length)) return;
      stayed++;
      expect(isPlain(content)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(stayed).toBeGreaterThan(500);
});

test("pieces that meet in another order are looked at where they meet", () => {
  const line = "  const value = find(entry, table);\n";
  const old = Buffer.from(`${line.repeat(9)}x ${HIDDEN.slice(0, 20)}\n${line.repeat(9)}y ${HIDDEN.slice(20, 40)}\n`);
  const [first, second] = [old.indexOf(HIDDEN.slice(0, 20)), old.indexOf(HIDDEN.slice(20, 40))];
  const common = [
    { old: 0, at: 0, length: first + 20 },
    { old: second, at: first + 20, length: old.length - second },
  ];
  const content = Buffer.concat([old.subarray(0, first + 20), old.subarray(second)]);
  expect([isPlain(old), isPlain(content), staysPlain(content, common, old.length)]).toEqual([true, false, false]);
});

test("a row that goes on behind an empty line is looked at to its end", () => {
  const hidden = Buffer.from("eighteen letters!!").toString("base64");
  const [above, below] = [make.base64(28) + hidden.slice(0, 12), hidden.slice(12) + make.base64(28)];
  const line = "  const value = find(entry, table);\n";
  const behind = `${above.slice(1)}\n\n${below}\n${line.repeat(9)}`;
  const old = Buffer.from(line.repeat(9) + behind);
  const start = line.length * 9;
  const content = Buffer.from(line.repeat(9) + above.slice(0, 1) + behind);
  const common = [
    { old: 0, at: 0, length: start },
    { old: start, at: start + 1, length: behind.length },
  ];
  expect([isPlain(old), isPlain(content), staysPlain(content, common, old.length)]).toEqual([true, false, false]);
});
