// Answers that travel between runs with the user's key: what they save, and what never counts.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
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
const NEXT = "b".repeat(40);
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
let refs: Record<string, string>;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "runner-"));
  cache = new CacheFake({ token: "t" });
  server = await serveOnLoopback(cache);
  runs = 0;
  refs = { main: COMMIT };
  fake = createGitHubFake({
    repositories: [
      {
        ...VAULT,
        visibility: "private",
        refs,
        commits: { [COMMIT]: { "a.yml": "one", "b.yml": "two", "policy.yml": "version: 1\n" }, [NEXT]: {} },
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

const DAY_MS = 24 * 60 * 60 * 1000;
const MOMENT = Date.UTC(2026, 0, 2);

/** Asks the GraphQL API where `main` stands, in a run at `time`. Gives the answer, and how often GitHub was asked. */
async function survey(
  time: number,
  given: { readonly key?: string; readonly anew?: boolean; readonly change?: (folder: string) => Promise<void> } = {},
): Promise<readonly [branch: string | undefined, asked: number]> {
  const { key = "key", anew = false, change } = given;
  await rm(temporary, { recursive: true });
  await mkdir(temporary);
  runs++;
  const env = {
    ...{ PATH: process.env["PATH"], RUNNER_TEMP: temporary, GITHUB_RUN_ID: String(runs) },
    ...cacheVariables(server.url, "t"),
  };
  const answers = travellingAnswers(ON_SCHEDULE, { cacheKey: new Secret(key), env, now: () => time });
  await answers?.bring();
  if (answers && change) await change(answers.folder);
  if (anew) answers?.reuse.askAnew();
  const before = fake.count("graphql");
  const { github } = connect(ON_SCHEDULE, {
    ...{ token: new Secret("mine"), dotcomToken: undefined, env, answers },
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
  const question = { repository: VAULT, commits: [], names: ["main"], files: [], ancestries: [] };
  const [answer] = (await github?.survey([question])) ?? [];
  await answers?.save();
  return [answer?.ok ? answer.facts.names.get("main")?.branch : undefined, fake.count("graphql") - before];
}

it("uses what the GraphQL API told for a day at most", async () => {
  expect(await survey(MOMENT)).toEqual([COMMIT, 1]);
  refs["main"] = NEXT;
  expect(await survey(MOMENT + DAY_MS - 1)).toEqual([COMMIT, 0]);
  expect(await survey(MOMENT + DAY_MS)).toEqual([NEXT, 1]);
  // What was asked anew replaces the old answer, for a day of its own.
  expect(await survey(MOMENT + 2 * DAY_MS - 1)).toEqual([NEXT, 0]);
});

it("uses nothing that the GraphQL API told where all is to be asked anew", async () => {
  await survey(MOMENT);
  refs["main"] = NEXT;
  expect(await survey(MOMENT + 1, { anew: true })).toEqual([NEXT, 1]);
  expect(await survey(MOMENT + 2)).toEqual([NEXT, 0]);
});

it("never uses an answer of the GraphQL API that was sealed with another key, changed, or played again after its day", async () => {
  using stolen = new ScratchFolder();
  await survey(MOMENT);
  await survey(MOMENT + 1, { change: (folder) => cp(folder, stolen.path, { recursive: true }) });
  expect(await survey(MOMENT + 2, { key: "other" })).toEqual([COMMIT, 1]);
  const damage = async (folder: string): Promise<void> => {
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      await writeFile(join(folder, name), bytes);
    }
  };
  expect(await survey(MOMENT + 3, { change: damage })).toEqual([COMMIT, 1]);
  refs["main"] = NEXT;
  const replay = (folder: string) => cp(stolen.path, folder, { recursive: true });
  expect(await survey(MOMENT + DAY_MS, { change: replay })).toEqual([NEXT, 1]);
});
