// The driver of the conformance suite: its words, and what it says to a right and a wrong bundle, in files.
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "@lockstep/core";
import { VerificationFailure } from "@lockstep/sigstore";
import { createAuthority, GITHUB_ISSUER, githubClaims } from "@lockstep/testkit/sigstore";
import { afterAll, describe, expect, test } from "vitest";
import { parseArguments } from "../parse-arguments.ts";
import { verifyBundleCommand } from "./verify-bundle-command.ts";

const CONTENT = Buffer.from("the artifact");
const NAME = `https://github.com/${githubClaims()["job_workflow_ref"]}`;
const DIGEST = `sha256:${createHash("sha256").update(CONTENT).digest("hex")}`;

const folder = mkdtempSync(join(tmpdir(), "verify-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const authority = createAuthority();
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
write("artifact", CONTENT);
write("other", "another artifact");
write("root.json", JSON.stringify(authority.trustedRoot()));
write("key.pub", publicKey.export({ type: "spki", format: "pem" }));
write("bundle.json", JSON.stringify(await authority.signMessage(CONTENT, { log: "v2" })));
write(
  "keyed.json",
  JSON.stringify(
    await authority.signMessage(CONTENT, { claims: "none", key: privateKey, log: "none", timestamp: false }),
  ),
);
write("two.jsonl", `${JSON.stringify(await authority.signMessage(CONTENT))}\n`.repeat(2));

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

/** The exit code, or the step that failed, or the code of the error. */
async function run(...words: readonly string[]): Promise<number | string> {
  const terminal = { env: {}, cwd: () => folder, stdout: { write: () => true }, stderr: { write: () => true } };
  try {
    return await verifyBundleCommand.run(parseArguments(verifyBundleCommand, words), terminal);
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}

const identity = ["--certificate-identity", NAME, "--certificate-oidc-issuer", GITHUB_ISSUER];
const root = ["--trusted-root", "root.json"];
const question = ["--bundle", "bundle.json", ...identity, ...root];
const keyed = ["--bundle", "keyed.json", "--key", "key.pub"];

test.each<[string, readonly string[], number | string]>([
  ["a file", [...question, "artifact"], 0],
  ["a digest", [...question, DIGEST], 0],
  ["with --staging and a root", ["--staging", ...question, "artifact"], 0],
  ["a key and a file", [...keyed, "artifact"], 0],
  ["a key and a digest", [...keyed, DIGEST], 0],
  ["a key, with a root beside it", [...keyed, ...root, "artifact"], 0],
  ["another file", [...question, "other"], "artifact-digest"],
  [
    "another name",
    ["--bundle", "bundle.json", "--certificate-identity", `${NAME}x`, ...identity.slice(2), ...root, "artifact"],
    "identity",
  ],
  [
    "another issuer",
    ["--bundle", "bundle.json", ...identity.slice(0, 3), "https://example.test", ...root, "artifact"],
    "identity",
  ],
  ["the embedded root", ["--bundle", "bundle.json", ...identity, "artifact"], "timestamp"],
  [
    "a bundle by a key, asked for an identity",
    ["--bundle", "keyed.json", ...identity, ...root, "artifact"],
    "trusted-root",
  ],
  [
    "a bundle by a certificate, asked for a key",
    ["--bundle", "bundle.json", "--key", "key.pub", ...root, "artifact"],
    "trusted-root",
  ],
  ["a bundle that is none", ["--bundle", "root.json", ...identity, ...root, "artifact"], "bundle-format"],
])("%s", async (_, words, expected) => {
  expect(await run(...words)).toBe(expected);
});

describe("asks back", () => {
  test.each<[string, readonly string[], string]>([
    ["no artifact", question, "invalid-input"],
    ["no bundle", [...identity, ...root, "artifact"], "invalid-input"],
    ["nobody who may sign", ["--bundle", "bundle.json", ...root, "artifact"], "invalid-input"],
    ["half an identity", ["--bundle", "bundle.json", ...identity.slice(0, 2), ...root, "artifact"], "invalid-input"],
    ["a key and an identity", [...keyed, ...identity, "artifact"], "invalid-input"],
    ["--staging without a root", ["--staging", "--bundle", "bundle.json", ...identity, "artifact"], "invalid-input"],
    ["a file with two bundles", ["--bundle", "two.jsonl", ...identity, ...root, "artifact"], "invalid-input"],
    ["an artifact that is not there", [...question, "missing"], "path-not-found"],
    ["a digest that is too short", [...question, DIGEST.slice(0, -1)], "path-not-found"],
    ["a bundle that is not there", ["--bundle", "missing", ...identity, ...root, "artifact"], "path-not-found"],
    ["a key that is none", ["--bundle", "keyed.json", "--key", "root.json", "artifact"], "key-unusable"],
  ])("%s", async (_, words, expected) => {
    expect(await run(...words)).toBe(expected);
  });
});
