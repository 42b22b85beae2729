import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, Trap } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";

/** A clone without the blobs of `origin`, in `folder`. */
function clonePartly(origin: ScratchRepository, folder: ScratchFolder, filter = "blob:none"): string {
  origin.git("config", "uploadpack.allowFilter", "true");
  const from = `file://${origin.path}`;
  plainGit(folder.path, ["clone", "--quiet", "--no-checkout", `--filter=${filter}`, from, "partial"]);
  return join(folder.path, "partial");
}

describe("a clone", () => {
  it("is whole where nothing is missing, even without a commit", async () => {
    using repository = new ScratchRepository();
    const objects = (await openGit(repository.path)).objects;
    for (let commits = 0; commits < 2; commits++) {
      expect([await objects.isPartial(), await objects.isShallow()]).toEqual([false, false]);
      expect(await objects.missing()).toEqual({ count: 0, ids: [], complaint: undefined });
      repository.write("a", "text");
      repository.commit();
    }
  });

  it("with a filter is partial, names what is missing and fetches nothing", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    origin.write("old", "old");
    const base = origin.commit();
    origin.write("a", "text");
    const head = origin.commit();
    const id = origin.git("rev-parse", "HEAD:a");
    const partial = clonePartly(origin, elsewhere);
    plainGit(partial, ["config", "remote.origin.uploadpack", trap.program]);
    plainGit(partial, ["config", "protocol.file.allow", "always"]);
    const objects = (await openGit(partial)).objects;
    expect(await objects.isPartial()).toBe(true);
    expect((await objects.missing()).ids).toContain(id);
    const events = [];
    for await (const event of objects.read([id])) events.push(event);
    expect(events).toEqual([{ kind: "problem", id, why: "missing" }]);
    expect((await objects.list()).blobs.length).toBe(0);
    const range = await objects.range({ base, head });
    expect("blobs" in range && [...range.blobs]).toEqual([[id, "a"]]);
    expect(trap.sprung()).toBe(false);
  });

  it("that has lost its setting is still partial", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    origin.write("a", "text");
    origin.commit();
    const partial = clonePartly(origin, elsewhere);
    plainGit(partial, ["config", "--remove-section", "remote.origin"]);
    expect(await (await openGit(partial)).objects.isPartial()).toBe(true);
  });

  it("without trees is not taken for one with an empty range", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    origin.write("a", "text");
    const base = origin.commit();
    origin.write("b", "text");
    const head = origin.commit();
    const objects = (await openGit(clonePartly(origin, elsewhere, "tree:0"))).objects;
    expect(await objects.range({ base, head })).toMatchObject({ kind: "damaged" });
    expect(await objects.history()).toMatchObject({ kind: "damaged" });
  });

  it("that has lost objects says which", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "text");
    const commit = repository.commit();
    repository.commit();
    const remove = (id: string): void => rmSync(join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2)));
    const id = repository.git("rev-parse", "HEAD:a");
    remove(id);
    const objects = (await openGit(repository.path)).objects;
    expect(await objects.isPartial()).toBe(false);
    expect(await objects.missing()).toEqual({ count: 1, ids: [id], complaint: undefined });
    remove(commit);
    expect((await objects.missing()).complaint).toEqual(expect.any(String));
  });

  it("whose refs lead nowhere is not whole", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "text");
    repository.commit();
    mkdirSync(join(repository.path, ".git/refs/remotes/origin"), { recursive: true });
    writeFileSync(join(repository.path, ".git/refs/remotes/origin/gone"), `${"1".repeat(40)}\n`);
    const objects = (await openGit(repository.path)).objects;
    expect((await objects.missing()).complaint).toEqual(expect.any(String));
    expect(await objects.history()).toMatchObject({ kind: "damaged" });
  });
});

describe("commits", () => {
  it("are found by branch and by name, and compared", async () => {
    using repository = new ScratchRepository();
    const objects = (await openGit(repository.path)).objects;
    expect([await objects.tipOf("main"), await objects.resolve("HEAD")]).toEqual([undefined, undefined]);
    const first = repository.commit();
    const second = repository.commit();
    expect([await objects.isAncestor(first, second), await objects.isAncestor(second, first)]).toEqual([true, false]);
    expect([await objects.tipOf("main"), await objects.resolve("HEAD~1")]).toEqual([second, first]);
    repository.git("update-ref", "refs/remotes/origin/main", first);
    expect(await objects.tipOf("main")).toBe(first);
    for (const name of ["", "--all", "-h", "gone", "main\0", "HEAD^{tree}", "HEAD --all", "main@{"]) {
      expect(await objects.resolve(name)).toBeUndefined();
      expect(await objects.tipOf(name)).toBeUndefined();
    }
    expect([await objects.hasCommit(first), await objects.hasCommit("1".repeat(40))]).toEqual([true, false]);
    await expect(objects.isAncestor("HEAD", second)).rejects.toThrow(TypeError);
  });
});
