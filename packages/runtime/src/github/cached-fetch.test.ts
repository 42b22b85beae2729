import { describe, expect, it } from "vitest";
import type { KeptAnswer } from "./answer-seal.ts";
import type { AnswerStore } from "./answer-store.ts";
import { cacheFetch } from "./cached-fetch.ts";
import type { Transport } from "./github-options.ts";

const URL_OF_FILE = "https://api.example.test/repos/octo/demo/contents/a.yml";

function memoryStore(): AnswerStore & { readonly kept: Map<string, KeptAnswer> } {
  const kept = new Map<string, KeptAnswer>();
  return {
    kept,
    read: async (question) => kept.get(JSON.stringify(question)),
    write: async (question, answer) => {
      kept.set(JSON.stringify(question), answer);
    },
  };
}

/** Gives the answers in turn, and remembers the headers it was asked with. */
function scripted(...answers: readonly Response[]): { readonly fetch: Transport; readonly asked: Headers[] } {
  const asked: Headers[] = [];
  const fetch: Transport = async (_, init) => {
    asked.push(new Headers(init?.headers));
    return answers[asked.length - 1] ?? Response.error();
  };
  return { fetch, asked };
}

describe("cacheFetch", () => {
  it.each([
    ["etag", '"1"', "if-none-match"],
    ["last-modified", "Mon, 01 Jan 2024 00:00:00 GMT", "if-modified-since"],
  ])("revalidates by %s and replays the body", async (header, value, validator) => {
    const { fetch, asked } = scripted(
      new Response("text", { headers: { [header]: value, "x-other": "1" } }),
      new Response(null, { status: 304 }),
    );
    const cached = cacheFetch(fetch, memoryStore());
    await cached(URL_OF_FILE);
    const replayed = await cached(URL_OF_FILE);
    expect(asked[1]?.get(validator)).toBe(value);
    expect([replayed.status, await replayed.text(), replayed.headers.get("x-other")]).toEqual([200, "text", null]);
  });

  it("keeps the body it hands out readable, and the caller's headers", async () => {
    const { fetch, asked } = scripted(new Response("text", { headers: { etag: "1" } }));
    const answer = await cacheFetch(fetch, memoryStore())(URL_OF_FILE, { headers: { authorization: "token t" } });
    expect(await answer.text()).toBe("text");
    expect(asked[0]?.get("authorization")).toBe("token t");
  });

  it.each([
    ["cannot be revalidated", "GET", new Response("text")],
    ["is not a success", "GET", new Response("text", { status: 404, headers: { etag: "1" } })],
    ["was not asked by GET", "POST", new Response("text", { headers: { etag: "1" } })],
    ["is broken", "GET", new Response("{", { headers: { etag: "1", "content-type": "application/json" } })],
  ])("keeps no answer that %s", async (_, method, answer) => {
    const store = memoryStore();
    await cacheFetch(scripted(answer).fetch, store)(URL_OF_FILE, { method });
    expect(store.kept.size).toBe(0);
  });

  it("passes a 304 on where nothing is kept", async () => {
    const { fetch } = scripted(new Response(null, { status: 304 }));
    expect((await cacheFetch(fetch, memoryStore())(URL_OF_FILE)).status).toBe(304);
  });
});
