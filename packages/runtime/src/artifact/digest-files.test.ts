import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { digestFiles } from "./digest-files.ts";
import { CHUNK } from "./hash-artifact.ts";

function content(size: number): Buffer {
  return Buffer.alloc(size, `content of ${size} `);
}

function hex(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

const SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 7];

describe.each([
  ["here", { fewBytes: Number.MAX_SAFE_INTEGER }],
  ["in threads", { fewBytes: 0, threads: 2 }],
])("digestFiles %s", (_, where) => {
  it("gives the digests of files of any size, in their order", async () => {
    using folder = new ScratchFolder();
    const files = SIZES.map((size) => ({ path: folder.write(`f${size}`, content(size)), root: folder.path }));
    const progress: (readonly [number, number])[] = [];
    const given = await digestFiles(files, {
      ...where,
      algorithms: ["sha512", "sha256", "sha512"],
      onProgress: (done, total) => progress.push([done, total]),
    });
    const expected = SIZES.map((size) => ({
      size,
      digests: { sha256: hex("sha256", content(size)), sha512: hex("sha512", content(size)) },
    }));
    expect(given).toEqual(expected);
    const total = SIZES.reduce((sum, size) => sum + size, 0);
    expect(progress.at(-1)).toEqual([total, total]);
  });

  it("names everything that is no file, in one error", async () => {
    using folder = new ScratchFolder();
    folder.write("whole", "w");
    mkdirSync(join(folder.path, "folder"));
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    const paths = ["folder", "pipe", "whole", "none"].map((name) => ({
      path: join(folder.path, name),
      root: folder.path,
    }));
    const error = await digestFiles(paths, where).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "UsageError", code: "invalid-input" });
    expect(error).toHaveProperty("problems.length", 3);
  });
});

describe("digestFiles", () => {
  it("hashes a single large file without threads", async () => {
    using folder = new ScratchFolder();
    const path = folder.write("large", content(3 * CHUNK));
    const progress: number[] = [];
    const [one] = await digestFiles([{ path }], { fewBytes: 1, onProgress: (done) => progress.push(done) });
    expect(one?.digests).toEqual({ sha256: hex("sha256", content(3 * CHUNK)) });
    expect(progress.at(-1)).toBe(3 * CHUNK);
  });

  it("follows links inside the root, and refuses those that leave it", async () => {
    using folder = new ScratchFolder();
    using elsewhere = new ScratchFolder();
    folder.write("inside/file", "text");
    symlinkSync("inside/file", join(folder.path, "good"));
    symlinkSync(elsewhere.write("secret", "s"), join(folder.path, "bad"));
    symlinkSync(elsewhere.path, join(folder.path, "away"));
    symlinkSync("loop", join(folder.path, "loop"));
    const at = (name: string) => digestFiles([{ path: join(folder.path, name), root: folder.path }]);
    await expect(at("good")).resolves.toEqual([{ size: 4, digests: { sha256: hex("sha256", Buffer.from("text")) } }]);
    await expect(at("bad")).rejects.toMatchObject({ code: "invalid-input" });
    await expect(at("away/secret")).rejects.toMatchObject({ code: "invalid-input" });
    await expect(at("loop")).rejects.toMatchObject({ code: "path-not-found" });
  });

  it("refuses devices, without a root too", async () => {
    await expect(digestFiles([{ path: "/dev/null" }])).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("gives nothing for nothing", async () => {
    await expect(digestFiles([])).resolves.toEqual([]);
  });
});
