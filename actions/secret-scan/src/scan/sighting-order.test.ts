import type { BlobOrigin } from "@lockstep/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleSighting } from "../ignore/example-sighting.ts";
import { gapsInOrder, inOrder } from "./sighting-order.ts";

function broughtTo(...headPaths: readonly string[]): BlobOrigin {
  return { kind: "introduced", commit: "c", authorDate: undefined, paths: ["a"], headPaths };
}

const ORIGINS = new Map([
  ["f1", broughtTo()],
  ["e2", broughtTo("b", "c")],
  ["d3", broughtTo()],
]);
const ORDERED = [
  exampleSighting({ blob: "e2", path: "b", line: 9 }),
  exampleSighting({ blob: "e2", path: "c", line: 1 }),
  exampleSighting({ blob: undefined, path: "a", line: 1 }),
  exampleSighting({ blob: "f1", path: "a", line: 1, column: 2 }),
  exampleSighting({ blob: "f1", path: "a", line: 1, column: 10 }),
  exampleSighting({ blob: "d3", path: "a", line: 1, column: 10 }),
  exampleSighting({ blob: "d3", path: "a", line: 1, column: 10, via: ["base64"] }),
  exampleSighting({ blob: "e2", path: "a", line: 2, column: 1 }),
  exampleSighting({ blob: "f1", path: "a", line: 10, column: 1 }),
];

it("is that of HEAD, of files, of places and of commits, whatever the order was before", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (shuffled) => {
      expect(inOrder(shuffled, ORIGINS)).toEqual(ORDERED);
    }),
  );
});

it("of gaps is that of paths, and gaps of one path stay as they are", () => {
  const gaps = ["b 2", "a 9", "b 1"].map((text) => ({ path: text.charAt(0), why: text }));
  expect(gapsInOrder(gaps).map(({ why }) => why)).toEqual(["a 9", "b 2", "b 1"]);
});
