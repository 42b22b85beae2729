import { rmSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";

async function staged(path: string, indexFile?: string) {
  const env = indexFile === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: indexFile };
  const found = await (await openGit(path, env)).objects.staged();
  return { ...found, blobs: found.blobs.map(({ path: name }) => name) };
}

const NOTHING = { blobs: [], submodules: 0, unmerged: [], complaint: undefined };

describe("staged blobs", () => {
  it("are everything in the index before the first commit", async () => {
    using repository = new ScratchRepository();
    expect(await staged(repository.path)).toEqual(NOTHING);
    repository.write("a\nb", "text");
    repository.write("later", "text");
    repository.git("add", "a\nb");
    expect(await staged(repository.path)).toEqual({ ...NOTHING, blobs: ["a\nb"] });
  });

  it("are those of a repository with SHA-256 too", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256"]);
    folder.write("a", "text");
    plainGit(folder.path, ["add", "a"]);
    expect(await staged(folder.path)).toEqual({ ...NOTHING, blobs: ["a"] });
  });

  it("are what the index has and HEAD has not, as it is in the index", async () => {
    using repository = new ScratchRepository();
    for (const name of ["same", "changed", "gone"]) repository.write(name, name);
    const commit = repository.commit();
    repository.write("changed", "staged");
    rmSync(join(repository.path, "gone"));
    repository.git("add", "--all");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${commit},module`);
    const id = repository.git("rev-parse", ":changed");
    repository.write("changed", "not staged");
    const found = await (await openGit(repository.path)).objects.staged();
    expect(found).toEqual({ ...NOTHING, blobs: [{ id, path: "changed" }], submodules: 1 });
  });

  it("are none where versions are in conflict, which is told", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "base");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "side");
    repository.write("file", "side");
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.write("file", "main");
    repository.commit();
    expect(() => repository.git("merge", "side")).toThrow();
    expect(await staged(repository.path)).toEqual({ ...NOTHING, unmerged: ["file"] });
  });

  it("are those of the index that git prepares for the commit in the making", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "old");
    repository.commit();
    repository.write("file", "new");
    const env = { GIT_INDEX_FILE: ".git/index.other" };
    plainGit(repository.path, ["read-tree", "HEAD"], env);
    plainGit(repository.path, ["add", "--all"], env);
    expect(await staged(repository.path)).toEqual(NOTHING);
    const expected = { ...NOTHING, blobs: ["file"] };
    expect(await staged(repository.path, ".git/index.other")).toEqual(expected);
    expect(await staged(repository.path, join(repository.path, ".git/index.other"))).toEqual(expected);
    expect(await staged(repository.path, "")).toEqual(NOTHING);
    for (const strange of ["/dev/null", "index", "../index", "gone/index"]) {
      await expect(staged(repository.path, strange)).rejects.toMatchObject({ code: "invalid-input" });
    }
  });

  it("are found from a linked work tree", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    repository.write("file", "old");
    repository.commit();
    const linked = join(elsewhere.path, "linked");
    repository.git("worktree", "add", "--quiet", linked);
    elsewhere.write("linked/fresh", "text");
    plainGit(linked, ["add", "fresh"]);
    const index = plainGit(linked, ["rev-parse", "--git-path", "index"]);
    expect(await staged(linked)).toEqual({ ...NOTHING, blobs: ["fresh"] });
    expect(await staged(linked, index)).toEqual({ ...NOTHING, blobs: ["fresh"] });
  });
});
