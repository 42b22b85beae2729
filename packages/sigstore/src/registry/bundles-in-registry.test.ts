import { Buffer } from "node:buffer";
import {
  createReferrerRegistry,
  type ImageDigest,
  parseImageDigest,
  type ReferrerRegistry,
} from "@lockstep/runtime/registry";
import { RegistryFake, type RegistryFakeOptions, serveOnLoopback } from "@lockstep/testkit";
import type { SerializedBundle } from "@sigstore/bundle";
import { describe, expect, it } from "vitest";
import { findBundles } from "./find-bundles.ts";
import { imageOfSubject } from "./image-subject.ts";
import { pushBundles } from "./push-bundles.ts";

const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const PROVENANCE = "https://slsa.dev/provenance/v1";
const now = () => new Date("2026-01-02T03:04:05.678Z");

function bundleOf(content: Partial<SerializedBundle>): SerializedBundle {
  const verificationMaterial = { publicKey: { hint: "key" }, tlogEntries: [] };
  return JSON.parse(JSON.stringify({ mediaType: BUNDLE_TYPE, verificationMaterial, ...content }));
}

function attestation(predicateType: string): SerializedBundle {
  const payload = Buffer.from(JSON.stringify({ predicateType })).toString("base64");
  const envelope = { payload, payloadType: "application/vnd.in-toto+json", signatures: [{ sig: "AA==", keyid: "" }] };
  return bundleOf({ dsseEnvelope: envelope });
}

const SIGNATURE = bundleOf({
  messageSignature: { messageDigest: { algorithm: "SHA2_256", digest: "AA==" }, signature: "AA==" },
});

interface World {
  readonly fake: RegistryFake;
  readonly registry: ReferrerRegistry;
  image(name: string): ImageDigest;
}

async function withRegistry(options: RegistryFakeOptions, use: (world: World) => Promise<void>): Promise<void> {
  const fake = new RegistryFake(options);
  const server = await serveOnLoopback(fake);
  const { host } = new URL(server.url);
  const image = (name: string) => parseImageDigest(`${host}/${name}@${fake.putImage(name)}`);
  try {
    await use({ fake, image, registry: createReferrerRegistry({ fetch, limits: { retries: 0 } }) });
  } finally {
    await server.close();
  }
}

describe("pushBundles", () => {
  it("writes what Sigstore's clients look for", async () => {
    await withRegistry({}, async ({ image, registry }) => {
      const octo = image("octo");
      await pushBundles(
        registry,
        [attestation(PROVENANCE), SIGNATURE].map((bundle) => ({ image: octo, bundle })),
        now,
      );
      const listed = await registry.list(octo);
      expect(listed.map(({ artifactType, annotations }) => [artifactType, annotations])).toEqual([
        [
          BUNDLE_TYPE,
          {
            "dev.sigstore.bundle.content": "dsse-envelope",
            "dev.sigstore.bundle.predicateType": PROVENANCE,
            "org.opencontainers.image.created": "2026-01-02T03:04:05Z",
          },
        ],
        [
          BUNDLE_TYPE,
          {
            "dev.sigstore.bundle.content": "message-signature",
            "org.opencontainers.image.created": "2026-01-02T03:04:05Z",
          },
        ],
      ]);
    });
  });

  it("goes on with the other images where one fails, and gives the outcomes in order", async () => {
    await withRegistry({ referrers: "none" }, async ({ image, registry }) => {
      const images = ["a", "b", "c", "d", "e", "f"].map(image);
      const gone = { registry: images[0]?.registry ?? "", name: "gone", digest: `sha256:${"0".repeat(64)}` };
      const pushes = [...images.slice(0, 2), gone, ...images.slice(2)].map((one) => ({
        image: one,
        bundle: attestation(PROVENANCE),
      }));
      const outcomes = await pushBundles(registry, pushes, now);
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, true, true, true, true]);
      expect(outcomes.map((outcome) => outcome.image)).toEqual(pushes.map((push) => push.image));
      expect(outcomes[2]).toMatchObject({ error: { code: "not-found" } });
    });
  });

  it("makes no second one of a bundle that is there", async () => {
    await withRegistry({ referrers: "none" }, async ({ image, registry }) => {
      const push = { image: image("octo"), bundle: attestation(PROVENANCE) };
      await pushBundles(registry, [push, push], now);
      const [again] = await pushBundles(registry, [push], () => new Date());
      expect(again).toMatchObject({ ok: true, pushed: { isNew: false } });
      expect((await findBundles(registry, push.image)).bundles).toHaveLength(1);
    });
  });
});

describe("findBundles", () => {
  it("gives back the text of every bundle", async () => {
    await withRegistry({ pageSize: 2 }, async ({ image, registry }) => {
      const octo = image("octo");
      const bundles = [attestation(PROVENANCE), SIGNATURE, attestation("https://spdx.dev/Document")];
      await pushBundles(
        registry,
        bundles.map((bundle) => ({ image: octo, bundle })),
        now,
      );
      const found = await findBundles(registry, octo);
      expect(found.bundles.map(({ text }) => text).sort()).toEqual(bundles.map((one) => JSON.stringify(one)).sort());
      expect(found.skipped).toEqual([]);
    });
  });

  it.each([true, false])("looks at nothing but bundles, of any version (curt list: %s)", async (isCurt) => {
    await withRegistry({ isCurt }, async ({ image, registry }) => {
      const octo = image("octo");
      const older = "application/vnd.dev.sigstore.bundle+json;version=0.2";
      for (const type of [older, "application/vnd.dev.sigstore.bundles", "application/spdx+json"]) {
        await registry.push(octo, { type, content: Buffer.from(type), annotations: {} });
      }
      expect((await findBundles(registry, octo)).bundles.map(({ text }) => text)).toEqual([older]);
    });
  });

  it("names what it could not use, and does not pass over other content", async () => {
    await withRegistry({ referrers: "none" }, async ({ fake, image, registry }) => {
      const octo = image("octo");
      const push = async (content: Buffer) => {
        await registry.push(octo, { type: BUNDLE_TYPE, content, annotations: {} });
        return [...fake.blobs.keys()].at(-1) ?? "";
      };
      const marked = Buffer.from([0xef, 0xbb, 0xbf, 0x7b]);
      await push(marked);
      expect((await findBundles(registry, octo)).bundles.map(({ text }) => Buffer.from(text))).toEqual([marked]);
      fake.tags.clear();
      await push(Buffer.from([0xff]));
      fake.blobs.delete(await push(Buffer.from("gone")));
      const listed = await registry.list(octo);
      expect(await findBundles(registry, octo)).toEqual({
        bundles: [],
        skipped: [
          { referrer: listed[0]?.digest, reason: "not-text" },
          { referrer: listed[1]?.digest, reason: "gone" },
        ],
      });
      fake.manifests.delete(`octo@${listed[0]?.digest}`);
      expect((await findBundles(registry, octo)).skipped[0]).toMatchObject({ reason: "unusable" });
      fake.blobs.set(await push(Buffer.from("one")), Buffer.from("two"));
      await expect(findBundles(registry, octo)).rejects.toMatchObject({ code: "digest-mismatch" });
    });
  });

  it("has no end of bundles to look at: more than the bound is an error", async () => {
    await withRegistry({}, async ({ image, registry }) => {
      const many = Array.from({ length: 257 }, (_, at) => ({
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        digest: `sha256:${String(at).padStart(64, "0")}`,
        size: 1,
        artifactType: BUNDLE_TYPE,
      }));
      const full: ReferrerRegistry = { ...registry, list: async () => many, read: async () => undefined };
      await expect(findBundles(full, image("octo"))).rejects.toMatchObject({ code: "response-malformed" });
      const few: ReferrerRegistry = { ...full, list: async () => many.slice(1) };
      expect((await findBundles(few, image("octo"))).skipped).toHaveLength(256);
    });
  });
});

describe("imageOfSubject", () => {
  const hex = "a".repeat(64);

  it("names the image of a subject", () => {
    const subject = { kind: "oci", name: "ghcr.io/octo/tool", digest: { algorithm: "sha256", hex } } as const;
    expect(imageOfSubject(subject)).toEqual({ registry: "ghcr.io", name: "octo/tool", digest: `sha256:${hex}` });
  });

  it.each([
    { kind: "file", name: "ghcr.io/octo/tool", digest: { algorithm: "sha256", hex } } as const,
    { kind: "oci", name: "no image", digest: { algorithm: "sha256", hex } } as const,
    { kind: "oci", name: "ghcr.io/octo/tool", digest: { algorithm: "sha512", hex: hex + hex } } as const,
  ])("refuses %j", (subject) => {
    expect(() => imageOfSubject(subject)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });
});
