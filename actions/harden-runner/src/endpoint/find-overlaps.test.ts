import fc from "fast-check";
import { expect, it } from "vitest";
import { covers } from "./covers.ts";
import { findOverlaps } from "./find-overlaps.ts";
import { readEndpoint } from "./read-endpoint.ts";

const name = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
  .map((labels) => `${labels.join(".")}.test`);
const v4 = fc.tuple(fc.constantFrom("10.0.0.0", "10.128.0.0", "10.0.0.1"), fc.constantFrom(8, 9, 32));
const v6 = fc.tuple(fc.constantFrom("fd00::", "fd00:1::", "fd00::1"), fc.constantFrom(7, 8, 31, 32, 128));
const line = fc.oneof(
  name,
  name.map((below) => `*.${below}`),
  v4.map(([ip, bits]) => `${ip}/${bits}`),
  v6.map(([ip, bits]) => `[${ip}/${bits}]`),
);
const target = fc.tuple(line, fc.constantFrom("", ":443", ":80")).map((parts) => readEndpoint(parts.join("")));

it("finds what comparing all with all would find", () => {
  fc.assert(
    fc.property(fc.array(target, { maxLength: 12 }), (targets) => {
      const placed = targets.flatMap((reading, index) =>
        reading.ok ? [{ index, endpoint: { ...reading.value, origin: String(index) } }] : [],
      );
      const expected = placed.filter(({ index, endpoint }) =>
        placed.some((other) => {
          if (other.index === index || !covers(other.endpoint, endpoint)) return false;
          return other.index < index || !covers(endpoint, other.endpoint);
        }),
      );
      const found = findOverlaps(placed);
      expect(found.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
      for (const { endpoint, other, code } of found) {
        expect(covers(other, endpoint)).toBe(true);
        expect(covers(endpoint, other)).toBe(code === "duplicate");
      }
    }),
    { numRuns: 500 },
  );
});
