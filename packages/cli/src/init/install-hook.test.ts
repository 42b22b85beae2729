// The hook in real repositories: git runs it, and a program of the test stands in for the command line.
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Environment } from "@lockstep/runtime";
import { plainGit, ScratchFolder, ScratchRepository, withGitScript } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { hookScript } from "./hook-script.ts";
import { demandFree, planHook, writeHook } from "./install-hook.ts";

const HOOK = ".git/hooks/pre-commit";
const NODE = dirname(process.execPath);

/** A user with a home of their own. */
function environment(env: Environment = {}): Environment {
  return { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", HOME: "/dev/null", ...env };
}

interface Wish {
  readonly force?: boolean;
  readonly program?: string;
  readonly env?: Environment;
}

async function install(folder: string, { force = false, program, env }: Wish = {}): Promise<void> {
  const plan = await planHook(folder, program, environment(env));
  if (!force) demandFree(plan);
  writeHook(plan);
}

/** A command line that notes its words and ends with `exitCode`. */
function programIn(folder: ScratchFolder, exitCode: number, path = "lockstep"): string {
  const text = `#!/usr/bin/env node
require("node:fs").appendFileSync(${JSON.stringify(join(folder.path, "calls"))}, process.argv.slice(2).join(" ") + "\\n");
process.exitCode = ${exitCode};
`;
  const file = folder.write(path, text);
  chmodSync(file, 0o755);
  return file;
}

function callsIn(folder: ScratchFolder): readonly string[] {
  try {
    return readFileSync(join(folder.path, "calls"), "utf8").split("\n").slice(0, -1);
  } catch {
    return [];
  }
}

/** Folders that hold git, and whatever is given, but no lockstep. */
function pathOf(folder: ScratchFolder, ...folders: readonly string[]): { readonly PATH: string } {
  const [git = ""] = withGitScript(folder, 'exec "$REAL_GIT" "$@"').PATH.split(delimiter);
  return { PATH: [git, ...folders, "/usr/bin", "/bin"].join(delimiter) };
}

/** True if git makes the commit. */
function commits(cwd: string, env: Readonly<Record<string, string>> = {}, ...args: readonly string[]): boolean {
  try {
    plainGit(cwd, ["commit", "--quiet", "--message=change", ...args], env);
    return true;
  } catch {
    return false;
  }
}

function stage(repository: ScratchRepository, path = "file"): void {
  repository.write(path, String(Math.random()));
  repository.git("add", "--all");
}

describe("the hook", () => {
  it("runs the scan of what is staged before a commit, the first one too", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    await install(repository.path, { program: programIn(tools, 0) });
    stage(repository);
    expect(commits(repository.path)).toBe(true);
    expect(callsIn(tools)).toEqual(["secret-scan --mode staged"]);
    repository.write("file", "more");
    expect(commits(repository.path, {}, "--all")).toBe(true);
    expect(callsIn(tools)).toHaveLength(2);
  });

  it.each([1, 2, 3, 70, 127])("refuses the commit where the scan ends with %i", async (exitCode) => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    await install(repository.path, { program: programIn(tools, exitCode) });
    stage(repository);
    expect(commits(repository.path)).toBe(false);
    expect(callsIn(tools)).toHaveLength(1);
    expect(commits(repository.path, {}, "--no-verify")).toBe(true);
  });

  it("refuses the commit where no lockstep can be found", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    const program = programIn(tools, 0);
    await install(repository.path, { program });
    rmSync(program);
    stage(repository);
    expect(commits(repository.path, pathOf(tools, NODE))).toBe(false);
    expect(commits(repository.path, pathOf(tools, NODE), "--no-verify")).toBe(true);
  });

  it("refuses the commit where there is no Node.js", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    await install(repository.path, { program: programIn(tools, 0) });
    stage(repository);
    const [git = ""] = pathOf(tools).PATH.split(delimiter);
    expect(commits(repository.path, { PATH: git })).toBe(false);
    expect(commits(repository.path, { PATH: git }, "--no-verify")).toBe(true);
  });

  it("finds a lockstep that is only in node_modules/.bin, or only on PATH", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    await install(repository.path);
    repository.write(".gitignore", "node_modules\ncalls\n");
    programIn(repository, 0, "node_modules/.bin/lockstep");
    stage(repository, "sub/file");
    expect(commits(join(repository.path, "sub"), pathOf(tools, NODE))).toBe(true);
    expect(callsIn(repository)).toEqual(["secret-scan --mode staged"]);
    rmSync(join(repository.path, "node_modules"), { recursive: true });
    const found = dirname(programIn(tools, 1, "tools/lockstep"));
    stage(repository);
    expect(commits(repository.path, pathOf(tools, NODE, found))).toBe(false);
    expect(callsIn(tools)).toHaveLength(1);
  });

  it("lets a commit pass that brings nothing to scan", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    repository.write("old", "text");
    stage(repository);
    repository.commit();
    await install(repository.path, { program: programIn(tools, 1) });
    repository.git("rm", "--quiet", "old");
    expect(commits(repository.path)).toBe(true);
    expect(commits(repository.path, {}, "--amend")).toBe(true);
    expect(callsIn(tools)).toEqual([]);
    stage(repository);
    expect(commits(repository.path)).toBe(false);
  });

  it("bears any path of the command line", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    await install(repository.path, { program: programIn(tools, 0, "it's $(exit) `a`\n b/lockstep") });
    stage(repository);
    expect(commits(repository.path)).toBe(true);
    expect(callsIn(tools)).toHaveLength(1);
  });
});

describe("installing", () => {
  it("keeps another hook, and replaces it if it is told to", async () => {
    using repository = new ScratchRepository();
    repository.write(HOOK, "#!/bin/sh\n");
    await expect(install(repository.path)).rejects.toMatchObject({ code: "file-exists" });
    expect(readFileSync(join(repository.path, HOOK), "utf8")).toBe("#!/bin/sh\n");
    await install(repository.path, { force: true });
    expect(readFileSync(join(repository.path, HOOK), "utf8")).toBe(hookScript(undefined));
    expect(lstatSync(join(repository.path, HOOK)).mode & 0o111).toBe(0o111);
  });

  it("renews its own hook", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    const program = programIn(tools, 0);
    await install(repository.path);
    await install(repository.path, { program });
    expect(readFileSync(join(repository.path, HOOK), "utf8")).toBe(hookScript(program));
  });

  it("takes a link for another hook, and never writes through it", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const target = elsewhere.write("precious", hookScript(undefined));
    mkdirSync(join(repository.path, ".git/hooks"), { recursive: true });
    symlinkSync(target, join(repository.path, HOOK));
    await expect(install(repository.path)).rejects.toMatchObject({ code: "file-exists" });
    await install(repository.path, { force: true, program: "/" });
    expect(readFileSync(target, "utf8")).toBe(hookScript(undefined));
  });

  it("writes where core.hooksPath points in the work tree, without a path of this machine", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    repository.git("config", "core.hooksPath", "tools/hooks");
    await install(repository.path, { program: programIn(tools, 0) });
    expect(readFileSync(join(repository.path, "tools/hooks/pre-commit"), "utf8")).toBe(hookScript(undefined));
  });

  it("does not write where other repositories look, unless it is told to", async () => {
    using repository = new ScratchRepository();
    using home = new ScratchFolder();
    home.write(".gitconfig", "[core]\n\thooksPath = ~/hooks\n");
    const env = { HOME: home.path };
    await expect(install(repository.path, { env })).rejects.toMatchObject({ code: "file-exists" });
    await install(repository.path, { env, force: true });
    expect(readFileSync(join(home.path, "hooks/pre-commit"), "utf8")).toBe(hookScript(undefined));
  });

  it("writes where a linked work tree looks, which is the folder of the whole repository", async () => {
    using repository = new ScratchRepository();
    using tools = new ScratchFolder();
    repository.commit();
    const linked = join(tools.path, "linked");
    repository.git("worktree", "add", "--quiet", linked);
    await install(linked, { program: programIn(tools, 1) });
    expect(lstatSync(join(repository.path, HOOK)).isFile()).toBe(true);
    for (const folder of [linked, repository.path]) {
      plainGit(folder, ["config", "user.name", "A"]);
      repository.write("file", "text");
      tools.write("linked/file", "text");
      plainGit(folder, ["add", "file"]);
      expect(commits(folder)).toBe(false);
    }
    expect(callsIn(tools)).toHaveLength(2);
  });

  it.each(["file", "/dev/null"])("says so where core.hooksPath is no folder: %s", async (path) => {
    using repository = new ScratchRepository();
    repository.write("file", "");
    repository.git("config", "core.hooksPath", path);
    await expect(install(repository.path, { force: true })).rejects.toMatchObject({ code: "output-not-writable" });
  });

  it("is no more than a usage error outside of a repository", async () => {
    using folder = new ScratchFolder();
    await expect(install(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
  });
});
