import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, Trap, withGitScript } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { gitEnvironment } from "./hardened-git.ts";
import { type GitRepository, openGit } from "./repository.ts";

const LIMIT = 1000;

/** Asks every question there is. */
async function askEverything(git: GitRepository, commit: string): Promise<readonly unknown[]> {
  return [
    await git.head(),
    await git.hasCommit(commit),
    await git.isShallow(),
    await git.mergeBase(commit, commit),
    await git.fileAt(commit, "file", LIMIT),
    await git.listFiles(),
  ];
}

function expected(commit: string): readonly unknown[] {
  return [commit, true, false, commit, "text", ["file"]];
}

/** Every kind of setting that names a program, pointed at one. */
function settingsThatRun(program: string): readonly (readonly [string, string])[] {
  const names = [
    ...["core.fsmonitor", "core.pager", "core.sshCommand", "core.gitProxy", "core.editor", "core.askPass"],
    ...["core.alternateRefsCommand", "pager.ls-files", "pager.cat-file", "pager.rev-parse", "gpg.program"],
    ...["diff.external", "diff.trap.textconv", "diff.trap.command", "credential.helper", "sequence.editor"],
    ...["filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "uploadpack.packObjectsHook"],
  ];
  const aliases = ["ls-files", "cat-file", "rev-parse", "ls-tree", "merge-base"].map((name) => `alias.${name}`);
  return [
    ...names.map((name) => [name, program] as const),
    ...aliases.map((name) => [name, `!${program}`] as const),
    ["diff.trap.binary", "false"],
    ["filter.trap.required", "true"],
  ];
}

function plantHooks(repository: ScratchRepository, program: string): void {
  for (const hook of ["fsmonitor-watchman", "reference-transaction", "post-index-change", "post-checkout"]) {
    chmodSync(repository.write(`.git/hooks/${hook}`, `#!/bin/sh\nexec ${program}\n`), 0o755);
  }
}

/** What a careless program would do. Whether git then complains depends on whether it has to read the file again. */
function askPlainly(repository: ScratchRepository): void {
  try {
    repository.git("status");
  } catch {
    // The trap is what is looked at.
  }
}

describe("a hostile repository", () => {
  it("runs nothing that its configuration, attributes or hooks name", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    repository.write("file", "text");
    const commit = repository.commit();
    repository.write(".git/info/attributes", "* diff=trap filter=trap\n");
    plantHooks(repository, trap.program);
    for (const [name, value] of settingsThatRun(trap.program)) repository.git("config", name, value);
    askPlainly(repository);
    expect(trap.sprung()).toBe(true);

    expect(await askEverything(await openGit(repository.path), commit)).toEqual(expected(commit));
    expect(trap.sprung()).toBe(false);
  });

  it("runs nothing from an included configuration", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    repository.write("file", "text");
    const commit = repository.commit();
    const included = elsewhere.write("config", `[core]\n\tfsmonitor = ${trap.program}\n`);
    repository.git("config", "include.path", included);
    repository.git("status");
    expect(trap.sprung()).toBe(true);

    expect(await askEverything(await openGit(repository.path), commit)).toEqual(expected(commit));
    expect(trap.sprung()).toBe(false);
  });

  it("fetches nothing for a partial clone, and says that the content is not here", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    origin.write("file", "text");
    const commit = origin.commit();
    const from = `file://${origin.path}`;
    origin.git("config", "uploadpack.allowFilter", "true");
    plainGit(elsewhere.path, ["clone", "--quiet", "--no-checkout", "--filter=blob:none", from, "partial"]);
    const partial = join(elsewhere.path, "partial");
    // GIT_NO_LAZY_FETCH is unknown to older git, so the ban on transports must suffice.
    const olderGit = withGitScript(elsewhere, 'unset GIT_NO_LAZY_FETCH; exec "$REAL_GIT" "$@"');
    for (const settings of [
      { "remote.origin.uploadpack": trap.program, "protocol.file.allow": "always" },
      { "remote.origin.url": `ext::${trap.program}`, "protocol.ext.allow": "always" },
    ]) {
      for (const setting of Object.entries(settings)) plainGit(partial, ["config", ...setting]);
      expect(() => plainGit(partial, ["cat-file", "blob", `${commit}:file`])).toThrow();
      expect(trap.sprung()).toBe(true);

      const git = await openGit(partial, olderGit);
      expect(await git.hasCommit(commit)).toBe(true);
      await expect(git.fileAt(commit, "file", LIMIT)).rejects.toMatchObject({ code: "base-unavailable" });
      expect(trap.sprung()).toBe(false);
    }
  });

  it("does not lead to another folder by core.worktree", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    elsewhere.write("secret", "");
    repository.write("file", "text");
    const commit = repository.commit();
    repository.git("config", "core.worktree", elsewhere.path);
    expect(repository.git("ls-files", "--others")).toBe("secret");

    const git = await openGit(repository.path);
    expect(git.root).toBe(repository.path);
    expect(await askEverything(git, commit)).toEqual(expected(commit));
  });

  it("does not claim to be bare to be left alone", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "text");
    const commit = repository.commit();
    repository.git("config", "core.bare", "true");
    expect(await askEverything(await openGit(repository.path), commit)).toEqual(expected(commit));
  });

  it("does not hide files by an exclude file of its configuration", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    repository.git("config", "core.excludesFile", elsewhere.write("excludes", "*\n"));
    repository.write("file", "text");
    expect(repository.git("ls-files", "--others", "--exclude-standard")).toBe("");
    expect(await (await openGit(repository.path)).listFiles()).toEqual(["file"]);
  });

  it("does not exchange a commit by a replace reference", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "text");
    const commit = repository.commit();
    repository.write("file", "weaker");
    repository.git("replace", commit, repository.commit());
    expect(repository.git("show", `${commit}:file`)).toBe("weaker");
    expect(await (await openGit(repository.path)).fileAt(commit, "file", LIMIT)).toBe("text");
  });

  it("is not mistaken for a bare repository that is committed inside it", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    plainGit(repository.path, ["init", "--quiet", "--bare", "embedded"]);
    const embedded = join(repository.path, "embedded");
    for (const [name, value] of [
      ["core.bare", "false"],
      ["core.worktree", ".."],
      ["core.fsmonitor", trap.program],
    ]) {
      plainGit(embedded, ["config", name ?? "", value ?? ""]);
    }
    plainGit(embedded, ["status"]);
    expect(trap.sprung()).toBe(true);

    const git = await openGit(embedded);
    expect(git.root).toBe(repository.path);
    expect(await git.listFiles()).toContain("embedded/HEAD");
    expect(trap.sprung()).toBe(false);
  });

  it("may be reached by a .git that is a file or a link, under the same rules", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    repository.write("file", "text");
    const commit = repository.commit();
    repository.git("config", "core.fsmonitor", trap.program);
    for (const name of ["by-file", "by-link"]) elsewhere.write(`${name}/file`, "text");
    elsewhere.write("by-file/.git", `gitdir: ${repository.path}/.git\n`);
    symlinkSync(join(repository.path, ".git"), join(elsewhere.path, "by-link/.git"));
    for (const name of ["by-file", "by-link"]) {
      const git = await openGit(join(elsewhere.path, name));
      expect(git.root).toBe(join(elsewhere.path, name));
      expect(await askEverything(git, commit)).toEqual(expected(commit));
    }
    expect(trap.sprung()).toBe(false);
  });

  it("is checked although it belongs to another user", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    repository.write("file", "text");
    const commit = repository.commit();
    // The variable is git's own means to test its ownership check without a second user.
    const env = withGitScript(elsewhere, 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$REAL_GIT" "$@"');
    expect(() => plainGit(repository.path, ["status"], env)).toThrow(expect.objectContaining({ status: 128 }));
    expect(await askEverything(await openGit(repository.path, env), commit)).toEqual(expected(commit));
  });
});

describe("a hostile environment", () => {
  it("passes on no variable by which git could be led astray, such as those a hook inherits", async () => {
    using repository = new ScratchRepository();
    using other = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    repository.write("file", "text");
    const commit = repository.commit();
    const astray = {
      PATH: process.env["PATH"],
      GIT_DIR: join(other.path, ".git"),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, ".git/index"),
      GIT_OBJECT_DIRECTORY: join(other.path, ".git/objects"),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: trap.program,
      GIT_TRACE: elsewhere.write("trace", ""),
    };
    expect(await askEverything(await openGit(repository.path, astray), commit)).toEqual(expected(commit));
    expect(trap.sprung()).toBe(false);
    expect(Object.keys(gitEnvironment(astray, []))).not.toContain("GIT_DIR");
  });

  it("reads no configuration of the user, even if git is told where it is", async () => {
    using repository = new ScratchRepository();
    using home = new ScratchFolder();
    home.write(".gitconfig", "[broken");
    home.write(".config/git/ignore", "*\n");
    repository.write("file", "text");
    const env = { PATH: process.env["PATH"], HOME: home.path, XDG_CONFIG_HOME: join(home.path, ".config") };
    expect(await (await openGit(repository.path, env)).listFiles()).toEqual(["file"]);
    const insistent = withGitScript(home, `HOME='${home.path}' exec "$REAL_GIT" "$@"`);
    expect(await (await openGit(repository.path, insistent)).listFiles()).toEqual(["file"]);
  });

  it("is not stopped by a repository that refers to the user's folder", async () => {
    using repository = new ScratchRepository();
    repository.write("file", "text");
    repository.git("config", "include.path", "~/.config/git/extra");
    expect(await (await openGit(repository.path)).listFiles()).toEqual(["file"]);
  });

  it("turns a git that fails into an error, never into an empty answer", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const commit = repository.commit();
    const broken =
      'for a in "$@"; do case $a in ls-files|HEAD|merge-base) exit 128;; esac; done; exec "$REAL_GIT" "$@"';
    const git = await openGit(repository.path, withGitScript(elsewhere, broken));
    await expect(git.listFiles()).rejects.toMatchObject({ code: "tool-failed", name: "UnavailableError" });
    await expect(git.head()).rejects.toMatchObject({ code: "tool-failed" });
    await expect(git.mergeBase(commit, commit)).rejects.toMatchObject({ code: "tool-failed" });
  });
});
