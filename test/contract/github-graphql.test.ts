// The GraphQL queries of the client against GitHub's published schema, and what they cost.

import { setTimeout as delay } from "node:timers/promises";
import { type RepositoryQuestion, Secret } from "@lockstep/core";
import { createGitHubFake, type FakeRepository, type FakeState, type GitHubFake } from "@lockstep/testkit";
import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, extendSchema, type GraphQLSchema, parse, validate } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { createGitHub } from "../../packages/runtime/src/github/lazy-github.ts";
import { openOver } from "./github-mount.ts";
import { IMPOSTOR, NETWORK, NEWEST, OLDEST, TOKEN, TOOL } from "./github-network.ts";
import { repositoriesAsked } from "./github-survey-question.ts";

const open = openOver(async (fake) => ({
  options: { apiUrl: "https://api.example.test", fetch: (input, init) => fake.fetch(new Request(input, init)) },
  close: async () => undefined,
}));

/** Nothing of it may become part of a query. */
const HOSTILE = '"}) { viewer { login } } #\u0000\n$x';
const QUESTION: RepositoryQuestion = {
  repository: TOOL,
  commits: [NEWEST, IMPOSTOR, HOSTILE],
  names: ["v1.0.0", "main", "refs/tags/v1", 'quote"d', HOSTILE],
  files: [
    { ref: NEWEST, path: "deep/er/action.yml" },
    { ref: "v2", path: 'quote"d/{x}.yml' },
    { ref: HOSTILE, path: "action.yml" },
    { ref: NEWEST, path: HOSTILE },
  ],
  ancestries: [
    { commit: OLDEST, name: "main" },
    { commit: OLDEST, name: HOSTILE },
    { commit: HOSTILE, name: "main" },
  ],
};

let current: GraphQLSchema;
let older: GraphQLSchema;
beforeAll(() => {
  // The published copy declares two fields twice, which has nothing to do with queries.
  older = buildSchema(published.idl, { assumeValidSDL: true });
  // GitHub's own command line asks for the field; the published copy of the schema is older.
  current = extendSchema(older, parse("extend type Release { immutable: Boolean! }"));
});

function sentBy(fake: GitHubFake): readonly { readonly query: string; readonly variables: unknown }[] {
  return fake.requests().map(({ body }) => JSON.parse(body));
}

it("asks what the schema allows, with every value from outside in a variable", async () => {
  const { fake, github } = await open(NETWORK, TOKEN);
  const renamed = { ...QUESTION, repository: { owner: "octo", name: "old-tool" } };
  await github.survey([QUESTION, { ...QUESTION, commits: [], names: [], files: [], ancestries: [] }, renamed]);
  await github.trace(TOOL, [NEWEST, IMPOSTOR]);
  const sent = sentBy(fake);
  expect(sent).toHaveLength(3);
  for (const { query } of sent) {
    expect(validate(current, parse(query))).toEqual([]);
    for (const outside of ["octo", "tool", NEWEST, "action.yml", "deep", "quote", "viewer", "v1.0.0"]) {
      expect(query).not.toContain(outside);
    }
  }
});

it("asks an older server what its schema allows", async () => {
  const { fake, github } = await open({ ...NETWORK, schema: "old" }, TOKEN);
  await github.survey([QUESTION]);
  const valid = sentBy(fake).map(({ query }) => validate(older, parse(query)).length === 0);
  expect(valid).toEqual([false, true]);
});

it.each([
  ["https://api.example.test", "/graphql"],
  ["https://example.test/api/v3", "/api/graphql"],
  ["https://example.test/api/v3/", "/api/graphql"],
])("finds the API that belongs to %s", async (apiUrl, pathname) => {
  const fake = createGitHubFake(NETWORK);
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  await createGitHub({ token: new Secret(TOKEN), apiUrl, cacheDir: undefined, fetch }).survey([QUESTION]);
  expect(fake.requests().map(({ url }) => new URL(url).pathname)).toEqual([pathname]);
});

const REPOSITORIES = 50;
const REFERENCES = 20;

function commitOf(repository: number, reference: number): string {
  return (repository * REFERENCES + reference + 1).toString(16).padStart(40, "0");
}

/** Each repository has a branch of twenty commits but one, which a fork has brought in. */
function manyRepositories(): FakeState {
  const repositories = Array.from({ length: REPOSITORIES }, (_, number): FakeRepository => {
    const commits = Array.from({ length: REFERENCES }, (__, reference) => commitOf(number, reference));
    const [impostor = "", ...branch] = commits;
    const history = branch.map((commit, i) => [commit, { parents: branch.slice(i + 1, i + 2) }] as const);
    return {
      owner: "octo",
      name: `r${number}`,
      visibility: "public",
      refs: { main: branch[0] ?? "" },
      history: { ...Object.fromEntries(history), [impostor]: {} },
      commits: {},
    };
  });
  return { repositories, tokens: { [TOKEN]: { access: {} } } };
}

function manyReferences(withFiles: boolean): readonly RepositoryQuestion[] {
  return Array.from({ length: REPOSITORIES }, (_, number) => {
    const commits = Array.from({ length: REFERENCES }, (__, reference) => commitOf(number, reference));
    return {
      repository: { owner: "octo", name: `r${number}` },
      commits,
      names: withFiles ? commits.map((___, i) => `v1.${i}`) : [],
      files: withFiles ? commits.map((ref) => ({ ref, path: "action.yml" })) : [],
      ancestries: [],
    };
  });
}

it.each([
  ["their commits", false, 8],
  ["their commits, versions and files", true, 25],
])("asks about %s of 1,000 references to 50 repositories in bounded requests", async (_, withFiles, requests) => {
  const { fake, github } = await open(manyRepositories(), TOKEN);
  const answers = await github.survey(manyReferences(withFiles));
  const facts = answers.flatMap((answer) => (answer.ok ? [...answer.facts.commits.values()] : []));
  expect(facts.filter(({ onDefaultBranch }) => onDefaultBranch)).toHaveLength(REPOSITORIES * (REFERENCES - 1));
  expect(fake.count("graphql")).toBe(requests);
  expect(Math.max(...repositoriesAsked(fake))).toBeLessThanOrEqual(10);
  for (let number = 0; number < REPOSITORIES; number++) {
    const impostor = commitOf(number, 0);
    const traces = await github.trace({ owner: "octo", name: `r${number}` }, [impostor]);
    expect(traces.get(impostor)?.kind).toBe("unreachable");
  }
  expect(fake.count("graphql")).toBeLessThanOrEqual(2 * REPOSITORIES);
});

it("spreads a repository with very many references over several requests, and keeps their order", async () => {
  const { fake, github } = await open(NETWORK, TOKEN);
  const commits = Array.from({ length: 400 }, (_, i) => i.toString(16).padStart(40, "0"));
  const paths = ["action.yml", "none", "hello.txt"];
  const files = paths.map((path) => ({ ref: NEWEST, path }));
  const [answer] = await github.survey([
    { ...QUESTION, commits: [...commits, NEWEST], names: [], files, ancestries: [] },
  ]);
  if (!answer?.ok) throw new Error("the repository could not be looked at", { cause: answer?.error });
  expect([...answer.facts.commits.keys()]).toEqual([...commits, NEWEST]);
  expect(answer.facts.files.map(({ kind }) => kind)).toEqual(["text", "absent", "text"]);
  expect(answer.facts.advisories).toHaveLength(1);
  expect(fake.count("graphql")).toBe(3);
});

it("has two requests in flight, and never more", async () => {
  const fake = createGitHubFake(manyRepositories());
  let flying = 0;
  let most = 0;
  let arrive = (): void => undefined;
  const twoAreFlying = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    flying += 1;
    most = Math.max(most, flying);
    if (flying === 2) arrive();
    await twoAreFlying;
    // Long enough for a third to arrive, were it on its way.
    for (let turn = 0; turn < 20; turn++) await delay(1);
    const answer = await fake.fetch(new Request(input, init));
    flying -= 1;
    return answer;
  };
  const github = createGitHub({
    token: new Secret(TOKEN),
    apiUrl: "https://api.example.test",
    cacheDir: undefined,
    fetch,
  });
  await github.survey(manyReferences(false));
  expect(most).toBe(2);
});
