import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObjectId } from "./object-id.ts";
import { openGit } from "./repository.ts";

const LIMIT = 1000;
const NO_COMMIT = "1".repeat(40);

describe("openGit", () => {
  it("finds the root from a folder, a file and a link to either", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const file = repository.write("a/b/file", "");
    symlinkSync(repository.path, join(elsewhere.path, "link"));
    for (const path of [repository.path, join(repository.path, "a"), file, join(elsewhere.path, "link", "a")]) {
      expect((await openGit(path)).root).toBe(repository.path);
    }
  });

  it("opens a linked work tree", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const commit = repository.commit();
    const linked = join(elsewhere.path, "linked");
    repository.git("worktree", "add", "--quiet", "--detach", linked);
    const git = await openGit(linked);
    expect([git.root, await git.head()]).toEqual([linked, commit]);
  });

  it("tells what is wrong with a path", async () => {
    using folder = new ScratchFolder();
    await expect(openGit(join(folder.path, "gone"))).rejects.toMatchObject({ code: "path-not-found" });
    await expect(openGit(folder.path)).rejects.toMatchObject({ code: "not-a-repository", name: "UsageError" });
    folder.write(".git/HEAD", "nonsense");
    await expect(openGit(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
  });

  it("does not take a bare repository for a checkout", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--bare"]);
    await expect(openGit(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
  });

  it("looks further up when .git is an empty folder, as git does", async () => {
    using repository = new ScratchRepository();
    mkdirSync(join(repository.path, "inner/.git"), { recursive: true });
    expect((await openGit(join(repository.path, "inner"))).root).toBe(repository.path);
  });

  it("says that git is missing", async () => {
    using repository = new ScratchRepository();
    await expect(openGit(repository.path, { PATH: "/nowhere" })).rejects.toMatchObject({ code: "tool-missing" });
  });
});

describe("commits", () => {
  it("has no head before the first commit", async () => {
    using repository = new ScratchRepository();
    const git = await openGit(repository.path);
    expect(await git.head()).toBeUndefined();
    const commit = repository.commit();
    expect(await git.head()).toBe(commit);
  });

  it("knows commits, and nothing else, as commits", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "text");
    const commit = repository.commit();
    const git = await openGit(repository.path);
    expect(await git.hasCommit(commit)).toBe(true);
    expect(await git.hasCommit(repository.git("rev-parse", "HEAD:file"))).toBe(false);
    expect(await git.hasCommit(NO_COMMIT)).toBe(false);
  });

  it("does not take a branch that looks like an object id for one", async () => {
    using repository = new ScratchRepository();
    repository.commit();
    const name = "a".repeat(64);
    repository.git("branch", name);
    expect(await (await openGit(repository.path)).hasCommit(name)).toBe(false);
  });

  it("finds the merge base, or none", async () => {
    using repository = new ScratchRepository();
    const base = repository.commit();
    const left = repository.commit();
    repository.git("checkout", "--quiet", "-b", "right", base);
    repository.write("right", "");
    const right = repository.commit();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.write("other", "");
    const stranger = repository.commit();
    const git = await openGit(repository.path);
    expect(await git.mergeBase(left, right)).toBe(base);
    expect(await git.mergeBase(left, stranger)).toBeUndefined();
    await expect(git.mergeBase(left, NO_COMMIT)).rejects.toMatchObject({ code: "tool-failed" });
  });

  it("sees that a clone is shallow", async () => {
    using origin = new ScratchRepository();
    using clones = new ScratchFolder();
    const first = origin.commit();
    origin.commit();
    plainGit(clones.path, ["clone", "--quiet", "--depth=1", `file://${origin.path}`, "shallow"]);
    const shallow = await openGit(join(clones.path, "shallow"));
    expect([await shallow.isShallow(), await shallow.hasCommit(first)]).toEqual([true, false]);
    expect(await (await openGit(origin.path)).isShallow()).toBe(false);
  });

  it("reads nothing that is not a full object id as a revision", async () => {
    using repository = new ScratchRepository();
    const commit = repository.commit();
    const git = await openGit(repository.path);
    const almost = ["HEAD", "main", "--all", "", commit.slice(1), commit.toUpperCase(), `${commit}\n`, `${commit}^`];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...almost), fc.string()), async (text) => {
        fc.pre(!isObjectId(text));
        await expect(git.hasCommit(text)).rejects.toBeInstanceOf(TypeError);
        await expect(git.fileAt(text, "file", LIMIT)).rejects.toBeInstanceOf(TypeError);
        await expect(git.mergeBase(text, commit)).rejects.toBeInstanceOf(TypeError);
        await expect(git.mergeBase(commit, text)).rejects.toBeInstanceOf(TypeError);
      }),
    );
  });
});

describe("fileAt", () => {
  it("gives the text as committed, whatever the working tree holds", async () => {
    using repository = new ScratchRepository();
    repository.write("a/file", "\uFEFFold é\r\n");
    repository.write("*.txt", "star");
    const commit = repository.commit();
    repository.write("a/file", "new");
    const git = await openGit(repository.path);
    expect(await git.fileAt(commit, "a/file", LIMIT)).toBe("\uFEFFold é\r\n");
    expect(await git.fileAt(commit, "*.txt", LIMIT)).toBe("star");
  });

  it("gives nothing where the commit has no such file", async () => {
    using repository = new ScratchRepository();
    repository.write("a/file", "text");
    repository.write("?", "text");
    const commit = repository.commit();
    repository.write("later", "text");
    const git = await openGit(repository.path);
    for (const path of ["later", "a/other", "a/file/deeper", "b/c/d", "*", ":(glob)**", "-l"]) {
      expect(await git.fileAt(commit, path, LIMIT)).toBeUndefined();
    }
  });

  it("refuses what is there but is not a readable text file", async () => {
    using repository = new ScratchRepository();
    repository.write("folder/file", "text");
    symlinkSync("folder/file", join(repository.path, "link"));
    symlinkSync("folder", join(repository.path, "folder-link"));
    repository.write("binary", new Uint8Array([0xff, 0xfe]));
    repository.write("large", "x".repeat(LIMIT + 1));
    repository.write("fitting", "x".repeat(LIMIT));
    const commit = repository.commit();
    const git = await openGit(repository.path);
    for (const path of ["link", "folder-link/file", "folder", "binary", "large"]) {
      await expect(git.fileAt(commit, path, LIMIT)).rejects.toMatchObject({ code: "policy-unreadable" });
    }
    expect(await git.fileAt(commit, "fitting", LIMIT)).toHaveLength(LIMIT);
  });

  it("refuses a submodule", async () => {
    using repository = new ScratchRepository();
    const commit = repository.commit();
    repository.git("update-index", "--add", "--cacheinfo", `160000,${commit},sub`);
    repository.git("commit", "--quiet", "--message=submodule");
    const git = await openGit(repository.path);
    const promise = git.fileAt(repository.git("rev-parse", "HEAD"), "sub", LIMIT);
    await expect(promise).rejects.toMatchObject({ code: "policy-unreadable" });
  });

  it("says that a commit is not here", async () => {
    using repository = new ScratchRepository();
    const git = await openGit(repository.path);
    await expect(git.fileAt(NO_COMMIT, "file", LIMIT)).rejects.toMatchObject({ code: "base-unavailable" });
  });

  it.each(["", "/file", "./file", "../file", "a/../file", "a//file", "a/", "a\0b"])(
    "refuses the path %j",
    async (path) => {
      using repository = new ScratchRepository();
      repository.write("file", "text");
      const commit = repository.commit();
      const git = await openGit(repository.path);
      await expect(git.fileAt(commit, path, LIMIT)).rejects.toBeInstanceOf(TypeError);
    },
  );

  it("reads a repository with SHA-256 objects", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256"]);
    folder.write("file", "text");
    plainGit(folder.path, ["add", "file"]);
    plainGit(folder.path, ["commit", "--quiet", "--message=change"]);
    const git = await openGit(folder.path);
    const commit = (await git.head()) ?? "";
    expect(commit).toHaveLength(64);
    expect(await git.fileAt(commit, "file", LIMIT)).toBe("text");
    expect(await git.hasCommit(commit.slice(0, 40))).toBe(false);
  });
});

describe("listFiles", () => {
  it("lists what is tracked or would be, sorted by code unit", async () => {
    using repository = new ScratchRepository();
    for (const path of ["b", "a/c", "Z", "a.b", "é", "with space", "new\nline", '"quoted"', ".github/x.yml"]) {
      repository.write(path, "");
    }
    repository.commit();
    repository.write("untracked", "");
    repository.write(".gitignore", "ignored\n");
    repository.write("ignored", "");
    const expected = [
      '"quoted"',
      ".github/x.yml",
      ".gitignore",
      "Z",
      "a.b",
      "a/c",
      "b",
      "new\nline",
      "untracked",
      "with space",
      "é",
    ];
    expect(await (await openGit(repository.path)).listFiles()).toEqual(expected);
  });

  it("lists from the root, also when opened in a folder", async () => {
    using repository = new ScratchRepository();
    repository.write("a/file", "");
    repository.write("b", "");
    expect(await (await openGit(join(repository.path, "a"))).listFiles()).toEqual(["a/file", "b"]);
  });

  it("lists an ignored file that is tracked all the same", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "");
    repository.commit();
    repository.write(".gitignore", "*\n");
    expect(await (await openGit(repository.path)).listFiles()).toEqual(["file"]);
  });

  it("leaves out deleted files, and keeps those a sparse checkout leaves out", async () => {
    using repository = new ScratchRepository();
    for (const path of ["deleted", "became-folder", "folder/file", "sparse"]) repository.write(path, "");
    repository.commit();
    for (const path of ["deleted", "became-folder", "folder", "sparse"]) {
      rmSync(join(repository.path, path), { recursive: true });
    }
    repository.write("became-folder/file", "");
    repository.write("folder", "");
    repository.git("update-index", "--skip-worktree", "sparse");
    const listed = await (await openGit(repository.path)).listFiles();
    expect(listed).toEqual(["became-folder", "became-folder/file", "folder", "sparse"]);
  });

  it("leaves out what belongs to other repositories, and keeps links", async () => {
    using repository = new ScratchRepository();
    using other = new ScratchRepository();
    other.write("file", "");
    other.commit();
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.path, "sub");
    symlinkSync("sub", join(repository.path, "link"));
    repository.commit();
    plainGit(repository.path, ["clone", "--quiet", other.path, "nested"]);
    expect(await (await openGit(repository.path)).listFiles()).toEqual([".gitmodules", "link"]);
  });

  it("lists a file in conflict once", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "");
    const base = repository.commit();
    repository.write("file", "left");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "right", base);
    repository.write("file", "right");
    repository.commit();
    expect(() => repository.git("merge", "main")).toThrow();
    expect(await (await openGit(repository.path)).listFiles()).toEqual(["file"]);
  });
});
