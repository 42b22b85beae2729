import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import { BlobTable } from "./blob-table.ts";

describe("the list of blobs", () => {
  it("has every blob once, reachable or not, with its size", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "first");
    repository.commit();
    repository.git("gc", "--quiet");
    repository.write("a", "second one");
    repository.write("b", "first");
    repository.commit();
    repository.write("loose", "");
    repository.git("hash-object", "-w", "loose");
    const { blobs, commits, complaint, unreadable } = await (await openGit(repository.path)).objects.list();
    const sizes = [...blobs.ids()].map((_, at) => blobs.sizeAt(at));
    expect(sizes.sort()).toEqual([0, 10, 5]);
    expect([blobs.totalSize(), commits, complaint, unreadable]).toEqual([15, 2, undefined, []]);
    for (const id of blobs.ids()) expect(repository.git("cat-file", "-t", id)).toBe("blob");
  });

  it("can be begun ahead, and is then given once", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "first");
    repository.commit();
    const objects = (await openGit(repository.path)).objects;
    objects.listAhead();
    expect(await objects.list()).toMatchObject({ blobs: { length: 1 }, commits: 1 });
    repository.write("a", "second");
    repository.commit();
    expect(await objects.list()).toMatchObject({ blobs: { length: 2 }, commits: 2 });
  });

  it("is empty for an empty repository, and knows SHA-256", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256"]);
    const objects = (await openGit(folder.path)).objects;
    expect(await objects.list()).toMatchObject({ blobs: { length: 0 }, commits: 0, complaint: undefined });
    folder.write("a", "text");
    const id = plainGit(folder.path, ["hash-object", "-w", "a"]);
    expect([...(await objects.list()).blobs.ids()]).toEqual([id]);
  });

  it("tells of damaged objects and of packs whose index is damaged", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "first");
    repository.commit();
    const id = repository.git("rev-parse", "HEAD:a");
    const path = join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, "no object");
    const objects = (await openGit(repository.path)).objects;
    const damaged = await objects.list();
    expect(damaged).toMatchObject({ blobs: { length: 0 }, unreadable: [id], complaint: expect.any(String) });

    writeFileSync(path, "");
    repository.git("hash-object", "-w", "a");
    using other = new ScratchRepository();
    other.write("b", "text");
    other.commit();
    other.git("gc", "--quiet");
    const folder = join(other.path, ".git/objects/pack");
    const index = join(folder, readdirSync(folder).find((name) => name.endsWith(".idx")) ?? "");
    chmodSync(index, 0o644);
    writeFileSync(index, "no index");
    expect((await (await openGit(other.path)).objects.list()).complaint).toEqual(expect.any(String));
  });
});

it("keeps many ids and sizes", () => {
  const table = new BlobTable(40);
  const ids = Array.from({ length: 3000 }, (_, at) => (at * 7919).toString(16).padStart(40, "f"));
  for (const [at, id] of ids.entries()) table.add(Buffer.from(`..${id}`), 2, at * 2 ** 33);
  expect([...table.ids()]).toEqual(ids);
  expect(ids.map((_, at) => table.sizeAt(at))).toEqual(ids.map((_, at) => at * 2 ** 33));
});
