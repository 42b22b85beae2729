import type { Referrer, ReferrerRegistry } from "@lockstep/runtime/registry";
import type { ArtifactSubject } from "@lockstep/sigstore";
import { expect, it } from "vitest";
import { registrySource } from "./registry-source.ts";
import { FoundVerifier } from "./verify-found.ts";

const TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const NAME = "registry.example.test/octo/app";
const IMAGE: ArtifactSubject = { kind: "oci", name: NAME, digest: { algorithm: "sha256", hex: "ab".repeat(32) } };

/** Two bundles are listed: of the first nothing is there, of the second no content. */
const REGISTRY: ReferrerRegistry = {
  push: () => Promise.reject(new TypeError("nothing is pushed")),
  list: async () =>
    ["sha256:1", "sha256:2"].map((digest) => ({ mediaType: "x/manifest", digest, size: 1, artifactType: TYPE })),
  read: async (_, digest): Promise<Referrer | undefined> =>
    digest === "sha256:1"
      ? undefined
      : { artifactType: TYPE, layers: [{ mediaType: TYPE, digest: "sha256:3", size: 2 }], annotations: {} },
  readBlob: async () => undefined,
};

it("does not pass over what is listed and cannot be read", async () => {
  const found = await registrySource(REGISTRY).find(IMAGE);
  const nothing = () => Promise.reject(new TypeError("there is no file"));
  const content = { digest: nothing, read: nothing };
  const verifier = new FoundVerifier({ trust: { roots: [], keys: [] }, thresholds: {}, content });
  expect(await verifier.verify(IMAGE, found)).toMatchObject([
    { origin: `${NAME}@sha256:1`, kind: "refused", refusal: { step: "bundle-format", code: "bundle-unreadable" } },
    { origin: `${NAME}@sha256:2`, kind: "refused", refusal: { step: "bundle-format", code: "bundle-unreadable" } },
  ]);
});

it("has nothing of what is no image", async () => {
  expect(await registrySource(REGISTRY).find({ ...IMAGE, kind: "digest" })).toEqual([]);
});
