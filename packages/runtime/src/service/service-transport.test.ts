import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { openServiceTransport, type ServiceLimits } from "./service-transport.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(handler: Handler) {
  const state = { attempts: 0 };
  const server = createServer((request, response) => {
    state.attempts += 1;
    handler(request, response, state.attempts);
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { state, url: `http://127.0.0.1:${address.port}` };
}

const QUICK = { pauseMs: 1, maxPauseMs: 10, timeoutMs: 5000, maxAnswerBytes: 100 };

function post(url: string, limits: Partial<ServiceLimits> = {}) {
  const transport = openServiceTransport({ env: {}, limits: { ...QUICK, ...limits } });
  return transport({ service: "the service", url, method: "POST", body: "sent-text" });
}

describe("openServiceTransport", () => {
  it("sends a body with headers and gives the answer as bytes", async () => {
    const { url } = await serve(async (request, response) => {
      const chunks: Buffer[] = await request.toArray();
      response.writeHead(201, { location: "/1" });
      response.end(`${request.method} ${request.headers["x-a"]} ${Buffer.concat(chunks).toString("hex")}`);
    });
    const transport = openServiceTransport({ env: {} });
    const body = Uint8Array.of(0, 255);
    const answer = await transport({ service: "it", url, method: "POST", headers: { "x-a": "b" }, body });
    expect([answer.status, answer.headers.get("location"), answer.body.toString()]).toEqual([201, "/1", "POST b 00ff"]);
  });

  it.each([400, 401, 403, 404, 409, 422])("gives %i to the caller at once", async (status) => {
    const { state, url } = await serve((_, response) => response.writeHead(status).end("why"));
    expect(await post(url)).toMatchObject({ status, body: Buffer.from("why") });
    expect(state.attempts).toBe(1);
  });

  it.each([
    [500, "server-error"],
    [502, "server-error"],
    [408, "server-error"],
    [429, "rate-limited"],
  ])("asks three times where the answer is %i", async (status, code) => {
    const { state, url } = await serve((_, response) => response.writeHead(status).end());
    await expect(post(url)).rejects.toMatchObject({ name: "UnavailableError", code });
    expect(state.attempts).toBe(3);
  });

  it("takes the answer of a later attempt", async () => {
    const { url } = await serve((_, response, attempt) => response.writeHead(attempt < 3 ? 503 : 200).end("late"));
    expect((await post(url)).body.toString()).toBe("late");
  });

  it("does not come back to a service that wants more time than is given", async () => {
    const { state, url } = await serve((_, response) => response.writeHead(503, { "retry-after": "60" }).end());
    await expect(post(url)).rejects.toMatchObject({ code: "server-error" });
    expect(state.attempts).toBe(1);
  });

  it("says that nothing answers", async () => {
    await expect(post("http://127.0.0.1:1")).rejects.toMatchObject({
      name: "UnavailableError",
      code: "network-failed",
    });
  });

  it("gives up on a service that is silent", async () => {
    const { url } = await serve(() => undefined);
    await expect(post(url, { timeoutMs: 20 })).rejects.toMatchObject({ name: "UnavailableError", code: "timed-out" });
  });

  it("takes a truncated answer for none", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-length": "50" });
      response.write("half", () => response.destroy());
    });
    await expect(post(url)).rejects.toMatchObject({ name: "UnavailableError", code: "network-failed" });
  });

  it("refuses an answer that is too large, without asking again", async () => {
    const { state, url } = await serve((_, response) => response.end("a".repeat(101)));
    await expect(post(url)).rejects.toMatchObject({ name: "IntegrityError", code: "response-malformed" });
    expect(state.attempts).toBe(1);
  });

  it.each([301, 307])("follows no redirect (%i)", async (status) => {
    const { state, url } = await serve((_, response) => response.writeHead(status, { location: "/elsewhere" }).end());
    await expect(post(url)).rejects.toMatchObject({ name: "UsageError", code: "invalid-input" });
    expect(state.attempts).toBe(1);
  });

  it("never goes to an address without TLS", async () => {
    await expect(post("http://service.example.test")).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("keeps what it sends out of its errors", async () => {
    const { url } = await serve((_, response) => response.writeHead(500).end("sent-text"));
    const error: unknown = await post(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify([String(error), error, error instanceof Error && error.cause])).not.toContain("sent-text");
  });

  it("reaches this machine without the proxy, and the rest through it", async () => {
    const asked: string[] = [];
    const proxy = await serve((_, response) => response.writeHead(403).end());
    servers[0]?.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    const near = await serve((_, response) => response.end("near"));
    const env = { https_proxy: proxy.url, http_proxy: proxy.url };
    const transport = openServiceTransport({ env, limits: { ...QUICK, tries: 1 } });
    const request = { service: "it", method: "GET" as const };
    expect((await transport({ ...request, url: near.url })).body.toString()).toBe("near");
    await expect(transport({ ...request, url: "https://far.example.test" })).rejects.toMatchObject({
      code: "network-failed",
    });
    expect([asked, proxy.state.attempts]).toEqual([["far.example.test:443"], 0]);
  });
});
