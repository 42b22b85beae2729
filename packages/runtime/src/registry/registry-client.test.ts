import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Transport } from "../github/github-options.ts";
import { createRegistry } from "./registry-client.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const ALPINE = { registry: "docker.io", name: "library/alpine", tag: "3.20" };

type Handler = (request: Request) => Response;

/** A registry whose every request is kept. */
function registryOf(handler: Handler) {
  const asked: Request[] = [];
  const fetch: Transport = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    return handler(request);
  };
  return { asked, registry: createRegistry({ fetch }) };
}

function withDigest(): Response {
  return new Response(null, { headers: { "docker-content-digest": DIGEST } });
}

function challenge(realm: string): Response {
  const header = `Bearer realm="${realm}",service="registry.example.test",scope="repository:x:pull"`;
  return new Response(null, { status: 401, headers: { "www-authenticate": header } });
}

describe("createRegistry", () => {
  it("asks for the index of all platforms before that of one", async () => {
    const { asked, registry } = registryOf(withDigest);
    expect(await registry.digestOf(ALPINE)).toBe(DIGEST);
    expect(asked.map(({ method, url }) => [method, url])).toEqual([
      ["HEAD", "https://registry-1.docker.io/v2/library/alpine/manifests/3.20"],
    ]);
    expect(asked[0]?.headers.get("accept")?.split(", ")[0]).toBe("application/vnd.oci.image.index.v1+json");
  });

  it("gets a token for exactly this image where the registry wants one", async () => {
    const { asked, registry } = registryOf((request) => {
      if (request.url.startsWith("https://auth.example.test/")) return Response.json({ token: "t0ken" });
      return request.headers.get("authorization") === "Bearer t0ken"
        ? withDigest()
        : challenge("https://auth.example.test/token");
    });
    expect(await registry.digestOf({ ...ALPINE, registry: "registry.example.test" })).toBe(DIGEST);
    const asker = new URL(asked[1]?.url ?? "");
    expect([asker.searchParams.get("service"), asker.searchParams.get("scope")]).toEqual([
      "registry.example.test",
      "repository:library/alpine:pull",
    ]);
  });

  it("computes the digest where the registry does not say it", async () => {
    const body = '{"schemaVersion":2}';
    const headers = { "content-type": "application/vnd.oci.image.index.v1+json; charset=utf-8" };
    const { registry } = registryOf(({ method }) => new Response(method === "HEAD" ? null : body, { headers }));
    expect(await registry.digestOf(ALPINE)).toBe(`sha256:${createHash("sha256").update(body).digest("hex")}`);
  });

  it.each([
    ["a page that says hello", "text/html", "<html>Please log in</html>"],
    ["a page without a type", undefined, "hello"],
    ["a manifest of the first schema", "application/vnd.docker.distribution.manifest.v1+json", "{}"],
    ["a manifest that is no JSON", "application/vnd.oci.image.index.v1+json", "<html>"],
    ["JSON that is no manifest", "application/vnd.oci.image.index.v1+json", "[]"],
  ])("computes no digest of %s", async (_case, type, body) => {
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    const { registry } = registryOf(
      ({ method }) => new Response(method === "HEAD" ? null : new TextEncoder().encode(body), { headers }),
    );
    await expect(registry.digestOf(ALPINE)).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("knows nothing of a tag that is not there", async () => {
    expect(await registryOf(() => new Response(null, { status: 404 })).registry.digestOf(ALPINE)).toBeUndefined();
  });

  it.each([
    [401, "permission-missing"],
    [403, "permission-missing"],
    [429, "rate-limited"],
    [500, "server-error"],
    [302, "server-error"],
  ])("makes an error of HTTP %i", async (status, code) => {
    await expect(registryOf(() => new Response(null, { status })).registry.digestOf(ALPINE)).rejects.toMatchObject({
      code,
    });
  });

  it("sends no request to a token server that is not reached over TLS", async () => {
    const { asked, registry } = registryOf(() => challenge("http://169.254.169.254/latest"));
    await expect(registry.digestOf(ALPINE)).rejects.toMatchObject({ code: "permission-missing" });
    expect(asked).toHaveLength(1);
  });

  it.each([
    "https://10.0.0.1/token",
    "https://[fd00::1]/token",
    "https://2852039166/token",
    "https://vault/v1/secret",
    "https://localhost/token",
    "https://vault.localhost/token",
    "https://127.1/token",
    "https://user:word@auth.example.test/token",
    "file:///etc/passwd",
  ])("is not led into the network of this machine by a registry that names %s", async (realm) => {
    const { asked, registry } = registryOf(() => challenge(realm));
    const image = { ...ALPINE, registry: "registry.example.test" };
    await expect(registry.digestOf(image)).rejects.toMatchObject({ code: "permission-missing" });
    expect(asked).toHaveLength(1);
  });

  it("goes to a token server of the registry's own host, wherever that is", async () => {
    const { asked, registry } = registryOf(({ url }) =>
      url.includes("/token") ? Response.json({ token: "t0ken" }) : challenge("https://10.0.0.1:8443/token"),
    );
    await expect(registry.digestOf({ ...ALPINE, registry: "10.0.0.1:5000" })).rejects.toMatchObject({
      code: "permission-missing",
    });
    expect(asked).toHaveLength(3);
  });

  it.each([
    "169.254.169.254",
    "169.254.169.254:443",
    "[fe80::1]:5000",
    "2852039166:443",
    "[::ffff:169.254.169.254]:443",
    "user:word@registry.example.test",
    "registry.example.test?x=.",
    "registry.example.test#.",
    "registry.example.test\\.x",
    "0.0.0.0:5000",
  ])("asks no server called %s", async (host) => {
    const { asked, registry } = registryOf(withDigest);
    await expect(registry.digestOf({ ...ALPINE, registry: host })).rejects.toMatchObject({
      code: "response-malformed",
    });
    expect(asked).toHaveLength(0);
  });

  it.each([
    { ...ALPINE, name: "../../admin" },
    { ...ALPINE, name: "a?b" },
    { ...ALPINE, tag: "x/../y" },
    { ...ALPINE, registry: "host name" },
  ])("asks nothing about %j", async (image) => {
    const { asked, registry } = registryOf(withDigest);
    await expect(registry.digestOf(image)).rejects.toMatchObject({ code: "response-malformed" });
    expect(asked).toHaveLength(0);
  });

  it("refuses a digest of another form", async () => {
    const { registry } = registryOf(() => new Response(null, { headers: { "docker-content-digest": "sha256:short" } }));
    await expect(registry.digestOf(ALPINE)).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("says so when the network fails", async () => {
    const { registry } = registryOf(() => {
      throw new TypeError("fetch failed");
    });
    await expect(registry.digestOf(ALPINE)).rejects.toMatchObject({ code: "network-failed" });
  });
});
