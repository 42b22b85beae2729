import { expect, it } from "vitest";
import { blobId } from "./blob-id.ts";

it.each([
  ["", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"],
  ["hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"],
])("computes the id git gives to %j", (text, id) => {
  expect(blobId(Buffer.from(text))).toBe(id);
});
