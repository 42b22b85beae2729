// Answers that travel between runs with the user's key: what they save, and what never counts.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret, SILENT } from "@lockstep/core";
import {
  CacheFake,
  cacheVariables,
  createGitHubFake,
  type GitHubFake,
  type LoopbackServer,
  ScratchFolder,
  ScratchRepository,
  serveOnLoopback,
} from "@lockstep/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { WorkflowRun } from "../../packages/runtime/src/event/event-context.ts";
import { travellingAnswers } from "../../packages/runtime/src/github/answer-travel.ts";
import { connect } from "../../packages/runtime/src/static-check/connect.ts";
import { runStaticChecks } from "../../packages/runtime/src/static-check/run-static-checks.ts";

const COMMIT = "a".repeat(40);
const VAULT = { owner: "octo", name: "vault" };
const ON_SCHEDULE: WorkflowRun = {
  ...{ kind: "workflow", name: "schedule", repository: VAULT, serverUrl: "https://github.com" },
  ...{ apiUrl: "https://api.github.com", workspace: "/w", ref: "refs/heads/main", sha: COMMIT, head: COMMIT },
  ...{ base: undefined, fork: false, defaultBranch: "main" },
};
const IN_CHANGE: WorkflowRun = { ...ON_SCHEDULE, name: "pull_request", base: COMMIT };
const IN_FORK: WorkflowRun = { ...IN_CHANGE, name: "pull_request_target", fork: true };

let temporary: string;
let server: LoopbackServer;
let cache: CacheFake;
let fake: GitHubFake;
let runs: number;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "runner-"));
  cache = new CacheFake({ token: "t" });
  server = await serveOnLoopback(cache);
  runs = 0;
  fake = createGitHubFake({
    repositories: [
      {
        ...VAULT,
        visibility: "private",
        refs: { main: COMMIT },
        commits: { [COMMIT]: { "a.yml": "one", "b.yml": "two", "policy.yml": "version: 1\n" } },
      },
    ],
    tokens: { mine: { access: { "octo/vault": "read" } } },
  });
});

afterEach(async () => {
  await server.close();
  await rm(temporary, { recursive: true });
});

/** A run with an empty temporary folder. Gives the statuses of what it asked GitHub. */
async function run(
  given: {
    readonly event?: WorkflowRun;
    readonly key?: string;
    readonly change?: (folder: string) => Promise<void>;
  } = {},
): Promise<readonly (number | undefined)[]> {
  const { event = ON_SCHEDULE, key = "key", change } = given;
  await rm(temporary, { recursive: true });
  await mkdir(temporary);
  runs++;
  const env = {
    ...{ PATH: process.env["PATH"], RUNNER_TEMP: temporary, GITHUB_RUN_ID: String(runs) },
    ...cacheVariables(server.url, "t"),
  };
  const answers = travellingAnswers(event, { cacheKey: new Secret(key), env });
  if (answers && change) {
    await answers.bring();
    await change(answers.folder);
  }
  const asked = fake.requests().length;
  const { github } = connect(event, {
    ...{ token: new Secret("mine"), dotcomToken: undefined, env, answers },
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
  expect(await github?.fileAt(VAULT, COMMIT, "a.yml", 100)).toBe("one");
  expect(await github?.fileAt(VAULT, "main", "b.yml", 100)).toBe("two");
  await answers?.save();
  return fake
    .requests()
    .slice(asked)
    .map(({ status }) => status);
}

const ALL_ANEW = [200, 200];
const ONLY_REVALIDATED = [304];

it("asks nothing again for what cannot change, and revalidates the rest", async () => {
  expect(await run()).toEqual(ALL_ANEW);
  expect(await run()).toEqual(ONLY_REVALIDATED);
  // Nothing was added, so nothing was saved.
  expect(cache.keys()).toHaveLength(1);
});

it("never uses an answer that was sealed with another key, changed, or put in the place of another", async () => {
  await run();
  expect(await run({ key: "other" })).toEqual(ALL_ANEW);
  const changed = async (folder: string): Promise<void> => {
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      const last = bytes.length - 1;
      bytes[last] = (bytes[last] ?? 0) ^ 1;
      await writeFile(join(folder, name), bytes);
    }
  };
  expect(await run({ change: changed })).toEqual(ALL_ANEW);
  const swapped = async (folder: string): Promise<void> => {
    const [first = "", second = ""] = await readdir(folder);
    await rename(join(folder, first), join(folder, "x"));
    await rename(join(folder, second), join(folder, first));
    await rename(join(folder, "x"), join(folder, second));
  };
  expect(await run({ change: swapped })).toEqual(ALL_ANEW);
});

it("saves nothing from a change, and brings nothing to one from a fork", async () => {
  expect(await run({ event: IN_CHANGE })).toEqual(ALL_ANEW);
  expect(cache.keys()).toEqual([]);
  await run();
  expect(await run({ event: IN_CHANGE })).toEqual(ONLY_REVALIDATED);
  const calls = cache.calls.length;
  expect(await run({ event: IN_FORK })).toEqual(ALL_ANEW);
  expect(cache.calls).toHaveLength(calls);
});

it("spares a check the question for its policy, which stands at a commit", async () => {
  using repository = new ScratchRepository();
  using folder = new ScratchFolder();
  repository.commit();
  const github = await serveOnLoopback(fake);
  const check = async (runId: string, cacheKey: Secret | undefined): Promise<number> => {
    await rm(temporary, { recursive: true });
    await mkdir(temporary);
    const asked = fake.requests().length;
    await runStaticChecks([], {
      ...{ paths: [], config: "policy.yml", onIncomplete: undefined, online: false, cwd: repository.path },
      ...{ token: new Secret("mine"), dotcomToken: undefined, cacheKey, progress: SILENT },
      env: {
        ...{ PATH: process.env["PATH"], RUNNER_TEMP: temporary, GITHUB_RUN_ID: runId, GITHUB_ACTIONS: "true" },
        ...{ GITHUB_EVENT_NAME: "release", GITHUB_EVENT_PATH: folder.write("event.json", "{}"), GITHUB_SHA: COMMIT },
        ...{ GITHUB_REPOSITORY: "octo/vault", GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: github.url },
        ...{ GITHUB_WORKSPACE: repository.path, ...cacheVariables(server.url, "t") },
      },
    });
    return fake.requests().length - asked;
  };
  try {
    const key = new Secret("key");
    expect([await check("1", key), await check("2", key), await check("3", undefined)]).toEqual([1, 0, 1]);
  } finally {
    await github.close();
  }
});

it("does not open the cache before somebody asks GitHub", async () => {
  const env = { RUNNER_TEMP: temporary, ...cacheVariables(server.url, "t") };
  const answers = travellingAnswers(ON_SCHEDULE, { cacheKey: new Secret("key"), env });
  connect(ON_SCHEDULE, { token: new Secret("mine"), dotcomToken: undefined, env, answers });
  await answers?.save();
  expect(cache.calls).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
});

it("puts nothing into the cache that can be read without the key", async () => {
  await run();
  const folder = join(temporary, "lockstep", "travelling-answers");
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")));
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => /content|etag|a\.yml/.test(text))).toEqual([]);
});
