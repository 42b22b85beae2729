import {
  FAKE_IMAGE,
  type RegistryFake,
  type RegistryFakeOptions,
  type RegistryWorld,
  withRegistryFake,
} from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { digestOfBytes } from "./descriptor.ts";
import type { ImageDigest } from "./image-digest.ts";
import { createReferrerRegistry, type ReferrerRegistry } from "./referrer-registry.ts";

const TYPE = "application/vnd.example.thing+json";
const MODES = ["list", "silent-list", "empty-list", "header-only", "none", "redirect"] as const;
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const FOREIGN = { mediaType: "application/vnd.example", digest: `sha512:${"0".repeat(128)}`, size: 3, extra: [1] };

interface World extends RegistryWorld {
  readonly registry: ReferrerRegistry;
}

function artifact(content: string, type = TYPE) {
  return { type, content: Buffer.from(content), annotations: { "org.example.what": content.slice(0, 20) } };
}

/** A registry with one image, on loopback; our waits are short. */
function withRegistry(options: RegistryFakeOptions, use: (world: World) => Promise<void>): Promise<void> {
  const limits = { retries: 2, secondMs: 0, requestTimeoutMs: 5000, maxWaitSeconds: 60 };
  return withRegistryFake(options, (world) => use({ ...world, registry: createReferrerRegistry({ fetch, limits }) }));
}

function tagOf(image: ImageDigest): string {
  return `${FAKE_IMAGE}:${image.digest.replace(":", "-")}`;
}

/** Puts something under the tag of an image's referrers. */
function putTag(fake: RegistryFake, image: ImageDigest, type: string, text: string): void {
  const bytes = Buffer.from(text);
  fake.manifests.set(`${FAKE_IMAGE}@${digestOfBytes(bytes)}`, { type, bytes });
  fake.tags.set(tagOf(image), digestOfBytes(bytes));
}

function readTag(fake: RegistryFake, image: ImageDigest) {
  const bytes = fake.manifests.get(`${FAKE_IMAGE}@${fake.tags.get(tagOf(image))}`)?.bytes ?? Buffer.from("null");
  return JSON.parse(bytes.toString("utf8"));
}

describe.each(MODES)("a registry that keeps referrers as %s", (referrers) => {
  it("gives back what was pushed", async () => {
    await withRegistry({ referrers }, async ({ fake, image, registry }) => {
      const { digest, listedBy, isNew } = await registry.push(image, artifact("one"));
      expect([listedBy, isNew]).toEqual([/^(?:silent-)?list$/.test(referrers) ? "registry" : "tag", true]);
      expect(fake.tags.has(tagOf(image))).toBe(listedBy === "tag");
      const listed = await registry.list(image);
      expect(listed).toMatchObject([{ digest, artifactType: TYPE, annotations: { "org.example.what": "one" } }]);
      const found = await registry.read(image, digest);
      expect(found).toMatchObject({ artifactType: TYPE, layers: [{ mediaType: TYPE, size: 3 }] });
      const [layer] = found?.layers ?? [];
      const blob = layer && (await registry.readBlob(image, layer));
      expect(blob?.toString()).toBe("one");
    });
  });

  it("has one artifact where the same is pushed twice", async () => {
    await withRegistry({ referrers }, async ({ image, registry }) => {
      const first = await registry.push(image, artifact("one"));
      const again = await registry.push(image, { ...artifact("one"), annotations: { "org.example.created": "later" } });
      expect(again).toEqual({ ...first, isNew: false });
      await registry.push(image, artifact("one", "application/vnd.example.other"));
      expect(await registry.list(image)).toHaveLength(2);
    });
  });

  it("has all that is pushed at the same time", async () => {
    await withRegistry({ referrers }, async ({ image, registry }) => {
      await Promise.all(["a", "b", "c", "d", "e"].map((content) => registry.push(image, artifact(content))));
      const listed = await registry.list(image);
      expect(listed.map(({ annotations }) => annotations?.["org.example.what"]).sort()).toEqual([..."abcde"]);
    });
  });

  it("has one artifact where the same is pushed twice at the same time", async () => {
    await withRegistry({ referrers }, async ({ image, registry }) => {
      const pushes = ["now", "later"].map((when) => ({
        ...artifact("one"),
        annotations: { "org.example.created": when },
      }));
      const pushed = await Promise.all(pushes.map((push) => registry.push(image, push)));
      expect(pushed.map(({ isNew }) => isNew)).toEqual([true, false]);
      expect(await registry.list(image)).toHaveLength(1);
    });
  });

  it("has nothing for an image that nothing refers to, or that is not there", async () => {
    await withRegistry({ referrers }, async ({ image, registry }) => {
      expect(await registry.list(image)).toEqual([]);
      const gone = { ...image, digest: `sha256:${"1".repeat(64)}` };
      expect(await registry.list(gone)).toEqual([]);
      await expect(registry.push(gone, artifact("one"))).rejects.toMatchObject({ code: "not-found" });
    });
  });
});

it("has one artifact where the list does not say its type", async () => {
  await withRegistry({ isCurt: true }, async ({ image, registry }) => {
    const first = await registry.push(image, artifact("one"));
    expect(await registry.push(image, artifact("one"))).toEqual({ ...first, isNew: false });
    expect(await registry.push(image, artifact("one", "application/vnd.example.other"))).toMatchObject({ isNew: true });
  });
});

it("writes the manifest that the image specification asks for", async () => {
  await withRegistry({}, async ({ fake, image, registry }) => {
    const { digest } = await registry.push(image, artifact("one"));
    const subject = fake.manifests.get(`${FAKE_IMAGE}@${image.digest}`);
    const manifest = JSON.parse(String(fake.manifests.get(`${FAKE_IMAGE}@${digest}`)?.bytes));
    expect(manifest).toEqual({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      artifactType: TYPE,
      // Digest and size of "{}" stand in the specification.
      config: {
        mediaType: "application/vnd.oci.empty.v1+json",
        digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        size: 2,
      },
      layers: [{ mediaType: TYPE, digest: digestOfBytes(Buffer.from("one")), size: 3 }],
      subject: { mediaType: subject?.type, digest: image.digest, size: subject?.bytes.length },
      annotations: { "org.example.what": "one" },
    });
    expect(fake.blobs.has(`${FAKE_IMAGE}@${manifest.config.digest}`)).toBe(true);
  });
});

describe("the index under a tag", () => {
  it("keeps what others have put there, known or not", async () => {
    await withRegistry({ referrers: "none" }, async ({ fake, image, registry }) => {
      const index = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [FOREIGN], annotations: { by: "others" } };
      putTag(fake, image, INDEX_TYPE, JSON.stringify(index));
      const { digest } = await registry.push(image, artifact("one"));
      const { manifests, ...rest } = readTag(fake, image);
      expect(rest).toEqual({ schemaVersion: 2, mediaType: INDEX_TYPE, annotations: { by: "others" } });
      expect(manifests).toMatchObject([FOREIGN, { digest, artifactType: TYPE }]);
      // What is named by another kind of digest is left alone.
      expect(await registry.list(image)).toMatchObject([{ digest }]);
    });
  });

  it.each([true, false])("survives somebody who writes in between (conditional: %s)", async (conditional) => {
    const race: { other: (() => void) | undefined } = { other: undefined };
    const intercept = (request: Request): undefined => {
      if (request.method === "PUT" && request.url.includes("manifests/sha256-")) race.other?.();
    };
    await withRegistry({ referrers: "none", conditional, intercept }, async ({ fake, image, registry }) => {
      const write = (manifests: readonly unknown[]) =>
        putTag(fake, image, INDEX_TYPE, JSON.stringify({ schemaVersion: 2, manifests }));
      write([]);
      race.other = () => {
        race.other = undefined;
        // Right before our writing where it is looked at, right after it where it is not.
        if (conditional) write([FOREIGN]);
        else setImmediate(() => write([FOREIGN]));
      };
      const { digest } = await registry.push(image, artifact("one"));
      expect(readTag(fake, image).manifests).toMatchObject([FOREIGN, { digest }]);
    });
  });

  it.each([
    [
      "an image",
      "application/vnd.oci.image.manifest.v1+json",
      '{"schemaVersion":2,"layers":[]}',
      "referrers-unsupported",
    ],
    ["no index", INDEX_TYPE, '{"schemaVersion":2}', "response-malformed"],
    ["no JSON", INDEX_TYPE, "<html>", "response-malformed"],
    ["the past", INDEX_TYPE, '{"schemaVersion":1,"manifests":[]}', "response-malformed"],
  ])("is not written where the tag holds %s", async (_case, type, text, code) => {
    await withRegistry({ referrers: "none" }, async ({ fake, image, registry }) => {
      putTag(fake, image, type, text);
      const before = fake.tags.get(tagOf(image));
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code });
      expect(fake.tags.get(tagOf(image))).toBe(before);
      expect(await registry.list(image)).toEqual([]);
    });
  });

  it("is not looked for in the image itself", async () => {
    await withRegistry({ referrers: "none", readsTagsAsDigests: true }, async ({ fake, image, registry }) => {
      for (const digest of [image.digest, fake.putIndex(FAKE_IMAGE)]) {
        const one = { ...image, digest };
        await expect(registry.push(one, artifact("one"))).rejects.toMatchObject({ code: "referrers-unsupported" });
        expect(await registry.list(one)).toEqual([]);
      }
    });
  });

  it("is no success where the registry does not keep it", async () => {
    const intercept = ({ method, url }: Request) =>
      method === "PUT" && url.includes("manifests/sha256-") ? new Response(null, { status: 201 }) : undefined;
    await withRegistry({ referrers: "none", intercept }, async ({ image, registry }) => {
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code: "response-malformed" });
    });
  });

  it("is left alone where it is nested too deeply to be written again", async () => {
    await withRegistry({ referrers: "none" }, async ({ fake, image, registry }) => {
      const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
      putTag(fake, image, INDEX_TYPE, `{"schemaVersion":2,"manifests":[],"deep":${deep}}`);
      await expect(registry.push(image, artifact("one"))).rejects.toMatchObject({ code: "response-malformed" });
    });
  });
});
