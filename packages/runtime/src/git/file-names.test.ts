import fc from "fast-check";
import { expect, it } from "vitest";
import { splitRecords } from "./file-names.ts";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 8 }).map((array) => Buffer.from(array.map((byte) => byte || 1)));

function join(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.flatMap((record) => [record, Buffer.from([0])]));
}

it("keeps every name that is UTF-8 as it is, beside others that are not", () => {
  const names = fc.array(fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !name.includes("\0")));
  fc.assert(
    fc.property(names, (list) => {
      const encoded = list.map((name) => Buffer.from(name, "utf8"));
      expect(splitRecords(join(encoded))).toEqual(list);
      expect(splitRecords(join([Buffer.from([0xff]), ...encoded])).slice(1)).toEqual(list);
    }),
  );
});

it("never gives two names for one, nor one for two", () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const [first, second] = splitRecords(join([a, b]));
      expect(first === second).toBe(a.equals(b));
    }),
  );
});

it("gives a name that is not UTF-8 as text that no file can have", () => {
  const [name] = splitRecords(join([Buffer.from([0x61, 0xff, 0x2e, 0x79, 0x6d, 0x6c])]));
  expect([name?.isWellFormed(), name?.startsWith("a"), name?.endsWith(".yml")]).toEqual([false, true, true]);
});
