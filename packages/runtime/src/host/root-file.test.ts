import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UnavailableError } from "@lockstep/core";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { runCommand } from "../process/run-command.ts";
import { toolFailed } from "../process/tool-error.ts";
import type { runAsRoot } from "./root-commands.ts";
import { readRootFile } from "./root-file.ts";

const MIB = 1024 * 1024;

/** As root would, of files that this process may read anyway. */
const run: typeof runAsRoot = async (tool, args, { maxOutputBytes = 0 } = {}) => {
  const env = { PATH: "/usr/bin:/bin" };
  const { exitCode, stdout } = await runCommand({ tool, args, cwd: "/", env, timeoutMs: 30_000, maxOutputBytes });
  if (exitCode !== 0) throw toolFailed(tool, "failed");
  return stdout;
};

async function read(path: string, maxMib: number): Promise<readonly Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const piece of readRootFile(path, maxMib, run)) pieces.push(piece);
  return pieces;
}

it("gives all bytes in pieces, also where the file ends with one", async () => {
  using folder = new ScratchFolder();
  const path = join(folder.path, "file");
  for (const length of [0, 5, 32 * MIB, 32 * MIB + 1]) {
    const bytes = Buffer.alloc(length, "ab");
    writeFileSync(path, bytes);
    const pieces = await read(path, 64);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(pieces).toHaveLength(Math.ceil(length / (32 * MIB)));
  }
});

it("gives no more than it was asked for", async () => {
  const pieces = await read("/dev/zero", 34);
  expect(pieces.map(({ length }) => length)).toEqual([32 * MIB, 2 * MIB]);
});

it("refuses what is not there, a link and a folder, and waits for no pipe", async () => {
  using folder = new ScratchFolder();
  const path = (name: string): string => join(folder.path, name);
  symlinkSync(folder.write("file", "text"), path("link"));
  execFileSync("mkfifo", [path("pipe")]);
  for (const name of ["absent", "link", "."]) {
    await expect(read(path(name), 1)).rejects.toBeInstanceOf(UnavailableError);
  }
  expect(await read(path("pipe"), 1)).toEqual([]);
});
