// The cases of the cross-client conformance suite for Sigstore, in file mode and in digest mode. A case that has to fail does so
// at the check it is about.
import { createHash } from "node:crypto";
import { CONFORMANCE_CASES, type Material } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { readPublicKey } from "../key/public-key.ts";
import { readTrustedRoots } from "../trust/trust.ts";
import { VerificationFailure } from "./verification-failure.ts";
import { readBundles, verifyBundle } from "./verify-bundle.ts";

const CONTENT = Buffer.from("a.txt: what is signed in most cases\n");

/** `ok`, or the step that failed. */
async function verdict({ bundle, root, key, artifact = CONTENT }: Material, mode: "file" | "digest"): Promise<string> {
  try {
    const roots = root === undefined ? [] : await readTrustedRoots(textOf(root));
    const [read] = await readBundles(Buffer.from(textOf(bundle)));
    if (read === undefined) return "no bundle";
    const keys = key === undefined ? [] : [readPublicKey(key.export({ type: "spki", format: "pem" }).toString())];
    const digests = [{ algorithm: "sha256", hex: createHash("sha256").update(artifact).digest("hex") }] as const;
    const content = mode === "file" ? { read: async (take: (chunk: Buffer) => void) => take(artifact) } : {};
    await verifyBundle(read, { digests, ...content }, { roots, keys });
    return "ok";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    throw error;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

describe.each(["file", "digest"] as const)("in %s mode", (mode) => {
  test.each(CONFORMANCE_CASES)("%s: %s", async (_name, expected, material) => {
    expect(await verdict(await material(), mode)).toBe(expected);
  });
});
