import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { writeWhole } from "./write-whole.ts";

const REFUSED = expect.objectContaining({ name: "UsageError", code: "output-not-writable" });

it("replaces a file, a link to a file and a link to nothing, and follows neither", () => {
  using folder = new ScratchFolder();
  const kept = folder.write("kept", "kept");
  const names = ["new", "file", "link", "dangling"];
  folder.write("file", "old");
  symlinkSync(kept, join(folder.path, "link"));
  symlinkSync("gone", join(folder.path, "dangling"));
  for (const name of names) {
    writeWhole(join(folder.path, name), "text");
    expect(lstatSync(join(folder.path, name)).isFile()).toBe(true);
    expect(readFileSync(join(folder.path, name), "utf8")).toBe("text");
  }
  expect(readFileSync(kept, "utf8")).toBe("kept");
  expect(readdirSync(folder.path).sort()).toEqual([...names, "kept"].sort());
});

it("gives bytes the mode it is told, whatever was there", () => {
  using folder = new ScratchFolder();
  const path = folder.write("file", "old");
  writeWhole(path, Uint8Array.of(0, 255), 0o600);
  expect([...readFileSync(path)]).toEqual([0, 255]);
  expect(lstatSync(path).mode & 0o777).toBe(0o600);
});

it("leaves a pipe, a folder and links to them as they are", () => {
  using folder = new ScratchFolder();
  execFileSync("mkfifo", [join(folder.path, "pipe")]);
  mkdirSync(join(folder.path, "folder"));
  symlinkSync("pipe", join(folder.path, "to-pipe"));
  symlinkSync("folder", join(folder.path, "to-folder"));
  const names = readdirSync(folder.path);
  const kinds = (): readonly number[] => names.map((name) => lstatSync(join(folder.path, name)).mode);
  const before = kinds();
  for (const name of names) expect(() => writeWhole(join(folder.path, name), "text")).toThrow(REFUSED);
  expect(kinds()).toEqual(before);
  expect(readdirSync(folder.path)).toEqual(names);
});

it("refuses a place where nothing can be written, and leaves nothing behind", () => {
  using folder = new ScratchFolder();
  folder.write("file", "");
  for (const path of ["gone/report", "file/report"]) {
    expect(() => writeWhole(join(folder.path, path), "text")).toThrow(REFUSED);
  }
  expect(readdirSync(folder.path)).toEqual(["file"]);
});
