// secret-scan as a step of a push, a schedule and a run by hand: what is scanned, what is found where, and how the step ends.
import { generateKeyPairSync } from "node:crypto";
import { plainGit, ScratchFolder, type ScratchRepository } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { repositoryOf } from "./project.ts";
import { NO_COMMIT, plainEvent, push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken, NPM_RULE, npmToken } from "./secret-made.ts";
import { expectHidden, runStep } from "./secret-run.ts";

const OLD = githubToken("old");
const NEW = githubToken("new");
const SIDE = npmToken("side");
const CLEAN = "# nothing to see\n";

const FAILED = { exitCode: 1, verdict: "fail", notChecked: [] };
const PASSED = { exitCode: 0, verdict: "pass", found: [], notChecked: [] };
const at = (file: string, rule = GITHUB_RULE) => ({ rule, file, line: 2 });

/** Commits the files on top of what is checked out. */
function commit(repository: ScratchRepository, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository.commit();
}

/** The only commit of a repository with an old credential in it. */
function seeded(files: Readonly<Record<string, string>> = { "old.env": fileWith(OLD) }) {
  const repository = repositoryOf(files);
  return { repository, first: repository.git("rev-parse", "HEAD") };
}

describe.concurrent("a push", () => {
  test("is judged by what its commits bring, also what a later one takes away", async () => {
    const { repository, first } = seeded();
    using _ = repository;
    const dirty = commit(repository, { "a/new.env": fileWith(NEW) });
    repository.git("rm", "--quiet", "a/new.env");
    const after = commit(repository, { "b.txt": CLEAN });
    const step = await runStep(repository.path, push({ before: first, after }));
    expect(step).toMatchObject({ ...FAILED, found: [at("a/new.env")] });
    const bytes = fileWith(NEW).length + CLEAN.length;
    expect(step.stats).toEqual({ commits: 2, blobs: 2, bytes, places: 1 });
    const [finding] = step.report.findings;
    expect(finding?.evidence).toMatchObject({ commit: dirty, "in-head": "no", level: "verified-format" });
    expect(finding?.location).toMatchObject({ column: 9, endLine: 2, endColumn: 9 + NEW.length });
    expect(step.phase.annotations).toMatchObject([{ level: "error", file: "a/new.env", line: 2 }]);
    expect(step.phase.stderr).toBe("");
    expectHidden(step, NEW);
  });

  test("without credentials passes, whatever lay there before", async () => {
    const { repository, first } = seeded();
    using _ = repository;
    const after = commit(repository, { "b.txt": CLEAN });
    const step = await runStep(repository.path, push({ before: first, after }));
    expect(step).toMatchObject({ ...PASSED, stats: { commits: 1, blobs: 1, bytes: CLEAN.length } });
    // The token of the job is all there is to mask.
    expect(step.phase.masks).toHaveLength(1);
    expectHidden(step, ...step.phase.masks);
  });

  test("finds what only the merge commit of a branch has", async () => {
    const { repository, first } = seeded();
    using _ = repository;
    repository.git("checkout", "--quiet", "-b", "side");
    commit(repository, { "side.txt": CLEAN });
    repository.git("checkout", "--quiet", "main");
    commit(repository, { "main.txt": `${CLEAN}#\n` });
    repository.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    const after = commit(repository, { "merged.env": fileWith(NEW) });
    const step = await runStep(repository.path, push({ before: first, after }));
    expect(step).toMatchObject({ ...FAILED, found: [at("merged.env")], stats: { commits: 3, blobs: 3 } });
    expect(step.report.findings[0]?.evidence).toMatchObject({ commit: after, "in-head": "yes" });
    expectHidden(step, NEW);
  });

  test("finds what the second parent of a merge brings", async () => {
    const { repository, first } = seeded();
    using _ = repository;
    repository.git("checkout", "--quiet", "-b", "side");
    commit(repository, { "side.npmrc": fileWith(SIDE) });
    repository.git("rm", "--quiet", "side.npmrc");
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message=merge", "side");
    const after = repository.git("rev-parse", "HEAD");
    const step = await runStep(repository.path, push({ before: first, after }));
    expect(step).toMatchObject({ ...FAILED, found: [at("side.npmrc", NPM_RULE)], stats: { commits: 3, blobs: 1 } });
    expectHidden(step, SIDE);
  });

  test("that is the first one is scanned as a whole", async () => {
    const { repository } = seeded();
    using _ = repository;
    const after = commit(repository, { "b.txt": CLEAN });
    const step = await runStep(repository.path, push({ before: NO_COMMIT, after }));
    const bytes = fileWith(OLD).length + CLEAN.length;
    expect(step).toMatchObject({ ...FAILED, found: [at("old.env")], stats: { commits: 2, blobs: 2, bytes } });
    expectHidden(step, OLD);
  });

  test("of a new branch is scanned from the default branch on", async () => {
    const { repository } = seeded();
    using _ = repository;
    repository.git("checkout", "--quiet", "-b", "topic");
    const after = commit(repository, { "new.env": fileWith(NEW) });
    const event = push({ before: NO_COMMIT, after, ref: "refs/heads/topic" });
    const step = await runStep(repository.path, event);
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")], stats: { commits: 1, blobs: 1 } });
    expectHidden(step, NEW);
  });

  test.each([true, false])("by force is scanned as a whole (said so: %s)", async (forced) => {
    const { repository, first } = seeded({ "a.txt": CLEAN });
    using _ = repository;
    const before = commit(repository, { "gone.txt": CLEAN });
    repository.git("reset", "--quiet", "--hard", first);
    const after = commit(repository, { "new.env": fileWith(NEW) });
    const step = await runStep(repository.path, push({ before, after, forced }));
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")], stats: { commits: 2, blobs: 2 } });
    expectHidden(step, NEW);
  });

  test("that follows a commit which is not here any more is scanned as a whole", async () => {
    const { repository } = seeded();
    using _ = repository;
    const after = commit(repository, { "b.txt": CLEAN });
    const step = await runStep(repository.path, push({ before: "e".repeat(40), after }));
    expect(step).toMatchObject({ ...FAILED, found: [at("old.env")], stats: { commits: 2, blobs: 2 } });
  });

  test("of a tag is scanned as a whole", async () => {
    const { repository } = seeded();
    using _ = repository;
    const after = commit(repository, { "b.txt": CLEAN });
    repository.git("tag", "v1");
    const step = await runStep(repository.path, push({ before: NO_COMMIT, after, ref: "refs/tags/v1" }));
    expect(step).toMatchObject({ ...FAILED, found: [at("old.env")], stats: { commits: 2, blobs: 2 } });
  });

  test("that deletes a branch is judged by the files that are checked out", async () => {
    const { repository, first } = seeded();
    using _ = repository;
    const event = push({ before: first, after: NO_COMMIT, ref: "refs/heads/topic" });
    const step = await runStep(repository.path, event, { env: { GITHUB_SHA: first } });
    expect(step).toMatchObject({ ...FAILED, found: [at("old.env")] });
    expect(step.stats).toMatchObject({ files: 1, bytes: fileWith(OLD).length });
  });
});

describe.concurrent.each(["schedule", "workflow_dispatch"] as const)("a run by %s", (name) => {
  test("scans all branches, what was deleted, and the tree", async () => {
    const { repository } = seeded();
    using _ = repository;
    repository.git("checkout", "--quiet", "-b", "side");
    commit(repository, { "side.npmrc": fileWith(SIDE) });
    repository.git("checkout", "--quiet", "main");
    repository.git("rm", "--quiet", "old.env");
    commit(repository, { "b.txt": CLEAN });
    repository.write("untracked.env", fileWith(NEW));
    const step = await runStep(repository.path, plainEvent(name));
    const found = [...step.found].sort((a, b) => (a.file < b.file ? -1 : 1));
    expect({ ...step, found }).toMatchObject({
      ...FAILED,
      found: [at("old.env"), at("side.npmrc", NPM_RULE), at("untracked.env")],
    });
    expect(step.stats).toMatchObject({ commits: 3, blobs: 3, files: 2 });
    expectHidden(step, OLD, SIDE, NEW);
  });
});

describe.concurrent("a shallow clone", () => {
  async function inClone({ isPush }: { readonly isPush: boolean }) {
    const { repository, first } = seeded();
    using _ = repository;
    repository.git("rm", "--quiet", "old.env");
    const after = commit(repository, { "new.env": fileWith(NEW) });
    using folder = new ScratchFolder();
    plainGit(folder.path, ["clone", "--quiet", "--depth=1", `file://${repository.path}`, "."]);
    const event = isPush ? push({ before: first, after }) : plainEvent("schedule");
    return await runStep(folder.path, event);
  }

  test("is incomplete on a push, and names the cure", async () => {
    const step = await inClone({ isPush: true });
    expect(step).toMatchObject({ exitCode: 1, found: [] });
    expect(step.verdict).toBe("incomplete");
    expect(step.notChecked.length).toBeGreaterThan(0);
    expect(step.phase.log).toContain("fetch-depth: 0");
    expect(step.phase.summary).toContain("fetch-depth: 0");
  });

  test("is not complete on a schedule, and what is there is scanned", async () => {
    const step = await inClone({ isPush: false });
    expect(step).toMatchObject({ exitCode: 1, verdict: "fail", notChecked: ["the history"] });
    expect(step.found).toEqual([at("new.env")]);
    expect(step.phase.log).toContain("fetch-depth: 0");
    expectHidden(step, NEW);
  });
});

test("a credential of many lines is masked line by line and shown nowhere", async () => {
  const key = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString().trim();
  const { repository, first } = seeded();
  using _ = repository;
  const after = commit(repository, { "id.pem": `${key}\n` });
  const step = await runStep(repository.path, push({ before: first, after }));
  expect(step).toMatchObject({ ...FAILED, found: [{ file: "id.pem", line: 1 }] });
  expectHidden(step, ...key.split("\n").slice(1, -1));
});
