import { UnavailableError } from "@lockstep/core";
import type { ReferrerRegistry } from "@lockstep/runtime/registry";
import type { ArtifactSubject } from "@lockstep/sigstore";
import { describe, expect, it } from "vitest";
import { chooseSources, type SourceOptions } from "./choose-sources.ts";

const HEX = "ab".repeat(32);
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const DIGEST = { algorithm: "sha256", hex: HEX } as const;
const FILE: ArtifactSubject = { kind: "file", name: "a", digest: DIGEST, path: "/w/a" };
const IMAGE: ArtifactSubject = { kind: "oci", name: "registry.example.test/octo/app", digest: DIGEST };
const CONTENT = { origin: "x", content: Buffer.from("{}") };

/** A registry with one bundle beside each image. */
const REGISTRY: ReferrerRegistry = {
  push: () => Promise.reject(new TypeError("nothing is pushed")),
  list: async () => [
    { mediaType: "application/vnd.oci.image.manifest.v1+json", digest: "sha256:1", size: 1, artifactType: BUNDLE_TYPE },
  ],
  read: async () => ({
    artifactType: BUNDLE_TYPE,
    layers: [{ mediaType: BUNDLE_TYPE, digest: "sha256:2", size: 2 }],
    annotations: {},
  }),
  readBlob: async () => Buffer.from("{ }"),
};

const ALL: SourceOptions = {
  wanted: "auto",
  given: [],
  readBeside: async (path) => [{ origin: path, content: Buffer.from("{}") }],
  github: { attestations: { find: async (_, hex) => [hex] }, repository: { owner: "octo", name: "app" } },
  registry: REGISTRY,
};

async function found(options: Partial<SourceOptions>, subject: ArtifactSubject) {
  const { sources, asksAll } = chooseSources({ ...ALL, ...options });
  const contents = await Promise.all(sources.map((source) => source.find(subject)));
  return {
    asksAll,
    texts: contents.map((list) =>
      list.map((one) => ("content" in one ? Buffer.from(one.content).toString() : one.lost)),
    ),
  };
}

describe("the sources", () => {
  it("are all there are, one after the other, where nothing is said", async () => {
    expect(await found({}, FILE)).toEqual({ asksAll: false, texts: [["{}"], [HEX], []] });
    expect(await found({}, IMAGE)).toEqual({
      asksAll: false,
      texts: [[], [HEX], ["{ }"]],
    });
  });

  it("are the bundles given and nothing else, where there are any", async () => {
    expect(await found({ given: [CONTENT] }, IMAGE)).toEqual({ asksAll: false, texts: [["{}"]] });
  });

  it("are those named, all of them", async () => {
    expect(await found({ wanted: "registry, given", given: [CONTENT] }, IMAGE)).toEqual({
      asksAll: true,
      texts: [["{}"], ["{ }"]],
    });
  });

  it.each<[string, Partial<SourceOptions>]>([
    ["gitlab", {}],
    ["auto, github", {}],
    ["given", {}],
    ["github", { github: undefined }],
    ["registry", { registry: undefined }],
  ])("cannot be %s", (wanted, options) => {
    expect(() => chooseSources({ ...ALL, ...options, wanted })).toThrow(
      expect.objectContaining({ code: "invalid-input" }),
    );
  });

  it("cannot tell of a digest that GitHub does not know", async () => {
    const subject: ArtifactSubject = {
      kind: "digest",
      name: "a",
      digest: { algorithm: "sha512", hex: "ab".repeat(64) },
    };
    const [source] = chooseSources({ ...ALL, wanted: "github" }).sources;
    await expect(source?.find(subject)).rejects.toThrow(UnavailableError);
  });
});
