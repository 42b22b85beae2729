import { rmSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";

/** Commits everything as of a day; returns the commit. */
function commitOn(repository: ScratchRepository, day: string, committed = day): string {
  const env = { GIT_AUTHOR_DATE: `${day}T23:30:00 -0500`, GIT_COMMITTER_DATE: `${committed}T23:30:00 -0500` };
  plainGit(repository.path, ["add", "--all"]);
  plainGit(repository.path, ["commit", "--quiet", "--allow-empty", "--message=change"], env);
  return repository.git("rev-parse", "HEAD");
}

async function originOf(repository: ScratchRepository, id: string) {
  const { of, complaint } = await (await openGit(repository.path)).objects.origins([id]);
  expect([of.size, complaint]).toEqual([1, undefined]);
  return of.get(id);
}

describe("where blobs come from", () => {
  it("is the oldest commit, with its day, its paths and those of HEAD", async () => {
    using repository = new ScratchRepository();
    repository.write("keep", "keep");
    commitOn(repository, "2020-01-01");
    repository.write("a\nb", "text");
    repository.write("copy", "text");
    const commit = commitOn(repository, "2020-01-02");
    repository.git("mv", "copy", "moved");
    commitOn(repository, "2020-01-03");
    rmSync(join(repository.path, "a\nb"));
    commitOn(repository, "2020-01-04");
    const id = repository.git("rev-parse", "HEAD:moved");
    const expected = { kind: "introduced", commit, authorDate: "2020-01-02", paths: ["a\nb", "copy"] };
    expect(await originOf(repository, id)).toEqual({ ...expected, headPaths: ["moved"] });
    rmSync(join(repository.path, "moved"));
    commitOn(repository, "2020-01-05");
    expect(await originOf(repository, id)).toEqual({ ...expected, headPaths: [] });
  });

  it("has only the paths of that commit, not those of later ones", async () => {
    using repository = new ScratchRepository();
    repository.write("first", "text");
    commitOn(repository, "2020-01-01");
    repository.write("second", "text");
    repository.write("other", "other");
    commitOn(repository, "2020-01-02");
    const ids = ["first", "other"].map((name) => repository.git("rev-parse", `HEAD:${name}`));
    const { of } = await (await openGit(repository.path)).objects.origins(ids);
    expect([...of.values()]).toMatchObject([
      { paths: ["first"], headPaths: ["first", "second"] },
      { paths: ["other"] },
    ]);
  });

  it("is a merge where only the merge brings it", async () => {
    using repository = new ScratchRepository();
    commitOn(repository, "2020-01-01");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.write("side", "side");
    commitOn(repository, "2020-01-02");
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    repository.write("evil", "evil");
    const merge = commitOn(repository, "2020-01-03");
    const evil = repository.git("rev-parse", "HEAD:evil");
    expect(await originOf(repository, evil)).toMatchObject({ commit: merge, paths: ["evil"], headPaths: ["evil"] });
  });

  it("is found on any ref, in an order that parents lead, whatever the dates say", async () => {
    using repository = new ScratchRepository();
    commitOn(repository, "2020-01-01");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.write("file", "text");
    const first = commitOn(repository, "2020-01-01", "2029-01-01");
    rmSync(join(repository.path, "file"));
    commitOn(repository, "2020-01-02");
    repository.write("again", "text");
    commitOn(repository, "2020-01-03");
    const id = repository.git("rev-parse", "HEAD:again");
    repository.git("tag", "kept");
    repository.git("checkout", "--quiet", "main");
    repository.git("branch", "--quiet", "-D", "side");
    expect(await originOf(repository, id)).toMatchObject({ commit: first, paths: ["file"], headPaths: [] });
  });

  it("is told for many at once, and for what no commit brings", async () => {
    using repository = new ScratchRepository();
    const objects = (await openGit(repository.path)).objects;
    const nowhere = "1".repeat(40);
    expect((await objects.origins([nowhere])).of).toEqual(new Map([[nowhere, { kind: "unreachable", headPaths: [] }]]));
    repository.write("loose", "loose");
    const loose = repository.git("hash-object", "-w", "loose");
    rmSync(join(repository.path, "loose"));
    for (const name of ["a", "b", "c"]) repository.write(name, name);
    const commit = commitOn(repository, "2020-01-01");
    const ids = ["a", "b", "c"].map((name) => repository.git("rev-parse", `HEAD:${name}`));
    const { of } = await objects.origins([...ids, loose]);
    for (const id of ids) expect(of.get(id)).toMatchObject({ commit, authorDate: "2020-01-01" });
    expect(of.get(loose)).toEqual({ kind: "unreachable", headPaths: [] });
    expect((await objects.origins([])).of.size).toBe(0);
  });

  it("is not told as certain where history is damaged", async () => {
    using repository = new ScratchRepository();
    repository.write("a", "text");
    commitOn(repository, "2020-01-01");
    const tree = repository.git("rev-parse", "HEAD^{tree}");
    const id = repository.git("rev-parse", "HEAD:a");
    rmSync(join(repository.path, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    const { complaint, of } = await (await openGit(repository.path)).objects.origins([id]);
    expect([complaint, of.get(id)]).toEqual([expect.any(String), { kind: "unreachable", headPaths: [] }]);
  });
});
