import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { proxiedFetch } from "./proxied-fetch.ts";

/** A proxy that refuses everything, and what it was asked to reach. */
async function startProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { asked, server, url: `http://127.0.0.1:${address.port}` };
}

describe("proxiedFetch", () => {
  it.each(["https_proxy", "HTTPS_PROXY"])("goes through the proxy that %s names", async (name) => {
    const { asked, server, url } = await startProxy();
    const ask = await proxiedFetch({ [name]: url });
    await expect(ask("https://registry.example.test/v2/")).rejects.toThrow();
    server.close();
    expect(asked).toEqual(["registry.example.test:443"]);
  });

  it("does not where no_proxy names the host", async () => {
    const { asked, server, url } = await startProxy();
    const ask = await proxiedFetch({ http_proxy: "http://127.0.0.1:1", no_proxy: "127.0.0.1" });
    expect((await ask(`${url}/v2/`)).status).toBe(403);
    server.close();
    expect(asked).toEqual(["/v2/"]);
  });

  it("carries a body, its headers and its method", async () => {
    const received: unknown[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = await request.toArray();
      received.push([
        request.method,
        request.url,
        request.headers["content-type"],
        Buffer.concat(chunks).toString("hex"),
      ]);
      response.writeHead(201).end("made");
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const ask = await proxiedFetch({ http_proxy: "http://127.0.0.1:1", no_proxy: "127.0.0.1" });
    const headers = { "content-type": "application/octet-stream" };
    const body = Uint8Array.of(0, 128, 255);
    const answer = await ask(`http://127.0.0.1:${address.port}/a`, { method: "PUT", headers, body });
    server.close();
    expect([answer.status, await answer.text()]).toEqual([201, "made"]);
    expect(received).toEqual([["PUT", "/a", "application/octet-stream", "0080ff"]]);
  });

  it("is the fetch of the platform without a proxy", async () => {
    expect(await proxiedFetch({})).toBe(fetch);
  });
});
