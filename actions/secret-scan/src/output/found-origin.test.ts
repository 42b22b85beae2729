import type { BlobOrigin } from "@lockstep/runtime";
import { expect, it } from "vitest";
import { exampleSighting } from "../ignore/example-sighting.ts";
import { originFinder } from "./found-origin.ts";

const ORIGINS = new Map<string, BlobOrigin>([
  ["z", { kind: "introduced", commit: "1", authorDate: "2020-01-01", paths: ["a"], headPaths: [] }],
  ["y", { kind: "introduced", commit: "2", authorDate: "2020-01-02", paths: ["a"], headPaths: ["a"] }],
  ["x", { kind: "unreachable", headPaths: ["b"] }],
  ["w", { kind: "unreachable", headPaths: [] }],
]);

it.each([
  [["y", "z"], { commit: "1", authorDate: "2020-01-01", inHead: true }],
  [["z"], { commit: "1", authorDate: "2020-01-01", inHead: false }],
  [["x", "y"], { commit: "2", authorDate: "2020-01-02", inHead: true }],
  [["w", "x"], { commit: undefined, authorDate: undefined, inHead: true }],
  [["w"], undefined],
  [[undefined, "nowhere"], undefined],
])("of %j is that of the earliest commit, and in HEAD if any is", (blobs, expected) => {
  const sightings = blobs.map((blob) => exampleSighting({ blob }));
  expect(originFinder(ORIGINS)({ sightings })).toEqual(expected);
});
