// What verification says of a bundle that an authority in this process has made.
import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { UsageError } from "@lockstep/core";
import { createAuthority } from "@lockstep/testkit/sigstore";
import type { DigestAlgorithm } from "../src/digest/artifact-digest.ts";
import { describePublicKey } from "../src/key/public-key.ts";
import { readTrustedRoots } from "../src/trust/trust.ts";
import { VerificationFailure } from "../src/verify/verification-failure.ts";
import type { Thresholds, VerifiedBundle } from "../src/verify/verified-bundle.ts";
import { type Artifact, readBundles, type Trust, verifyBundle } from "../src/verify/verify-bundle.ts";

export const CONTENT = Buffer.from("the artifact");
export const authority = createAuthority();
const stranger = createAuthority();
export const roots = await readTrustedRoots(JSON.stringify(authority.trustedRoot()));
export const strangers = await readTrustedRoots(JSON.stringify(stranger.trustedRoot()));

export const publicOf = (key: KeyObject) => describePublicKey(createPublicKey(key));

export function digestOf(algorithm: DigestAlgorithm, content: Buffer = CONTENT) {
  return { algorithm, hex: createHash(algorithm).update(content).digest("hex") };
}

export const BY_DIGEST: Artifact = { digests: [digestOf("sha256"), digestOf("sha384"), digestOf("sha512")] };
interface Question {
  readonly artifact?: Artifact;
  readonly trust?: Partial<Trust>;
  readonly thresholds?: Partial<Thresholds>;
}

export async function verify(
  bundle: unknown,
  { artifact = BY_DIGEST, trust, thresholds }: Question = {},
): Promise<VerifiedBundle> {
  const [read] = await readBundles(Buffer.from(JSON.stringify(bundle)));
  if (read === undefined) throw new Error("a bundle was read");
  return verifyBundle(read, artifact, { roots, keys: [], ...trust }, thresholds);
}

/** `ok`, the step that failed, or the code of the error. */
export async function verdict(bundle: unknown, question?: Question): Promise<string> {
  try {
    await verify(bundle, question);
    return "ok";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}
