import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { findSuiteCommit } from "./suite-commit.ts";

const FILES = ["dist/cli/main.js", "packages/cli/bin/lockstep.js", "action.yml", "actions/harden-runner/action.yml"];

function cloneWith(files: readonly string[]): ScratchRepository {
  const repository = new ScratchRepository();
  for (const file of files) repository.write(file, "");
  repository.commit();
  return repository;
}

describe("findSuiteCommit", () => {
  it("is the commit of the clone that the program lies in, also behind a link", async () => {
    using clone = cloneWith(FILES);
    using bin = new ScratchFolder();
    const link = join(bin.path, "lockstep");
    symlinkSync(join(clone.path, "packages/cli/bin/lockstep.js"), link);
    const expected = { commit: clone.git("rev-parse", "HEAD"), clone: clone.path, isPublic: false };
    expect(await findSuiteCommit(link, process.env)).toEqual(expected);
    expect(await findSuiteCommit(join(clone.path, "dist/cli/main.js"), process.env)).toEqual(expected);
  });

  it.each([
    ["https://github.com/lockstep-suite/lockstep.git", true],
    ["git@github.com:Lockstep-Suite/lockstep", true],
    ["https://github.com/octo/lockstep", false],
    ["https://git.example.test/lockstep-suite/lockstep", false],
  ])("knows whether others find it, cloned from %s", async (origin, isPublic) => {
    using clone = cloneWith(FILES);
    clone.git("remote", "add", "origin", origin);
    expect(await findSuiteCommit(join(clone.path, "dist/cli/main.js"), process.env)).toMatchObject({ isPublic });
  });

  it("is none for a copy of the bundle in a repository of somebody else", async () => {
    using other = cloneWith(["dist/cli/main.js"]);
    expect(await findSuiteCommit(join(other.path, "dist/cli/main.js"), process.env)).toBeUndefined();
  });

  it("is none for a package installed in a repository, even in the suite's own", async () => {
    using clone = cloneWith([...FILES, "node_modules/lockstep/dist/cli/main.js"]);
    expect(
      await findSuiteCommit(join(clone.path, "node_modules/lockstep/dist/cli/main.js"), process.env),
    ).toBeUndefined();
  });

  it("is none where there is no repository, no commit, or no such file", async () => {
    using folder = new ScratchFolder();
    using fresh = new ScratchRepository();
    for (const file of FILES) fresh.write(file, "");
    for (const program of [folder.write("main.js", ""), join(fresh.path, "dist/cli/main.js"), "/nowhere", undefined]) {
      expect(await findSuiteCommit(program, process.env)).toBeUndefined();
    }
  });
});
