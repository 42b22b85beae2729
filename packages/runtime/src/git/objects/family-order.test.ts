import fc from "fast-check";
import { expect, test } from "vitest";
import { BlobTable } from "./blob-table.ts";
import { familyOrder } from "./family-order.ts";

function idOf(index: number): string {
  return index.toString(16).padStart(40, "0");
}

function tableOf(count: number): BlobTable {
  const table = new BlobTable(40);
  for (let index = 0; index < count; index++) table.add(Buffer.from(idOf(index)), 0, 1);
  return table;
}

test("puts a family together, the root first", () => {
  const deltas = [
    { index: 1, base: idOf(4) },
    { index: 3, base: idOf(1) },
  ];
  expect(familyOrder(tableOf(5), deltas)).toEqual([0, 2, 4, 1, 3].map(idOf));
});

test("holds every blob once, whatever the deltas say", () => {
  const delta = fc.record({ index: fc.nat(19), base: fc.nat(25).map(idOf) });
  fc.assert(
    fc.property(fc.uniqueArray(delta, { selector: ({ index }) => index, maxLength: 20 }), (deltas) => {
      const order = familyOrder(tableOf(20), deltas);
      expect([...order].sort()).toEqual(Array.from({ length: 20 }, (_unused, index) => idOf(index)));
    }),
  );
});
