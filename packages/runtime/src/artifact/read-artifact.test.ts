import { appendFileSync, closeSync, openSync, renameSync, truncateSync, utimesSync, writeSync } from "node:fs";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { CHUNK } from "./hash-artifact.ts";
import { readArtifact } from "./read-artifact.ts";

const SIZE = 3 * CHUNK + 5;

/** Reads a file and acts on it when its first piece has come. */
async function readWhile(act: (path: string, folder: ScratchFolder) => void): Promise<number> {
  using folder = new ScratchFolder();
  const path = folder.write("sub/file", Buffer.alloc(SIZE, "a"));
  // Whole seconds, so that it can be set again without loss.
  utimesSync(path, 1e9, 1e9);
  let acted = false;
  return await readArtifact({ path, root: folder.path }, () => {
    if (!acted) act(path, folder);
    acted = true;
  });
}

describe("readArtifact", () => {
  it("gives every byte once, in order", async () => {
    using folder = new ScratchFolder();
    const bytes = Buffer.from(Array.from({ length: SIZE }, (_, index) => index % 251));
    const parts: Buffer[] = [];
    const size = await readArtifact({ path: folder.write("file", bytes) }, (chunk) => parts.push(Buffer.from(chunk)));
    expect(size).toBe(SIZE);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  it("reads an empty file", async () => {
    using folder = new ScratchFolder();
    await expect(readArtifact({ path: folder.write("file", "") }, () => undefined)).resolves.toBe(0);
  });

  it.each<[string, (path: string, folder: ScratchFolder) => void]>([
    ["grows", (path) => appendFileSync(path, "b")],
    ["shrinks", (path) => truncateSync(path, SIZE - 1)],
    ["is replaced by another", (path, folder) => renameSync(folder.write("other", Buffer.alloc(SIZE, "a")), path)],
    ["is taken away", (path, folder) => renameSync(path, `${folder.path}/gone`)],
    [
      "is no longer in its folder",
      (_, folder) => {
        renameSync(`${folder.path}/sub`, `${folder.path}/moved`);
        folder.write("sub/file", Buffer.alloc(SIZE, "a"));
      },
    ],
    [
      "is written to, and its time of writing set back",
      (path) => {
        const handle = openSync(path, "r+");
        writeSync(handle, "b", SIZE - 1);
        closeSync(handle);
        utimesSync(path, 1e9, 1e9);
      },
    ],
  ])("notices a file that %s while it is read", async (_, act) => {
    await expect(readWhile(act)).rejects.toMatchObject({ name: "IntegrityError", code: "digest-mismatch" });
  });

  it("passes on what its caller throws, and closes the file", async () => {
    const thrown = new RangeError("enough");
    const act = () => {
      throw thrown;
    };
    await expect(readWhile(act)).rejects.toBe(thrown);
  });

  it("says that there is no such file", async () => {
    await expect(readArtifact({ path: "/nowhere/file" }, () => undefined)).rejects.toMatchObject({
      name: "UsageError",
      code: "path-not-found",
    });
  });
});
