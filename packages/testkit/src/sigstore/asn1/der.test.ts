// What is written is read back, and lengths and signs are those of DER.
import fc from "fast-check";
import { expect, test } from "vitest";
import { generalizedTime, integer, octets, oid, sequence, setOf, utcTime } from "./der.ts";
import { itemsOf, readDer, readOid } from "./read-der.ts";

const oids = fc
  .tuple(fc.nat(1), fc.nat(39), fc.array(fc.nat(2 ** 31 - 1), { maxLength: 8 }))
  .map(([first, second, rest]) => [first, second, ...rest].join("."));

test("values of any length are read as they were written", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000, size: "max" }), (bytes) => {
      const read = readDer(sequence(octets(bytes), integer(5)));
      expect(itemsOf(read.content).map(({ content }) => content)).toEqual([Buffer.from(bytes), Buffer.from([5])]);
    }),
    { numRuns: 30 },
  );
});

test("object identifiers are read as they were written", () => {
  fc.assert(
    fc.property(oids, (dotted) => {
      expect(readOid(readDer(oid(dotted)).content)).toBe(dotted);
    }),
  );
});

test("integers have no needless zero, and none looks negative", () => {
  const contentOf = (value: number | Uint8Array) => readDer(integer(value)).content.toString("hex");
  expect([0, 127, 128, 256].map(contentOf)).toEqual(["00", "7f", "0080", "0100"]);
  expect(contentOf(Buffer.from("0000ff", "hex"))).toBe("00ff");
});

test("a set is in the order of its bytes, and times are to the second", () => {
  expect(setOf(integer(2), integer(1))).toEqual(setOf(integer(1), integer(2)));
  const at = Date.UTC(2026, 10, 22, 18, 5, 9, 999);
  expect(utcTime(at).subarray(2).toString()).toBe("261122180509Z");
  expect(generalizedTime(at).subarray(2).toString()).toBe("20261122180509Z");
});

test("bytes that end too soon are an error", () => {
  for (const hex of ["", "30", "3005", "3082ffff00"])
    expect(() => readDer(Buffer.from(hex, "hex"))).toThrow(RangeError);
});
