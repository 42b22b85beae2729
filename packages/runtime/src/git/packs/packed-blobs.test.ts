import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeHistory, plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import { PackedBlobs } from "./packed-blobs.ts";

const MEGABYTE = 1024 * 1024;

function objectsOf(path: string): string {
  return join(path, ".git/objects");
}

/** Every blob of a repository by its id, as git gives it. Those git cannot give are left out. */
async function asGitReads(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const objects = (await openGit(path)).objects;
  const contents = new Map<string, Buffer>();
  for await (const event of objects.read((await objects.list()).order)) {
    if (event.kind === "part") {
      contents.set(event.id, Buffer.concat([contents.get(event.id) ?? Buffer.alloc(0), event.bytes]));
    }
    if (event.kind !== "batch") continue;
    for (const { id, offset, size } of event.blobs) {
      contents.set(id, Buffer.from(event.bytes.subarray(offset, offset + size)));
    }
  }
  return contents;
}

/** What the packs give, compared with what git gives: how many blobs were alike, different, and left to git. */
function compare(path: string, contents: ReadonlyMap<string, Buffer>, ids = [...contents.keys()]) {
  const blobs = new PackedBlobs(objectsOf(path));
  const count = { alike: 0, different: 0, left: 0, stretches: 0 };
  for (const id of ids) {
    const blob = blobs.read(id);
    if (blob === undefined) count.left++;
    else if (contents.get(id)?.equals(blob.bytes) !== true) count.different++;
    else count.alike++;
    let done = 0;
    for (const { old, at, length } of blob?.copies ?? []) {
      const source = blob?.base?.bytes.subarray(old, old + length);
      expect([at >= done, source?.equals(blob?.bytes.subarray(at, at + length) ?? Buffer.alloc(0))]).toEqual([
        true,
        true,
      ]);
      done = at + length;
      count.stretches++;
    }
  }
  blobs.close();
  return count;
}

/** A repository of some hundred versions of a few files. */
async function history(folder: ScratchFolder, repack: boolean): Promise<string> {
  await makeHistory(folder.path, { commits: 120, files: 12, lines: 60, repack });
  return folder.path;
}

describe("blobs out of packs", () => {
  it("are what git gives, in any order, with what they have in common with their bases", async () => {
    using folder = new ScratchFolder();
    const path = await history(folder, true);
    const contents = await asGitReads(path);
    const inOrder = compare(path, contents);
    expect(inOrder).toMatchObject({ alike: contents.size, different: 0, left: 0 });
    expect(inOrder.stretches).toBeGreaterThan(contents.size / 2);
    const backwards = compare(path, contents, [...contents.keys()].reverse());
    expect(backwards).toMatchObject({ alike: contents.size, different: 0 });
    expect(compare(path, contents, [...contents.keys()].sort())).toMatchObject({ alike: contents.size, different: 0 });
  });

  it.each([
    ["as fast-import packs them", []],
    ["with bases by name", [["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq"]]],
    ["in long chains", [["-c", "pack.depth=4000", "repack", "-adfq", "--depth=4000", "--window=20"]]],
    ["without compression", [["-c", "core.compression=0", "repack", "-adFq"]]],
  ])("are read %s", async (_how, commands) => {
    using folder = new ScratchFolder();
    const path = await history(folder, false);
    for (const command of commands) plainGit(path, command);
    const contents = await asGitReads(path);
    expect(contents.size).toBeGreaterThan(100);
    expect(compare(path, contents)).toMatchObject({ alike: contents.size, different: 0, left: 0 });
  });

  it("are read out of several packs", async () => {
    using repository = new ScratchRepository();
    for (const text of ["one", "two", "three"]) {
      repository.write("a", text.repeat(50));
      repository.commit();
      repository.git("repack", "-dq");
    }
    const contents = await asGitReads(repository.path);
    expect(compare(repository.path, contents)).toMatchObject({ alike: 3, different: 0, left: 0 });
  });

  it("are left to git where they are loose, in two packs, too large, or no blobs", async () => {
    using repository = new ScratchRepository();
    repository.write("empty", "");
    repository.write("small", "some text");
    repository.write("large", "0123456789abcdef\n".repeat(MEGABYTE));
    repository.write("edge", Buffer.alloc(8 * MEGABYTE, "edge"));
    repository.commit();
    const id = (path: string) => repository.git("rev-parse", `HEAD:${path}`);
    const read = (...paths: string[]) => {
      const blobs = new PackedBlobs(objectsOf(repository.path));
      const sizes = paths.map(
        (path) => blobs.read(path === "." ? repository.git("rev-parse", "HEAD^{tree}") : id(path))?.bytes.length,
      );
      blobs.close();
      return sizes;
    };
    expect(read("empty", "small")).toEqual([undefined, undefined]);
    repository.git("repack", "-adq");
    expect(read("empty", "small", "edge", "large", ".")).toEqual([0, 9, 8 * MEGABYTE, undefined, undefined]);
    const folder = join(objectsOf(repository.path), "pack");
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(folder, `again-${name}`));
    expect(read("empty", "small")).toEqual([undefined, undefined]);
  });

  it("are left to git where a clone leaves objects out, with SHA-256, and where there is nothing", () => {
    using repository = new ScratchRepository();
    repository.write("a", "text");
    repository.commit();
    repository.git("repack", "-adq");
    const id = repository.git("rev-parse", "HEAD:a");
    const folder = join(objectsOf(repository.path), "pack");
    const name = readdirSync(folder).find((entry) => entry.endsWith(".idx")) ?? "";
    writeFileSync(join(folder, name.replace(/idx$/, "promisor")), "");
    expect(new PackedBlobs(objectsOf(repository.path)).read(id)).toBe(undefined);
    expect(new PackedBlobs(join(repository.path, "nowhere")).read(id)).toBe(undefined);
    using other = new ScratchFolder();
    plainGit(other.path, ["init", "--quiet", "--object-format=sha256"]);
    other.write("a", "text");
    const long = plainGit(other.path, ["hash-object", "-w", "a"]);
    expect(new PackedBlobs(objectsOf(other.path)).read(long)).toBe(undefined);
  });

  it("take little room: where a family is larger than that, bases are read again", async () => {
    using repository = new ScratchRepository();
    const text = Buffer.alloc(7 * MEGABYTE, "0123456789abcdef\n");
    for (let version = 0; version < 11; version++) {
      repository.write("a", Buffer.concat([text, Buffer.from(`version ${version}`)]));
      repository.commit();
    }
    repository.git("repack", "-adfq", "--depth=50");
    const contents = await asGitReads(repository.path);
    expect(compare(repository.path, contents)).toMatchObject({ alike: 11, different: 0, left: 0 });
  });
});

describe("damage", () => {
  it("anywhere in a pack or its index never gives other bytes than git gives", async () => {
    using folder = new ScratchFolder();
    await makeHistory(folder.path, { commits: 12, files: 3, lines: 12, repack: true });
    const contents = await asGitReads(folder.path);
    const packs = join(objectsOf(folder.path), "pack");
    for (const file of readdirSync(packs).filter((name) => /\.(idx|pack)$/.test(name))) {
      const path = join(packs, file);
      chmodSync(path, 0o644);
      const sound = readFileSync(path);
      const step = Math.max(1, Math.floor(sound.length / 250));
      let harmed = 0;
      for (let at = 0; at < sound.length; at += step) {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        writeFileSync(path, bytes);
        const { different, left } = compare(folder.path, contents);
        expect([file, at, different]).toEqual([file, at, 0]);
        harmed += Number(left > 0);
      }
      expect(harmed).toBeGreaterThan(50);
      for (let cut = 0; cut < sound.length; cut += step * 25) {
        writeFileSync(path, sound.subarray(0, cut));
        expect(compare(folder.path, contents)).toMatchObject({ alike: 0, different: 0 });
      }
      writeFileSync(path, sound);
    }
    expect(compare(folder.path, contents)).toMatchObject({ alike: contents.size });
  });
});

it("every history reads as git reads it", async () => {
  const lines = fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 60 });
  const versions = fc.array(fc.tuple(fc.nat(), fc.nat(4), lines), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(lines, versions, fc.nat(60), async (start, edits, depth) => {
      using repository = new ScratchRepository();
      let text = [...start, ...start, ...start];
      for (const [place, gone, come] of edits) {
        text = text.toSpliced(place % (text.length + 1), gone, ...come);
        repository.write("a", text.join("\n"));
        repository.git("add", "--all");
        repository.git("commit", "--quiet", "--allow-empty", "--message=change");
      }
      repository.git("repack", "-adfq", `--depth=${depth}`);
      const contents = await asGitReads(repository.path);
      expect(compare(repository.path, contents)).toMatchObject({ alike: contents.size, different: 0, left: 0 });
    }),
    { numRuns: 12 },
  );
});
