// secret-scan on a proposed change: what the change brings is found wherever it is put, and nothing else is held against it.
import { plainGit, ScratchFolder, type ScratchRepository, serveGit } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { mirrorOf, TOKEN, withBaseOnGitHub } from "./base-on-github.ts";
import { repositoryOf } from "./project.ts";
import { type Commits, mergeGroup, pullRequest } from "./proposal.ts";
import { mergedPullRequest, NO_COMMIT, push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken, NPM_RULE, npmToken } from "./secret-made.ts";
import { expectHidden, NO_SERVER, runStep } from "./secret-run.ts";

const OLD = githubToken("on the base");
const NEW = githubToken("of the change");
const MOVED = npmToken("of somebody else");
const CLEAN = "# nothing to see\n";
const FAILED = { exitCode: 1, verdict: "fail", notChecked: [] };
const PASSED = { exitCode: 0, verdict: "pass", found: [], notChecked: [] };
const at = (file: string, rule = GITHUB_RULE) => ({ rule, file, line: 2 });

type Edit = (repository: ScratchRepository) => void;

/** A base with a credential in it, a change on a branch, and the commit that merges it, checked out as a runner has it. */
class Merged implements Disposable, Commits {
  readonly baseFiles = { "old.env": fileWith(OLD), "base.txt": CLEAN };
  readonly repository = repositoryOf(this.baseFiles);
  readonly base = this.repository.git("rev-parse", "HEAD");
  readonly head: string;
  readonly merge: string;

  /** `meanwhile`: what happens on the base after the event; `inMerge`: what the merge commit itself adds. */
  constructor(change: Edit, options: { readonly meanwhile?: Edit; readonly inMerge?: Edit } = {}) {
    const { repository } = this;
    repository.git("checkout", "--quiet", "-b", "change");
    change(repository);
    this.head = repository.commit();
    repository.git("checkout", "--quiet", "main");
    if (options.meanwhile) {
      options.meanwhile(repository);
      repository.commit();
    }
    repository.git("checkout", "--quiet", "--detach");
    repository.git("merge", "--quiet", "--no-commit", "--no-ff", "change");
    options.inMerge?.(repository);
    this.merge = repository.commit();
  }

  get event() {
    return mergedPullRequest(this, this.merge);
  }

  [Symbol.dispose](): void {
    this.repository[Symbol.dispose]();
  }
}

const write = (path: string, text: string): Edit => {
  return (repository) => void repository.write(path, text);
};

describe.concurrent("a pull request", () => {
  test("fails for a credential it adds", async () => {
    using merged = new Merged(write("new.env", fileWith(NEW)));
    const step = await runStep(merged.repository.path, merged.event);
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")] });
    expect(step.stats).toMatchObject({ commits: 2, blobs: 1, bytes: fileWith(NEW).length });
    expect(step.report.findings[0]?.evidence).toMatchObject({ commit: merged.head, "in-head": "yes" });
    expectHidden(step, NEW);
  });

  test("fails for one that it adds and takes away again", async () => {
    using merged = new Merged((repository) => {
      repository.write("new.env", fileWith(NEW));
      repository.commit();
      repository.git("rm", "--quiet", "new.env");
      repository.write("b.txt", CLEAN);
    });
    const step = await runStep(merged.repository.path, merged.event);
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")] });
    expect(step.report.findings[0]?.evidence).toMatchObject({ "in-head": "no" });
    expectHidden(step, NEW);
  });

  test("fails for one that only a merge commit in it has", async () => {
    using merged = new Merged((repository) => {
      repository.git("checkout", "--quiet", "-b", "side");
      repository.write("side.txt", "# side\n");
      repository.commit();
      repository.git("checkout", "--quiet", "change");
      repository.write("change.txt", "# change\n");
      repository.commit();
      repository.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
      repository.write("merged.env", fileWith(NEW));
    });
    const step = await runStep(merged.repository.path, merged.event);
    expect(step).toMatchObject({ ...FAILED, found: [at("merged.env")], stats: { commits: 4, blobs: 3 } });
    expectHidden(step, NEW);
  });

  test("fails for one that only the server's own merge commit has", async () => {
    using merged = new Merged(write("b.txt", "# b\n"), { inMerge: write("merged.env", fileWith(NEW)) });
    const step = await runStep(merged.repository.path, merged.event);
    expect(step).toMatchObject({ ...FAILED, found: [at("merged.env")], stats: { commits: 2, blobs: 2 } });
    expect(step.report.findings[0]?.evidence).toMatchObject({ commit: merged.merge });
    expectHidden(step, NEW);
  });

  test("is not blamed for what its base has, or got in the meantime", async () => {
    using merged = new Merged(write("b.txt", "# b\n"), { meanwhile: write("moved.npmrc", fileWith(MOVED)) });
    const step = await runStep(merged.repository.path, merged.event);
    expect(step).toMatchObject({ ...PASSED, stats: { commits: 2, blobs: 1, bytes: 4 } });
  });

  test("is not blamed for what it renames, and is for a copy in another file", async () => {
    using renamed = new Merged((repository) => repository.git("mv", "old.env", "renamed.env"));
    const step = await runStep(renamed.repository.path, renamed.event);
    expect(step).toMatchObject({ ...PASSED, stats: { commits: 2, blobs: 0 } });
    using copied = new Merged(write("copy.env", `\n${fileWith(OLD)}`));
    const other = await runStep(copied.repository.path, copied.event);
    expect(other).toMatchObject({ ...FAILED, found: [{ ...at("copy.env"), line: 3 }] });
  });

  test("at its head, in a clone without the server's merge commit, is judged alike, and what was left out is said", async () => {
    for (const [text, expected] of [
      [fileWith(NEW), { ...FAILED, found: [at("new.env")] }],
      ["# b\n", PASSED],
    ] as const) {
      using merged = new Merged(write("new.env", text));
      using clone = new ScratchFolder();
      plainGit(clone.path, [
        "clone",
        "--quiet",
        "--single-branch",
        "--branch=change",
        `file://${merged.repository.path}`,
        ".",
      ]);
      const step = await runStep(clone.path, merged.event);
      expect(step).toMatchObject({ ...expected, stats: { commits: 1, blobs: 1, skippedMergeCommits: 1 } });
      expectHidden(step, ...(text.includes(NEW) ? [NEW] : []));
    }
  });

  test("from a fork, at its head alone, is judged alike", async () => {
    using merged = new Merged(write("new.env", fileWith(NEW)));
    const { repository, head } = merged;
    repository.git("checkout", "--quiet", head);
    const { payload } = pullRequest(merged);
    const event = { name: "pull_request_target", payload };
    const step = await runStep(repository.path, event, {
      env: { GITHUB_REF: "refs/heads/main", GITHUB_SHA: merged.base },
    });
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")], stats: { commits: 1, blobs: 1 } });
    expectHidden(step, NEW);
  });
});

test.concurrent("a merge group is judged by what it brings", async () => {
  using merged = new Merged(write("new.env", fileWith(NEW)));
  const event = mergeGroup({ base: merged.base, head: merged.merge });
  const step = await runStep(merged.repository.path, event);
  expect(step).toMatchObject({ ...FAILED, found: [at("new.env")], stats: { commits: 2, blobs: 1 } });
  expectHidden(step, NEW);
});

describe.concurrent("a clone that lacks the base", () => {
  /** A shallow clone of the merge commit, as actions/checkout makes it, and a GitHub that has the rest. */
  function inShallow(merged: Merged, event: Merged["event"], variables: Readonly<Record<string, string>> = {}) {
    merged.repository.git("update-ref", "refs/pull/7/merge", merged.merge);
    return withBaseOnGitHub(merged, {}, async (served) => {
      using clone = new ScratchFolder();
      plainGit(clone.path, ["init", "--quiet"]);
      plainGit(clone.path, ["fetch", "--quiet", "--depth=1", `file://${merged.repository.path}`, "refs/pull/7/merge"]);
      plainGit(clone.path, ["checkout", "--quiet", "FETCH_HEAD"]);
      return await runStep(clone.path, event, { env: { ...served, ...variables }, token: TOKEN });
    });
  }

  test("is deepened with the token of the job, and then judged as a whole one is", async () => {
    using merged = new Merged(
      (repository) => {
        repository.write("new.env", fileWith(NEW));
        repository.commit();
        repository.git("rm", "--quiet", "new.env");
      },
      { meanwhile: write("moved.npmrc", fileWith(MOVED)) },
    );
    const step = await inShallow(merged, merged.event);
    expect(step).toMatchObject({ ...FAILED, found: [at("new.env")], stats: { commits: 3, blobs: 1 } });
    expectHidden(step, NEW, TOKEN);
  });

  test("is incomplete where nothing can be fetched, and names the cure", async () => {
    using merged = new Merged(write("new.env", fileWith(NEW)));
    const step = await inShallow(merged, merged.event, { GITHUB_SERVER_URL: NO_SERVER });
    expect(step).toMatchObject({ exitCode: 1, verdict: "incomplete" });
    expect(step.phase.log).toContain("fetch-depth: 0");
    expectHidden(step, TOKEN);
  });
});

test.concurrent("the first push in a shallow clone is judged as a whole once the rest is fetched", async () => {
  using merged = new Merged(write("new.npmrc", fileWith(MOVED)));
  const { repository, merge } = merged;
  repository.git("branch", "--force", "main", merge);
  using mirror = mirrorOf(repository.path);
  const server = await serveGit({ root: mirror.path, token: TOKEN });
  using clone = new ScratchFolder();
  plainGit(clone.path, ["clone", "--quiet", "--depth=1", `file://${repository.path}`, "."]);
  const options = { env: { GITHUB_SERVER_URL: server.url }, token: TOKEN };
  const event = push({ before: NO_COMMIT, after: merge });
  const step = await runStep(clone.path, event, options).finally(() => server.close());
  const found = [...step.found].sort((a, b) => (a.file < b.file ? -1 : 1));
  expect({ ...step, found }).toMatchObject({ ...FAILED, found: [at("new.npmrc", NPM_RULE), at("old.env")] });
  expect(step.stats).toMatchObject({ commits: 3, blobs: 3 });
  expect(server.authorizations.length).toBeGreaterThan(0);
  expectHidden(step, OLD, MOVED, TOKEN);
});
