import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { FolderBytes } from "./file-bytes.ts";
import { walkFolder } from "./walk-folder.ts";

test("reads a small file whole and a large one in parts", () => {
  using folder = new ScratchFolder();
  folder.write("small.bin", Buffer.from([0, 255, 10]));
  folder.write("large.bin", Buffer.alloc(2_500_000, 7));
  const files = new FolderBytes(folder.path);
  expect(files.read("small.bin", 100)).toEqual({ kind: "whole", bytes: Buffer.from([0, 255, 10]) });
  const large = files.read("large.bin", 100);
  expect(large).toMatchObject({ kind: "parts", size: 2_500_000 });
  const parts = "parts" in large ? [...large.parts].map(({ length }) => length) : [];
  expect(parts.reduce((sum, length) => sum + length, 0)).toBe(2_500_000);
  expect(Math.max(...parts)).toBeLessThanOrEqual(1024 * 1024);
});

test("a sparse file of 2 GB comes in parts", () => {
  using folder = new ScratchFolder();
  truncateSync(folder.write("sparse.bin", ""), 2 ** 31);
  expect(new FolderBytes(folder.path).read("sparse.bin", 1000)).toMatchObject({ kind: "parts", size: 2 ** 31 });
});

test("refuses links, pipes, what is not there, and what lies behind a link that leads outside", () => {
  using folder = new ScratchFolder();
  using elsewhere = new ScratchFolder();
  elsewhere.write("secret.txt", "x");
  folder.write("a.txt", "x");
  symlinkSync("a.txt", join(folder.path, "link"));
  symlinkSync(elsewhere.path, join(folder.path, "outside"));
  execFileSync("mkfifo", [join(folder.path, "pipe")]);
  const files = new FolderBytes(folder.path);
  const reasons = ["link", "pipe", "none", "outside/secret.txt", "\ud800"].map((path) => {
    const read = files.read(path, 100);
    return "reason" in read ? read.reason : "read";
  });
  expect(reasons).toEqual(["link-skipped", "not-a-file", "missing", "outside", "bad-name"]);
});

test("walks a folder without following links, and leaves out what is git's", () => {
  using folder = new ScratchFolder();
  for (const path of ["a.txt", "b/c.txt", ".git/config", "b/.git/x", "odd\nname"]) folder.write(path, "x");
  symlinkSync(folder.path, join(folder.path, "b", "loop"));
  const { files, links, unread } = walkFolder(folder.path);
  expect([...files].sort()).toEqual(["a.txt", "b/c.txt", "odd\nname"]);
  expect([links, unread]).toEqual([1, []]);
});

test("tells what cannot be listed", () => {
  using folder = new ScratchFolder();
  expect(walkFolder(join(folder.path, "none")).unread).toHaveLength(1);
  folder.write(`${"d/".repeat(201)}deep.txt`, "x");
  expect(walkFolder(folder.path)).toMatchObject({ files: [], unread: [{ path: "d/".repeat(201).slice(0, -1) }] });
});
