import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { outlineRepository } from "./repository-outline.ts";

const NOTHING = { origin: undefined, originBranch: undefined, versionTag: undefined };

describe("outlineRepository", () => {
  it("knows the branch of a repository without commits, and nothing else", async () => {
    using repository = new ScratchRepository();
    repository.git("symbolic-ref", "HEAD", "refs/heads/trunk/next");
    expect(await outlineRepository(repository.path, process.env)).toEqual({ ...NOTHING, branch: "trunk/next" });
  });

  it("reads origin, its branch and the highest version", async () => {
    using repository = new ScratchRepository();
    const commit = repository.commit();
    repository.git("remote", "add", "origin", "https://u:p@github.com/octo-org/demo.git");
    repository.git("update-ref", "refs/remotes/origin/main", commit);
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    for (const tag of ["v1.9.0", "v1.10.0", "vendor", "x9"]) repository.git("tag", tag);
    repository.git("checkout", "--quiet", "--detach");
    expect(await outlineRepository(repository.path, process.env)).toEqual({
      origin: { host: "github.com", owner: "octo-org", name: "demo" },
      originBranch: "main",
      branch: undefined,
      versionTag: "v1.10.0",
    });
  });

  it("follows no include of the repository's configuration", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const file = elsewhere.write("config", '[remote "origin"]\n\turl = https://github.com/mallory/evil\n');
    repository.git("config", "include.path", file);
    expect(await outlineRepository(repository.path, process.env)).toMatchObject({ origin: undefined });
  });

  it("takes a remote's branch that leads elsewhere for none", async () => {
    using repository = new ScratchRepository();
    repository.commit();
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/heads/other");
    expect(await outlineRepository(repository.path, process.env)).toMatchObject({ originBranch: undefined });
  });

  it("is no more than a usage error outside of a repository", async () => {
    using folder = new ScratchFolder();
    await expect(outlineRepository(folder.path, process.env)).rejects.toMatchObject({ code: "not-a-repository" });
  });
});
