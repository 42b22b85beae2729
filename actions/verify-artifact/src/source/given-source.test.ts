// What a given bundle says of an artifact that it is not about.
import { createHash } from "node:crypto";
import { type ArtifactSubject, readTrustedRoots } from "@lockstep/sigstore";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { expect, test } from "vitest";
import { ARTIFACT_CONTENT } from "../run/artifact-content.ts";
import { givenSource } from "./given-source.ts";
import { FoundVerifier } from "./verify-found.ts";

const authority = createAuthority();

test.each([
  { signed: ["a"], outcomes: ["a verified", "a refused"] },
  { signed: ["a", "b"], outcomes: ["a verified", "b verified"] },
])("bundles of $signed for a and b: $outcomes", async ({ signed, outcomes }) => {
  const contents = await Promise.all(signed.map(async (name) => ({ origin: name, content: await bundleOf(name) })));
  const roots = await readTrustedRoots(JSON.stringify(authority.trustedRoot()));
  const verifier = new FoundVerifier({ trust: { roots, keys: [] }, thresholds: {}, content: ARTIFACT_CONTENT });
  const source = givenSource(contents);
  const found: string[] = [];
  for (const subject of ["a", "b"].map(subjectOf)) {
    const verified = await verifier.verify(subject, await source.find(subject));
    found.push(...verified.map(({ origin, kind }) => `${origin} ${kind}`));
  }
  expect(found).toEqual(outcomes);
});

async function bundleOf(name: string): Promise<Buffer> {
  return Buffer.from(JSON.stringify(await authority.signMessage(Buffer.from(name))));
}

function subjectOf(name: string): ArtifactSubject {
  return {
    kind: "digest",
    name,
    digest: { algorithm: "sha256", hex: createHash("sha256").update(name).digest("hex") },
  };
}
