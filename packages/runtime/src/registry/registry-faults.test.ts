import { FAKE_IMAGE, type RegistryFakeOptions, type RegistryWorld, withRegistryFake } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { digestOfBytes } from "./descriptor.ts";
import { createReferrerRegistry, type ReferrerRegistry } from "./referrer-registry.ts";

const TYPE = "application/vnd.example.thing+json";
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";

interface World extends RegistryWorld {
  readonly registry: ReferrerRegistry;
}

function artifact(content: string) {
  return { type: TYPE, content: Buffer.from(content), annotations: { "org.example.what": content.slice(0, 20) } };
}

/** A registry with one image, on loopback; our waits are short. */
function withRegistry(options: RegistryFakeOptions, use: (world: World) => Promise<void>): Promise<void> {
  const limits = { retries: 2, secondMs: 0, requestTimeoutMs: 5000, maxWaitSeconds: 60 };
  return withRegistryFake(options, (world) => use({ ...world, registry: createReferrerRegistry({ fetch, limits }) }));
}

/** Answers the n-th request that fits, counted from 1, or every one. */
function on(method: string, part: string, answer: () => Response, only?: number) {
  let count = 0;
  return (request: Request): Response | undefined => {
    if (request.method !== method || !request.url.includes(part)) return undefined;
    count++;
    return only === undefined || only === count ? answer() : undefined;
  };
}

function status(code: number, headers: Record<string, string> = {}): () => Response {
  return () => new Response(null, { status: code, headers });
}

describe("push", () => {
  it.each([
    ["the artifact", "manifests/sha256:", 400, "referrers-unsupported"],
    ["the index", "manifests/sha256-", 415, "referrers-unsupported"],
    ["so large a blob", "uploads/1", 413, "invalid-input"],
    ["so large a manifest", "manifests/sha256:", 413, "invalid-input"],
    ["our account", "uploads/1", 403, "permission-missing"],
    ["anything for now", "manifests/sha256:", 500, "server-error"],
  ])("says so where the registry does not take %s", async (_case, part, code, expected) => {
    await withRegistry({ referrers: "none", intercept: on("PUT", part, status(code)) }, async ({ image, registry }) => {
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code: expected });
    });
  });

  it("names the permission that is missing", async () => {
    const intercept = on("POST", "uploads", status(401));
    await withRegistry({ intercept }, async ({ image, registry }) => {
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ permissions: { packages: "write" } });
    });
    await withRegistry({ intercept: on("GET", "referrers", status(403)) }, async ({ image, registry }) => {
      await expect(registry.list(image)).rejects.toMatchObject({ permissions: { packages: "read" } });
    });
  });

  it.each([429, 502, 503])("is patient where the registry answers %i once", async (code) => {
    const intercept = on("PUT", "manifests/sha256:", status(code, { "retry-after": "7" }), 1);
    await withRegistry({ intercept }, async ({ image, registry }) => {
      expect(await registry.push(image, artifact("one"))).toMatchObject({ isNew: true });
    });
  });

  it("takes a blob that is kept elsewhere for one that is there", async () => {
    const known = { isKnown: false };
    const intercept = (request: Request) =>
      known.isKnown && request.method === "HEAD"
        ? new Response(null, { status: 307, headers: { location: "https://storage.example.test/" } })
        : undefined;
    await withRegistry({ intercept }, async ({ image, registry }) => {
      const first = await registry.push(image, artifact("one"));
      known.isKnown = true;
      expect(await registry.push(image, artifact("one"))).toEqual({ ...first, isNew: false });
    });
  });

  it("starts an upload again that the registry has forgotten, once", async () => {
    for (const [only, code] of [
      [1, undefined],
      [undefined, "not-found"],
    ] as const) {
      await withRegistry({ intercept: on("PUT", "uploads/", status(404), only) }, async ({ fake, image, registry }) => {
        const pushed = registry.push(image, artifact("one"));
        await (code === undefined ? pushed : expect(pushed).rejects.toMatchObject({ code }));
        expect(fake.asked.filter(({ path }) => path === `/v2/${FAKE_IMAGE}/blobs/uploads/2`)).toHaveLength(1);
        expect(fake.blobs.size).toBe(code === undefined ? 2 : 0);
      });
    }
  });

  it("does not wait longer than is allowed", async () => {
    const intercept = on("POST", "uploads", status(429, { "retry-after": "61" }));
    await withRegistry({ intercept }, async ({ fake, image, registry }) => {
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code: "rate-limited" });
      expect(fake.asked.filter(({ method }) => method === "POST")).toHaveLength(1);
    });
  });

  it.each(["https://storage.example.test/upload", "http://127.0.0.2/upload", "//127.0.0.1:1/upload", "http://[", ""])(
    "does not upload to %j",
    async (location) => {
      const intercept = on("POST", "uploads", status(202, { location }));
      await withRegistry({ intercept }, async ({ fake, image, registry }) => {
        await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code: "response-malformed" });
        expect(fake.manifests.size).toBe(1);
      });
    },
  );
});

describe("list", () => {
  it("reads all pages", async () => {
    await withRegistry({ pageSize: 2 }, async ({ image, registry }) => {
      for (const content of "abcde") await registry.push(image, artifact(content));
      expect(await registry.list(image)).toHaveLength(5);
    });
  });

  const page = (next: string) => () =>
    new Response('{"schemaVersion":2,"manifests":[]}', {
      headers: { "content-type": INDEX_TYPE, link: `<${next}>; rel=next` },
    });

  it.each([
    ["does not end", "?more=1"],
    ["goes on elsewhere", "https://registry.example.test/v2/"],
    ["goes on nowhere", "http://["],
  ])("refuses a list that %s", async (_case, next) => {
    await withRegistry({ intercept: on("GET", "referrers", page(next)) }, async ({ image, registry }) => {
      await expect(registry.list(image)).rejects.toMatchObject({ code: "response-malformed" });
    });
  });

  it.each([
    ["<html>", "response-malformed"],
    ["[]", "response-malformed"],
    ['{"schemaVersion":2}', "response-malformed"],
    [" ".repeat(4 * 1024 * 1024 + 1), "server-error"],
  ])("refuses a list that is none", async (body, code) => {
    const answer = () => new Response(body, { headers: { "content-type": INDEX_TYPE } });
    await withRegistry({ intercept: on("GET", "referrers", answer) }, async ({ image, registry }) => {
      await expect(registry.list(image)).rejects.toMatchObject({ code });
    });
  });

  it.each([
    [429, "rate-limited"],
    [500, "server-error"],
  ])("is no empty list where the registry answers %i", async (code, expected) => {
    await withRegistry({ intercept: on("GET", "referrers", status(code)) }, async ({ image, registry }) => {
      await expect(registry.list(image)).rejects.toMatchObject({ code: expected });
    });
  });

  it("is no empty list where the registry fails at the tag", async () => {
    const intercept = on("GET", "manifests/sha256-", status(500));
    await withRegistry({ referrers: "none", intercept }, async ({ image, registry }) => {
      await expect(registry.list(image)).rejects.toMatchObject({ code: "server-error" });
    });
  });

  it("takes a page for people for no list", async () => {
    const answer = () => new Response("<html>", { headers: { "content-type": "text/html" } });
    await withRegistry({ intercept: on("GET", "referrers", answer) }, async ({ image, registry }) => {
      expect(await registry.push(image, artifact("one"))).toMatchObject({ listedBy: "tag" });
      expect(await registry.list(image)).toHaveLength(1);
    });
  });
});

describe("reading", () => {
  const blob = { mediaType: TYPE, digest: digestOfBytes(Buffer.from("one")), size: 3 };

  it("gives nothing that has another digest than asked for", async () => {
    await withRegistry({}, async ({ fake, image, registry }) => {
      const { digest } = await registry.push(image, artifact("one"));
      const stored = fake.manifests.get(`${FAKE_IMAGE}@${digest}`);
      const bytes = Buffer.from(`${stored?.bytes} `);
      fake.manifests.set(`${FAKE_IMAGE}@${digest}`, { type: stored?.type ?? "", bytes });
      fake.blobs.set(`${FAKE_IMAGE}@${blob.digest}`, Buffer.from("two"));
      await expect(registry.read(image, digest)).rejects.toMatchObject({ code: "digest-mismatch" });
      await expect(registry.readBlob(image, blob)).rejects.toMatchObject({ code: "digest-mismatch" });
    });
  });

  it("gives no blob of another size than stated, and none above the bound", async () => {
    await withRegistry({}, async ({ image, registry }) => {
      await registry.push(image, artifact("one"));
      await expect(registry.readBlob(image, { ...blob, size: 4 })).rejects.toMatchObject({ code: "digest-mismatch" });
      await expect(registry.readBlob(image, { ...blob, size: 2 })).rejects.toMatchObject({ code: "digest-mismatch" });
      const large = { ...blob, size: 64 * 1024 * 1024 + 1 };
      await expect(registry.readBlob(image, large)).rejects.toMatchObject({ code: "response-malformed" });
    });
  });

  it("knows nothing of what is gone, is no artifact, or refers to another image", async () => {
    await withRegistry({}, async ({ fake, image, registry }) => {
      const { digest } = await registry.push(image, artifact("one"));
      expect(await registry.read(image, image.digest)).toBeUndefined();
      expect(await registry.read(image, `sha256:${"2".repeat(64)}`)).toBeUndefined();
      expect(await registry.read({ ...image, digest: fake.putImage("octo/else") }, digest)).toBeUndefined();
      fake.blobs.clear();
      expect(await registry.readBlob(image, blob)).toBeUndefined();
    });
  });

  it("follows the registry to where it keeps its blobs, but not everywhere", async () => {
    const stored = on("GET", "/storage", () => new Response("one"));
    const places = ["/storage", "http://169.254.169.254/latest", "http://localhost/storage", "/storage/again"];
    for (const [at, location] of places.entries()) {
      const again = on("GET", "/storage/again", status(307, { location: "/storage/again" }));
      const moved = on("GET", "blobs/", status(307, { location }));
      const intercept = (request: Request) => again(request) ?? stored(request) ?? moved(request);
      await withRegistry({ intercept }, async ({ image, registry }) => {
        const read = registry.readBlob(image, blob);
        if (at === 0) expect((await read)?.toString()).toBe("one");
        else await expect(read).rejects.toMatchObject({ code: "response-malformed" });
      });
    }
  });
});
