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

  it("is the fetch of the platform without a proxy", async () => {
    expect(await proxiedFetch({})).toBe(fetch);
  });
});
