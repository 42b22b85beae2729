import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesIn } from "./files-in.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-beside-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("lists regular files, sorted", () => {
  for (const name of ["b", "a"]) writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "d"));
  symlinkSync(join(folder, "a"), join(folder, "e"));
  expect(filesIn(folder)).toEqual(["a", "b"]);
});

it("says where a folder cannot be listed", () => {
  expect(() => filesIn(join(folder, "none"))).toThrow(expect.objectContaining({ code: "not-found" }));
});
