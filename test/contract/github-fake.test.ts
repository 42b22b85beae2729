// Holds the GitHub fake to GitHub's published description, and to what GitHub does where the description is silent.

import { createGitHubFake, type FakeState } from "@lockstep/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnswerCheck, loadAnswerCheck } from "./github-openapi.ts";

const COMMIT = "a".repeat(40);
const BLOB_OF_HELLO = "ce013625030ba8dba906f756967f9e9ca394464a";
const BLOB_OF_LINK = "a5162f80d4a6782b7cb2a0a197f834e683cb9eb1";
const NOW = Date.UTC(2024, 0, 1);

const STATE: FakeState = {
  repositories: [
    {
      owner: "octo",
      name: "demo",
      visibility: "public",
      refs: { main: COMMIT },
      commits: {
        [COMMIT]: {
          "hello.txt": "hello\n",
          "large.txt": "x".repeat(1_500_000),
          "docs/one.md": "one",
          "docs/two.md": "two",
          "docs/link": { symlink: "one.md" },
          "docs/module": { submodule: "b".repeat(40) },
          link: { symlink: "hello.txt" },
          dangling: { symlink: "nowhere" },
          module: { submodule: "b".repeat(40) },
        },
      },
    },
    { owner: "octo", name: "empty", visibility: "public", refs: {}, commits: {} },
    {
      owner: "octo",
      name: "vault",
      visibility: "private",
      refs: { main: COMMIT },
      commits: { [COMMIT]: { "hello.txt": "hello\n" } },
    },
  ],
  organisations: ["octo"],
  tokens: {
    forbidden: { access: { "octo/vault": "forbidden" } },
    hidden: { access: { "octo/vault": "hidden" } },
    frugal: { access: {}, limit: 2 },
  },
  now: () => NOW,
};

const REPOSITORY = "/repos/{owner}/{repo}";
const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
const COMMITS = "/repos/{owner}/{repo}/commits/{ref}";
const BLOBS = "/repos/{owner}/{repo}/git/blobs/{file_sha}";
const TREES = "/repos/{owner}/{repo}/git/trees/{tree_sha}";
const OF_ORGANISATION = "/orgs/{org}/repos";
const OF_USER = "/users/{username}/repos";

let check: AnswerCheck;
beforeAll(() => {
  check = loadAnswerCheck();
});

function ask(fake: { fetch(request: Request): Promise<Response> }, path: string, headers: Record<string, string> = {}) {
  return fake.fetch(new Request(`https://api.example.test${path}`, { headers }));
}

function bodyOf(answer: Response): Promise<unknown> {
  return answer.json();
}

describe("answers as described", () => {
  it.each<[string, string, string, number, string | undefined]>([
    ["a repository", "/repos/octo/demo", REPOSITORY, 200, undefined],
    ["a private repository's metadata", "/repos/octo/vault", REPOSITORY, 200, "hidden"],
    ["a repository that is not there", "/repos/octo/none", REPOSITORY, 404, undefined],
    ["a private repository without a token", "/repos/octo/vault", REPOSITORY, 404, undefined],
    ["a file", "/repos/octo/demo/contents/hello.txt", CONTENTS, 200, undefined],
    ["a large file", "/repos/octo/demo/contents/large.txt", CONTENTS, 200, undefined],
    ["a directory", "/repos/octo/demo/contents/docs", CONTENTS, 200, undefined],
    ["a link to a file", "/repos/octo/demo/contents/link", CONTENTS, 200, undefined],
    ["a link to nothing", "/repos/octo/demo/contents/dangling", CONTENTS, 200, undefined],
    ["a submodule", "/repos/octo/demo/contents/module", CONTENTS, 200, undefined],
    ["a missing file", "/repos/octo/demo/contents/none", CONTENTS, 404, undefined],
    ["a file at a missing ref", "/repos/octo/demo/contents/hello.txt?ref=none", CONTENTS, 404, undefined],
    ["a file that is forbidden", "/repos/octo/vault/contents/hello.txt", CONTENTS, 403, "forbidden"],
    ["a file that is hidden", "/repos/octo/vault/contents/hello.txt", CONTENTS, 404, "hidden"],
    ["a commit", "/repos/octo/demo/commits/main", COMMITS, 200, undefined],
    ["a missing commit", "/repos/octo/demo/commits/none", COMMITS, 422, undefined],
    ["a commit of an empty repository", "/repos/octo/empty/commits/main", COMMITS, 409, undefined],
    ["a commit of a hidden repository", "/repos/octo/vault/commits/main", COMMITS, 404, "hidden"],
    ["a blob", `/repos/octo/demo/git/blobs/${BLOB_OF_HELLO}`, BLOBS, 200, undefined],
    ["a missing blob", `/repos/octo/demo/git/blobs/${COMMIT}`, BLOBS, 404, undefined],
    ["a blob that is forbidden", `/repos/octo/vault/git/blobs/${BLOB_OF_HELLO}`, BLOBS, 403, "forbidden"],
    ["a tree", `/repos/octo/demo/git/trees/${COMMIT}?recursive=1`, TREES, 200, undefined],
    ["a missing tree", "/repos/octo/demo/git/trees/none", TREES, 404, undefined],
    ["the repositories of an organisation", "/orgs/octo/repos", OF_ORGANISATION, 200, undefined],
    ["the repositories of a user", "/users/octo/repos", OF_USER, 200, undefined],
    ["the rate limit", "/rate_limit", "/rate_limit", 200, undefined],
  ])("%s", async (_, path, operation, status, token) => {
    const answer = await ask(createGitHubFake(STATE), path, token ? { authorization: `token ${token}` } : {});
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const body: unknown = await answer.json();
    expect(check(operation, status, "application/json", body)).toEqual([]);
    if (status >= 400) expect(body).toMatchObject({ message: expect.any(String), status: String(status) });
  });

  it("a commit as its SHA alone", async () => {
    const answer = await ask(createGitHubFake(STATE), "/repos/octo/demo/commits/main", {
      accept: "application/vnd.github.sha",
    });
    const body = await answer.text();
    expect(body).toBe(COMMIT);
    expect(check(COMMITS, 200, "application/vnd.github.sha", body)).toEqual([]);
  });

  it("notices an answer that is not as described", () => {
    expect(check(CONTENTS, 200, "application/json", { type: "file" })).not.toEqual([]);
    expect(() => check(CONTENTS, 299, "application/json", {})).toThrow();
  });
});

describe("what the description does not say", () => {
  it("gives a followed link the object id of the link and the content of the file", async () => {
    const fake = createGitHubFake(STATE);
    const [file, link] = await Promise.all(
      ["hello.txt", "link"].map(async (path) => bodyOf(await ask(fake, `/repos/octo/demo/contents/${path}`))),
    );
    expect(file).toMatchObject({ type: "file", sha: BLOB_OF_HELLO, content: "aGVsbG8K", size: 6 });
    expect(link).toMatchObject({ type: "file", sha: BLOB_OF_LINK, content: "aGVsbG8K", size: 6 });
  });

  it("sends large files without content", async () => {
    const answer = await ask(createGitHubFake(STATE), "/repos/octo/demo/contents/large.txt");
    expect(await answer.json()).toMatchObject({ encoding: "none", content: "", size: 1_500_000 });
  });

  it.each(["/orgs/nobody/repos", "/users/nobody/repos"])("knows nobody at %s", async (path) => {
    expect((await ask(createGitHubFake(STATE), path)).status).toBe(404);
  });

  it("lists repositories in pages, each with the address of the next", async () => {
    const fake = createGitHubFake(STATE);
    const first = await ask(fake, "/orgs/octo/repos?per_page=1");
    const next = /^<https:\/\/api\.example\.test(.*)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await ask(fake, next);
    expect(second.headers.get("link")).toBeNull();
    const bodies = [await bodyOf(first), await bodyOf(second)];
    expect(bodies).toMatchObject([[{ full_name: "octo/demo" }], [{ full_name: "octo/empty" }]]);
  });

  it("lists links and submodules of a tree by their modes, and folders", async () => {
    const body = await bodyOf(await ask(createGitHubFake(STATE), `/repos/octo/demo/git/trees/${COMMIT}?recursive=1`));
    const entries = [
      { path: "docs", mode: "040000", type: "tree" },
      { path: "docs/link", mode: "120000", type: "blob" },
      { path: "module", mode: "160000", type: "commit" },
      { path: "hello.txt", mode: "100644", size: 6, sha: BLOB_OF_HELLO },
    ].map((entry) => expect.objectContaining(entry));
    expect(body).toMatchObject({ truncated: false, tree: expect.arrayContaining(entries) });
  });

  it("refuses an unknown token even for public data", async () => {
    const answer = await ask(createGitHubFake(STATE), "/repos/octo/demo", { authorization: "Bearer nobody" });
    expect(answer.status).toBe(401);
  });
});

describe("conditional requests and the budget", () => {
  const budget = (answer: Response) => Number(answer.headers.get("x-ratelimit-remaining"));

  it("answers 304 to a known entity tag, and does not count it", async () => {
    const fake = createGitHubFake(STATE);
    const first = await ask(fake, "/repos/octo/demo");
    const second = await ask(fake, "/repos/octo/demo", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([first.status, second.status]).toEqual([200, 304]);
    expect(budget(second)).toBe(budget(first));
    const third = await ask(fake, "/repos/octo/demo", { "if-none-match": '"other"' });
    expect(third.status).toBe(200);
    expect(budget(third)).toBe(budget(first) - 1);
  });

  it("refuses with 403 once a budget is spent, and still tells the limit", async () => {
    const fake = createGitHubFake(STATE);
    const headers = { authorization: "token frugal" };
    const statuses = [];
    for (let asked = 0; asked < 3; asked++) statuses.push((await ask(fake, "/repos/octo/demo", headers)).status);
    expect(statuses).toEqual([200, 200, 403]);
    const limit = await bodyOf(await ask(fake, "/rate_limit", headers));
    expect(limit).toMatchObject({ rate: { limit: 2, used: 2, remaining: 0, reset: NOW / 1000 + 3600 } });
  });
});

describe("faults", () => {
  it("come in the order they were given, and are gone afterwards", async () => {
    const fake = createGitHubFake(STATE);
    fake.failNext({ kind: "status", status: 502 }, 2);
    fake.failNext({ kind: "lone-429", retryAfter: "7" });
    const answers = [];
    for (let asked = 0; asked < 4; asked++) answers.push(await ask(fake, "/repos/octo/demo"));
    expect(answers.map((answer) => answer.status)).toEqual([502, 502, 429, 200]);
    expect(answers[2]?.headers.get("retry-after")).toBe("7");
    expect(fake.requests().map((request) => request.status)).toEqual([502, 502, 429, 200]);
  });

  it("look like GitHub's limits", async () => {
    const fake = createGitHubFake(STATE);
    fake.failNext({ kind: "primary-limit", status: 403, resetIn: 30 });
    const primary = await ask(fake, "/repos/octo/demo");
    expect(primary.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(primary.headers.get("x-ratelimit-reset"))).toBe(NOW / 1000 + 30);
    expect(check(REPOSITORY, 403, "application/json", await primary.json())).toEqual([]);
  });
});
