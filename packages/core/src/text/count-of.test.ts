import { expect, test } from "vitest";
import { countOf } from "./count-of.ts";

test.each([
  [1, "files", "1 file"],
  [2, "files", "2 files"],
  [0, "files", "0 files"],
  [1, "entries", "1 entry"],
  [1, "branches", "1 branch"],
  [1, "images", "1 image"],
])("counts %d %s", (count, nouns, words) => {
  expect(countOf(count, nouns)).toBe(words);
});
