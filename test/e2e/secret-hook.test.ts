// The hook that `lockstep init --hook` installs, in real commits: what is about to be committed is what is scanned.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { fileWith, githubToken } from "./secret-made.ts";

const SECRET = githubToken("hook");
const CLEAN = "# nothing to see\n";

/** A repository with a commit and the hook. */
async function hooked(): Promise<ScratchRepository> {
  const repository = new ScratchRepository();
  repository.write("a.txt", CLEAN);
  repository.commit();
  const { exitCode } = await lockstep(["init", "--hook"], { cwd: repository.path });
  expect(exitCode).toBe(0);
  repository.git("config", "user.name", "A");
  repository.git("config", "user.email", "a@example.test");
  return repository;
}

/** Commits as a person does, and tells whether git let them. */
function commit(repository: ScratchRepository, words: readonly string[] = [], folder = ".") {
  const before = repository.git("rev-parse", "HEAD");
  const { status, stdout, stderr } = spawnSync("git", ["commit", "--message=change", ...words], {
    cwd: join(repository.path, folder),
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
  // Not `toContain`, whose failure would print it.
  expect((stdout + stderr).includes(SECRET)).toBe(false);
  const isMade = repository.git("rev-parse", "HEAD") !== before;
  expect(isMade).toBe(status === 0);
  return { isMade, said: stdout + stderr };
}

describe.concurrent("a commit", () => {
  test("without a credential is made, one with a credential is refused", async () => {
    using repository = await hooked();
    repository.write("sub/b.txt", CLEAN);
    repository.git("add", "--all");
    expect(commit(repository).isMade).toBe(true);
    repository.write("sub/c.env", fileWith(SECRET));
    repository.git("add", "--all");
    const refused = commit(repository, [], "sub");
    expect(refused.isMade).toBe(false);
    expect(refused.said).toContain("sub/c.env");
    expect(commit(repository, ["--no-verify"]).isMade).toBe(true);
  });

  test("is judged by what is staged, whatever the files say by now", async () => {
    using repository = await hooked();
    repository.write("b.env", fileWith(SECRET));
    repository.git("add", "--all");
    repository.write("b.env", CLEAN);
    expect(commit(repository).isMade).toBe(false);
    repository.git("add", "--all");
    repository.write("b.env", fileWith(SECRET));
    expect(commit(repository).isMade).toBe(true);
  });

  test("of all files, or of one, is judged by what it takes", async () => {
    using repository = await hooked();
    repository.write("a.txt", fileWith(SECRET));
    expect(commit(repository, ["--all"]).isMade).toBe(false);
    expect(commit(repository, ["a.txt"]).isMade).toBe(false);
    repository.write("b.txt", CLEAN);
    repository.git("add", "b.txt");
    expect(commit(repository).isMade).toBe(true);
  });

  test("that takes a credential away is made", async () => {
    using repository = await hooked();
    repository.write("b.env", fileWith(SECRET));
    repository.git("add", "--all");
    expect(commit(repository, ["--no-verify"]).isMade).toBe(true);
    rmSync(join(repository.path, "b.env"));
    expect(commit(repository, ["--all"]).isMade).toBe(true);
  });

  test("is refused where the scan cannot be done", async () => {
    using repository = await hooked();
    repository.write(".github/lockstep.yml", "version: 1\nsecret-scam: {}\n");
    repository.git("add", "--all");
    expect(commit(repository).isMade).toBe(false);
  });
});
