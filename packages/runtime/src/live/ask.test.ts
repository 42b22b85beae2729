import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { inspect } from "node:util";
import { Secret } from "@lockstep/core";
import { afterEach, describe, expect, it } from "vitest";
import { createAsk, type LiveRequest } from "./ask.ts";

const CREDENTIAL = Array.from({ length: 40 }, (_, at) => "abcdefghij"[at % 10]).join("");
const REQUEST: LiveRequest = {
  method: "GET",
  origin: "https://api.example.test",
  path: "/me",
  headers: { authorization: new Secret(`Bearer ${CREDENTIAL}`) },
};

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server that stands in for every host, what it was asked, and an `ask` that reaches it. */
async function serve(answer: RequestListener, timeoutMs = 5000) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => server.close().closeAllConnections());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const local = (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
    const { pathname, search } = new URL(String(input));
    return fetch(`http://127.0.0.1:${address.port}${pathname}${search}`, init);
  };
  return { asked, ask: createAsk({ env: {}, fetch: local, timeoutMs }) };
}

async function failureOf(asking: Promise<unknown>): Promise<unknown> {
  return asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describe("ask", () => {
  it("sends the credential in the header it was put into", async () => {
    const { ask, asked } = await serve(({ headers }, response) => response.end(headers.authorization));
    expect(await ask({ ...REQUEST, method: "POST" })).toEqual({
      status: 200,
      body: `Bearer ${CREDENTIAL}`,
      challenge: "",
    });
    expect(asked).toEqual(["POST /me"]);
  });

  it("sends it in the path where the provider wants it there", async () => {
    const { ask, asked } = await serve((_, response) => response.end());
    await ask({ ...REQUEST, path: new Secret(`/bot${CREDENTIAL}/getMe`), headers: {} });
    expect(asked).toEqual([`GET /bot${CREDENTIAL}/getMe`]);
  });

  it("names itself, unless the request has a name of its own", async () => {
    const { ask } = await serve(({ headers }, response) => response.end(`${headers["user-agent"]} ${headers.accept}`));
    expect((await ask(REQUEST)).body).toMatch(/^lockstep\/\S+ application\/json$/);
    const named = { ...REQUEST, headers: { "user-agent": "Bot (x, 1)", accept: "text/plain" } };
    expect((await ask(named)).body).toBe("Bot (x, 1) text/plain");
  });

  it.each([200, 401, 403, 429, 500])("passes the status %i on, with body and challenge", async (status) => {
    const { ask } = await serve((_, response) => response.writeHead(status, { "www-authenticate": "OTP" }).end("{}"));
    expect(await ask(REQUEST)).toEqual({ status, body: "{}", challenge: "OTP" });
  });

  it("does not follow redirects", async () => {
    const { ask, asked } = await serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    expect((await ask(REQUEST)).status).toBe(302);
    expect(asked).toEqual(["GET /me"]);
  });

  it.each<[string, RequestListener, string, number]>([
    ["no answer", () => undefined, "timed-out", 50],
    ["an answer that does not end", (_, response) => response.writeHead(200).write("{"), "timed-out", 50],
    ["a connection that breaks", ({ socket }) => socket.destroy(), "network-failed", 5000],
    ["a body of more than 64 KiB", (_, response) => response.end("x".repeat(64 * 1024 + 1)), "server-error", 5000],
  ])("calls %s unavailable, without the credential", async (_, answer, code, timeoutMs) => {
    const { ask } = await serve(answer, timeoutMs);
    const thrown = await failureOf(ask({ ...REQUEST, path: new Secret(`/bot${CREDENTIAL}/getMe`) }));
    expect(thrown).toMatchObject({ name: "UnavailableError", code });
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain(CREDENTIAL);
  });

  it("reads a body of exactly 64 KiB", async () => {
    const { ask } = await serve((_, response) => response.end("x".repeat(64 * 1024)));
    expect((await ask(REQUEST)).body.length).toBe(64 * 1024);
  });

  it("does not show what a header cannot hold", async () => {
    const { ask, asked } = await serve((_, response) => response.end());
    const thrown = await failureOf(
      ask({ ...REQUEST, headers: { authorization: new Secret(`${CREDENTIAL}\r\nx: y`) } }),
    );
    expect(thrown).toMatchObject({ code: "network-failed" });
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain(CREDENTIAL);
    expect(asked).toEqual([]);
  });

  it.each([
    { origin: "http://api.example.test" },
    { origin: "https://api.example.test/" },
    { origin: "https://api.example.test:443" },
    { path: "@other.example.test/me" },
    { path: ".other.example.test/me" },
    { path: new Secret(":x") },
  ])("refuses what does not stay at its https host: %j", async (part) => {
    const { ask, asked } = await serve((_, response) => response.end());
    await expect(ask({ ...REQUEST, ...part })).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it("goes through the proxy of the environment", async () => {
    const connects: string[] = [];
    const proxy = createServer();
    proxy.on("connect", ({ url }, socket) => {
      connects.push(url ?? "");
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    await once(proxy.listen(0, "127.0.0.1"), "listening");
    closing.push(() => proxy.close());
    const address = proxy.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const ask = createAsk({ env: { https_proxy: `http://127.0.0.1:${address.port}` } });
    expect(await failureOf(ask(REQUEST))).toMatchObject({ code: "network-failed" });
    expect(connects).toEqual(["api.example.test:443"]);
  });
});
