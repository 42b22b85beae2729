import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ScratchFolder, ScratchRepository, Trap, withGitScript } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { openGit } from "./repository.ts";

/** A repository whose `bin/git` is the trap: what `npx` makes of `node_modules/.bin` if that is committed. */
function plantGit(repository: ScratchRepository, trap: Trap): string {
  const git = repository.write("node_modules/.bin/git", `#!/bin/sh\nexec ${trap.program}\n`);
  chmodSync(git, 0o755);
  return join(repository.path, "node_modules/.bin");
}

function withFirst(folder: string): { readonly PATH: string } {
  return { PATH: [folder, process.env["PATH"] ?? ""].join(delimiter) };
}

it("never runs a git that lies in the repository, however PATH leads to it", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const trap = new Trap(elsewhere);
  const planted = plantGit(repository, trap);
  symlinkSync(planted, join(elsewhere.path, "folder"));
  mkdirSync(join(elsewhere.path, "file"));
  symlinkSync(join(planted, "git"), join(elsewhere.path, "file/git"));
  for (const folder of [planted, join(elsewhere.path, "folder"), join(elsewhere.path, "file")]) {
    const git = await openGit(repository.path, withFirst(folder));
    expect(await git.listFiles()).toEqual(["node_modules/.bin/git"]);
    expect(trap.sprung()).toBe(false);
    await expect(openGit(repository.path, { PATH: folder })).rejects.toMatchObject({ code: "tool-missing" });
  }
});

it("never runs the git of the repository it is started in", async () => {
  using repository = new ScratchRepository();
  using started = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const trap = new Trap(elsewhere);
  const planted = plantGit(started, trap);
  const origin = process.cwd();
  process.chdir(planted);
  try {
    expect(await (await openGit(repository.path, withFirst(planted))).listFiles()).toEqual([]);
  } finally {
    process.chdir(origin);
  }
  expect(trap.sprung()).toBe(false);
});

it("gives git a PATH without the repository and without folders relative to it", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const seen = elsewhere.write("seen", "");
  const { PATH } = withGitScript(elsewhere, `printf %s "$PATH" > '${seen}'; exec "$REAL_GIT" "$@"`);
  const inside = join(repository.path, "bin");
  await openGit(repository.path, { PATH: [inside, ".", "", "bin", PATH].join(delimiter) });
  const folders = readFileSync(seen, "utf8").split(delimiter);
  expect(folders[0]).toBe(join(elsewhere.path, "bin"));
  for (const folder of [inside, ".", "", "bin"]) expect(folders).not.toContain(folder);
});
