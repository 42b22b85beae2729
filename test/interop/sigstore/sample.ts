// What the tests with other clients sign and verify.
import { createHash } from "node:crypto";
import {
  type ArtifactDigest,
  PREDICATE_TYPES,
  readBundles,
  readTrustedRoots,
  STATEMENT_TYPE,
  type Statement,
  type VerifiedBundle,
  verifyBundle,
} from "@lockstep/sigstore";
import { githubClaims } from "@lockstep/testkit/sigstore";

export const ARTIFACT = "app.tgz";
export const CONTENT = Buffer.from("what was built");
export const DIGEST: ArtifactDigest = { algorithm: "sha256", hex: createHash("sha256").update(CONTENT).digest("hex") };
/** The name in the certificates of `githubClaims`. */
export const IDENTITY = `https://github.com/${String(githubClaims()["job_workflow_ref"])}`;

export const STATEMENT: Statement = {
  _type: STATEMENT_TYPE,
  subject: [{ name: ARTIFACT, digest: { sha256: DIGEST.hex } }],
  predicateType: PREDICATE_TYPES.provenance,
  predicate: {
    buildDefinition: { buildType: "https://example.test/build", externalParameters: {} },
    runDetails: { builder: { id: "https://example.test/builder" } },
  },
};

/** Verifies the bundle in some JSON against the sample artifact, or against another digest. */
export async function verifySample(json: string, trustedRoot: unknown, digest = DIGEST): Promise<VerifiedBundle> {
  const [bundle, ...others] = await readBundles(Buffer.from(json));
  if (bundle === undefined || others.length > 0) throw new Error("not one bundle");
  const roots = await readTrustedRoots(JSON.stringify(trustedRoot));
  return verifyBundle(bundle, { digests: [digest], read: async (onChunk) => onChunk(CONTENT) }, { roots, keys: [] });
}
