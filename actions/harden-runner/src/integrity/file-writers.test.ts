import { linkSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../event/run-event.ts";
import { FileWriters } from "./file-writers.ts";

const actor = (program: string): Actor => ({ pid: 7, program });

describe("the writers of files", () => {
  let root: string;
  let writers: FileWriters;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lockstep-writers-"));
    writers = new FileWriters();
    mkdirSync(join(root, "src/deep"), { recursive: true });
    for (const path of ["src/a", "src/deep/b"]) writeFileSync(join(root, path), path);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const inode = (path: string): number => lstatSync(join(root, path)).ino;
  const writes = (program: string, path: string): void => writers.wrote(actor(program), inode(path));
  const changes = (program: string, path: string): void =>
    writers.wrote(actor(program), inode(dirname(path)), path.slice(path.lastIndexOf("/") + 1));
  const writerOf = (path: string): string | undefined => writers.writerOf(root, path)?.program;

  it("are the last ones", () => {
    writes("git", "src/a");
    writes("sed", "src/a");
    expect([writerOf("src/a"), writerOf("src/deep/b"), writerOf("src/none")]).toEqual(["sed", undefined, undefined]);
  });

  it("are known by any name of the file", () => {
    writes("git", "src/a");
    linkSync(join(root, "src/a"), join(root, "other"));
    writes("evil", "other");
    expect(writerOf("src/a")).toBe("evil");
  });

  it("are those who put a file where it is, unless somebody wrote it there", () => {
    writeFileSync(join(root, "new"), "new");
    writes("curl", "new");
    changes("mv", "src/a");
    renameSync(join(root, "new"), join(root, "src/a"));
    expect(writerOf("src/a")).toBe("mv");
    writes("sed", "src/a");
    expect(writerOf("src/a")).toBe("sed");
  });

  it("are those who took it away, or a folder that it was in", () => {
    changes("git", "src");
    changes("rm", "src/a");
    rmSync(join(root, "src/a"));
    changes("rmdir", "src/deep");
    rmSync(join(root, "src/deep"), { recursive: true });
    expect([writerOf("src/a"), writerOf("src/deep/b")]).toEqual(["rm", "rmdir"]);
  });

  it("are those who put a folder above it in place, unless somebody wrote the file itself", () => {
    changes("mv", "src");
    writes("sed", "src/a");
    expect([writerOf("src/a"), writerOf("src/deep/b")]).toEqual(["sed", "mv"]);
  });

  it("are not sought behind links, nor is a link taken for the file that had its number", () => {
    writes("evil", "src/deep/b");
    symlinkSync("src", join(root, "link"));
    expect(writerOf("link/deep/b")).toBeUndefined();
    writers.wrote(actor("evil"), inode("link"));
    expect(writerOf("link")).toBeUndefined();
  });

  it("are not those before one who was not known", () => {
    changes("mv", "src");
    writes("git", "src/a");
    writers.wrote(undefined, inode("src/a"));
    expect(writerOf("src/a")).toBeUndefined();
  });

  it("are forgotten when told so, and the oldest when there are far too many", () => {
    writers = new FileWriters(2);
    writes("one", "src/a");
    writes("two", "src/deep/b");
    for (let other = 0; other < 1_023; other += 1) writers.wrote(actor("other"), 0, String(other));
    writes("three", "src/a");
    expect(writerOf("src/deep/b")).toBe("two");
    changes("four", "src/none");
    expect([writerOf("src/a"), writerOf("src/deep/b"), writerOf("src/none")]).toEqual(["three", undefined, "four"]);
    writers.forget();
    expect(writerOf("src/a")).toBeUndefined();
  });
});
