import fc from "fast-check";
import { expect, test } from "vitest";
import { NftReplies } from "./nft-replies.ts";

const MARK = "meta expression, datatype mark (packet mark) (basetype integer), 32 bits\n";
const COMPLAINT = "Error: No such file or directory\nadd element inet t s { 11.0.0.1 }\n               ^^^^\n";

/** What came out after each piece. */
function told(...pieces: readonly string[]): readonly (readonly string[])[] {
  const replies = new NftReplies(2_000);
  return pieces.map((piece) => replies.take(piece));
}

test("a change is done with the first piece of its mark, and not before", () => {
  expect(told("meta expr", "ession, data", "type\n", "\n")).toEqual([[], [""], [], []]);
});

test("a complaint belongs to the mark behind it, in the same piece and in the next", () => {
  expect(told(COMPLAINT + MARK)).toEqual([[COMPLAINT.trim()]]);
  expect(told(COMPLAINT, MARK)).toEqual([[], [COMPLAINT.trim()]]);
});

test("what follows a mark in its piece is the next change's", () => {
  expect(told(MARK + COMPLAINT + MARK + MARK)).toEqual([["", COMPLAINT.trim(), ""]]);
  expect(told(`${MARK}Error: half a compl`, `aint\n${MARK}`)).toEqual([[""], ["Error: half a complaint"]]);
});

test("a complaint that has no end of its line before the mark keeps the change from being done", () => {
  expect(told("Error: cut off ", MARK, MARK)).toEqual([[], [], [`Error: cut off ${MARK.trim()}`]]);
});

test("a flood is kept in bounds, and is still a complaint", () => {
  const flood = "x".repeat(100_000);
  const [, [complaint = ""] = []] = told(flood, `\n${flood}\n${MARK}`);
  expect(complaint).toBe("x".repeat(2_000));
});

const reply = fc.oneof(
  fc.constant(""),
  fc.constant(COMPLAINT),
  // No line of a complaint begins as a mark does: nft repeats changes, and none begins with these words.
  fc
    .array(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((line) => !/\n|^meta/.test(line)),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines) => lines.map((line) => `E${line} meta expression\r\u2028meta expression\n`).join("")),
);

test("wherever what nft says is cut, each change gets its own complaint or none", () => {
  fc.assert(
    fc.property(fc.array(reply, { maxLength: 6 }), fc.array(fc.nat(600)), (complaints, cuts) => {
      const text = complaints.map((complaint) => complaint + MARK).join("");
      const places = [0, ...cuts.filter((cut) => cut < text.length).sort((one, other) => one - other), text.length];
      const pieces = places.map((place, at) => text.slice(place, places[at + 1]));
      expect(told(...pieces).flat()).toEqual(complaints.map((complaint) => complaint.trim()));
    }),
  );
});

test("cut anywhere in two or three, as with any number of pieces", () => {
  const text = MARK + COMPLAINT + MARK + MARK + COMPLAINT + MARK;
  const all = ["", COMPLAINT.trim(), "", COMPLAINT.trim()];
  for (let one = 0; one <= text.length; one += 1) {
    for (let other = one; other <= text.length; other += 1) {
      expect(told(text.slice(0, one), text.slice(one, other), text.slice(other)).flat()).toEqual(all);
    }
  }
});
