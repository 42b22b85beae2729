import { Secret } from "@lockstep/core";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { keySeal } from "./answer-cipher.ts";
import { AnswerReuse, MAX_REUSE_MS } from "./answer-reuse.ts";
import { openAnswerStore } from "./answer-store.ts";
import { reuseGraphQl } from "./cached-graphql.ts";

const API = "https://api.example.test/graphql";
const QUERY = JSON.stringify({ query: "query($v0:Int!){a}", variables: { v0: 1 } });
const WHOLE = { data: { r: { isArchived: false } } };
const START = Date.UTC(2026, 0, 2);

interface Asked {
  readonly url?: string;
  readonly method?: string;
  readonly body?: string;
}

/** Asks one question in two runs, the second `after` milliseconds later, and tells how often a server was asked. */
async function askTwice(
  answer: () => Response,
  { first = {}, second = first, after = 1 }: { first?: Asked; second?: Asked; after?: number } = {},
): Promise<{ readonly asked: number; readonly texts: readonly string[] }> {
  using folder = new ScratchFolder();
  let asked = 0;
  let now = START;
  const texts: string[] = [];
  for (const { url = API, method = "POST", body = QUERY } of [first, second]) {
    const server = async (): Promise<Response> => {
      asked += 1;
      return answer();
    };
    const store = openAnswerStore(folder.path, keySeal(new Secret("key")));
    const transport = reuseGraphQl(server, store, new AnswerReuse(() => now));
    texts.push(await (await transport(url, { method, ...(method === "POST" ? { body } : {}) })).text());
    now += after;
  }
  return { asked, texts };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });

describe("an answer of the GraphQL API", () => {
  it("stands for the same question in a later run", async () => {
    const { asked, texts } = await askTwice(() => json(WHOLE), { after: MAX_REUSE_MS - 1 });
    expect([asked, ...texts]).toEqual([1, JSON.stringify(WHOLE), JSON.stringify(WHOLE)]);
  });

  it.each([
    ["is as old as the bound", { after: MAX_REUSE_MS }],
    ["was asked for after the run that reads it, by the clocks", { after: -1 }],
    ["is about other variables", { second: { body: QUERY.replace("1}", "2}") } }],
    ["answers another query", { second: { body: QUERY.replace("{a}", "{b}") } }],
    ["comes from another host", { second: { url: "https://api.other.test/graphql" } }],
  ])("stands for nothing if it %s", async (_, given) => {
    expect((await askTwice(() => json(WHOLE), given)).asked).toBe(2);
  });

  it.each([
    ["an error beside the data", () => json({ ...WHOLE, errors: [{ type: "NOT_FOUND" }] })],
    ["an error instead of the data", () => json({ errors: [{ type: "RATE_LIMITED" }] })],
    ["null in the place of a repository", () => json({ data: { r0: { a: 1 }, r1: null } })],
    ["null instead of the data", () => json({ data: null })],
    ["another status", () => json(WHOLE, 502)],
    ["no JSON", () => new Response("{", { headers: { "content-type": "application/json" } })],
    ["another type", () => new Response(JSON.stringify(WHOLE), { headers: { "content-type": "text/html" } })],
  ])("is not kept with %s", async (_, answer) => {
    expect((await askTwice(answer)).asked).toBe(2);
  });

  it.each([
    ["changes something", { body: JSON.stringify({ query: "mutation{a}" }) }],
    ["is for another API", { url: "https://api.example.test/repos" }],
    ["is a GET", { method: "GET" }],
    ["is no JSON", { body: "query" }],
  ])("is not kept if the request %s", async (_, first) => {
    expect((await askTwice(() => json(WHOLE), { first })).asked).toBe(2);
  });
});
