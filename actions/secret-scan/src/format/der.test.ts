import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { der, INTEGER, isCutSequence, readSequence, SEQUENCE } from "./der.ts";

test("gives back the members of every sequence", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 9 }), (values) => {
      const bytes = der(SEQUENCE, ...values.map((value) => der(INTEGER, value)));
      expect(readSequence(bytes)?.map((element) => new Uint8Array(element.value))).toEqual(values);
      expect(readSequence(bytes.subarray(0, -1))).toBeUndefined();
      expect(readSequence(Buffer.concat([bytes, Buffer.from([0])]))).toBeUndefined();
      expect(isCutSequence(bytes)).toBe(false);
    }),
  );
});

test("knows a sequence that was cut", () => {
  expect(isCutSequence(der(SEQUENCE, Buffer.alloc(300)).subarray(0, 200))).toBe(true);
  expect(isCutSequence(der(INTEGER, Buffer.alloc(300)).subarray(0, 200))).toBe(false);
});

test("refuses a sequence of more members than any key has", () => {
  const members = (count: number) => Array.from({ length: count }, () => der(INTEGER, Buffer.from([1])));
  expect(readSequence(der(SEQUENCE, ...members(16)))).toHaveLength(16);
  expect(readSequence(der(SEQUENCE, ...members(17)))).toBeUndefined();
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readSequence(Buffer.from([SEQUENCE, ...bytes]));
      isCutSequence(Buffer.from([SEQUENCE, ...bytes]));
    }),
  );
});
