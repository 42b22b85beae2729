import fc from "fast-check";
import { expect, test } from "vitest";
import { textPieces } from "./text-pieces.ts";

const cut = fc.record({ length: fc.nat(2_000), margin: fc.nat(50), extra: fc.integer({ min: 1, max: 300 }) });

test("every place is accepted by exactly one piece, with its margin around it", () => {
  fc.assert(
    fc.property(cut, ({ length, margin, extra }) => {
      const pieces = [...textPieces(length, 2 * margin + extra, margin)];
      for (let at = 0; at <= length; at++) {
        const [piece, ...others] = pieces.filter(({ acceptStart, acceptEnd }) => at >= acceptStart && at < acceptEnd);
        const before = piece === undefined ? -1 : at - piece.start;
        const behind = piece === undefined ? -1 : piece.end - at;
        expect(others).toEqual([]);
        expect(before >= Math.min(at, margin) && behind >= Math.min(length - at, margin)).toBe(true);
      }
    }),
  );
});

test("a short text is one piece", () => {
  expect([...textPieces(10, 10, 3)]).toEqual([{ start: 0, end: 10, acceptStart: 0, acceptEnd: 11 }]);
});
