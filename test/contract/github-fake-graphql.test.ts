// What the fake's GraphQL API says yes and no to, in the forms GitHub uses.
import { createGitHubFake, type FakeState, type Fault } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { IMPOSTOR, id, NETWORK, NEWEST, OLDEST, TAG_OF_TAG, TOKEN } from "./github-network.ts";

async function post(query: string, options: { state?: FakeState; token?: string; fault?: Fault } = {}) {
  const { state = NETWORK, token = TOKEN, fault } = options;
  const fake = createGitHubFake(state);
  if (fault) fake.failNext(fault);
  const body = JSON.stringify({ query });
  const headers: Record<string, string> = token === "" ? {} : { authorization: `bearer ${token}` };
  const answer = await fake.fetch(new Request("https://api.example.test/graphql", { method: "POST", headers, body }));
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
}

async function askTool(selection: string): Promise<unknown> {
  return (await post(`{ repository(owner: "Octo", name: "TOOL") { ${selection} } }`)).body;
}

describe("what the fake answers", () => {
  it.each([
    ["main", NEWEST, "IDENTICAL"],
    ["main", OLDEST, "BEHIND"],
    ["main", IMPOSTOR, "AHEAD"],
    ["dev", IMPOSTOR, "DIVERGED"],
    ["main", "dev", "DIVERGED"],
    ["main", TAG_OF_TAG, "BEHIND"],
  ])("compares %s with %s", async (base, head, status) => {
    const body = await askTool(`ref(qualifiedName: "refs/heads/${base}") { compare(headRef: "${head}") { status } }`);
    expect(body).toEqual({ data: { repository: { ref: { compare: { status } } } } });
  });

  it("does not compare with what is not there", async () => {
    expect(await askTool(`defaultBranchRef { compare(headRef: "${id("c")}") { status } }`)).toMatchObject({
      data: { repository: { defaultBranchRef: { compare: null } } },
      errors: [{ type: "NOT_FOUND", path: ["repository", "defaultBranchRef", "compare"] }],
    });
  });

  it("lists refs in pages", async () => {
    const page = (after: string) =>
      askTool(
        `refs(refPrefix: "refs/heads/", first: 3, after: ${after}) { nodes { name } pageInfo { hasNextPage endCursor } }`,
      );
    const first = await page("null");
    expect(first).toMatchObject({
      data: { repository: { refs: { nodes: [{ name: "dev" }, { name: "main" }, { name: "release/1.x" }] } } },
    });
    expect(first).toHaveProperty("data.repository.refs.pageInfo", { hasNextPage: true, endCursor: "3" });
    expect(await page('"3"')).toMatchObject({
      data: { repository: { refs: { nodes: [{ name: "v1" }], pageInfo: { hasNextPage: false } } } },
    });
  });

  it("cuts off long texts, and knows binary ones", async () => {
    const file = (path: string) => `file(path: "${path}") { object { ... on Blob { isBinary isTruncated } } }`;
    const body = await askTool(
      `object(oid: "${NEWEST}") { ... on Commit { huge: ${file("huge.txt")} binary: ${file("binary.bin")} } }`,
    );
    expect(body).toMatchObject({
      data: {
        repository: {
          object: {
            huge: { object: { isTruncated: true } },
            binary: { object: { isBinary: true, isTruncated: false } },
          },
        },
      },
    });
  });
});

describe("what the fake refuses", () => {
  it("strangers, and tokens it does not know", async () => {
    expect((await post("{ viewer { login } }", { token: "" })).status).toBe(401);
    expect((await post("{ viewer { login } }", { token: "nobody" })).status).toBe(401);
  });

  it("a repository that is hidden, and one whose contents are", async () => {
    const query = '{ repository(owner: "octo", name: "vault") { nameWithOwner defaultBranchRef { name } } }';
    expect((await post(query, { token: "stranger" })).body).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND", path: ["repository"] }],
    });
    expect((await post(query, { token: "forbidden" })).body).toMatchObject({
      data: { repository: { nameWithOwner: "octo/vault", defaultBranchRef: null } },
      errors: [{ type: "FORBIDDEN", path: ["repository", "defaultBranchRef"] }],
    });
  });

  it("a field that an older schema does not have, before it answers anything", async () => {
    const query = '{ repository(owner: "octo", name: "tool") { release(tagName: "v2") { immutable } } }';
    expect((await post(query)).body).toMatchObject({ data: { repository: { release: { immutable: false } } } });
    const { status, body } = await post(query, { state: { ...NETWORK, schema: "old" } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: "undefinedField", typeName: "Release", fieldName: "immutable" } }],
    });
    expect(body).not.toHaveProperty("data");
  });

  it("to make up what it does not know", async () => {
    const body = await askTool("isFork");
    expect(body).toHaveProperty("errors");
  });

  it("who used up the budget, with status 200 and its own type", async () => {
    const { status, headers, body } = await post("{ viewer { login } }", { token: "spent" });
    expect([status, headers.get("x-ratelimit-remaining")]).toEqual([200, "0"]);
    expect(body).toMatchObject({ errors: [{ type: "RATE_LIMIT" }] });
  });

  it("on demand", async () => {
    const { status, body } = await post("{ viewer { login } }", {
      fault: { kind: "graphql-error", type: "FORBIDDEN" },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ errors: [{ type: "FORBIDDEN" }] });
  });
});
