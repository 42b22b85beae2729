import { expect, it } from "vitest";
import { isBinary } from "./is-binary.ts";

const TEXT = { path: "settings.py", before: "token = ", behind: "\n" };

it("takes NUL bytes on either side, and compiled files, for binary content", () => {
  expect(isBinary(TEXT)).toBe(false);
  expect(isBinary({ ...TEXT, before: "\0token=" })).toBe(true);
  expect(isBinary({ ...TEXT, behind: "s\0" })).toBe(true);
  expect(isBinary({ ...TEXT, path: "__pycache__/settings.cpython-311.pyc" })).toBe(true);
});
