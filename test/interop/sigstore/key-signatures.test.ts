// Signatures by a key alone, without any service: cosign on ours, and we on cosign's.
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Artifact, type PublicKey, readBundles, readPublicKey, verifyBundle } from "@lockstep/sigstore";
import { ScratchFolder } from "@lockstep/testkit";
import type { BundleDocument } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { lockstep } from "../../e2e/bundles.ts";
import { missingPeers, refusalOf, runPeer } from "../peer.ts";
import { ARTIFACT, CONTENT, STATEMENT } from "./sample.ts";
import { openKeyed } from "./signed-files.ts";
import { turnSignature } from "./tampering.ts";
import { writeEmptyTrustFiles } from "./trust-files.ts";

// Not P-384: cosign 3.1.2 verifies every such signature with SHA-256, its own with SHA-384 included. Not RSA: with a key alone it
// takes the padding of PKCS #1 v1.5 only, and ours is PSS.
const KEYS: readonly (readonly [string, () => KeyObject])[] = [
  ["P-256", () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey],
  ["Ed25519", () => generateKeyPairSync("ed25519").privateKey],
];

// Not Ed25519: cosign 3.1.2 attests with the variant that hashes first, and itself accepts nothing that it makes with such a key.
const THEIR_KEYS: typeof KEYS = [
  ["P-256", () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey],
  ["P-384", () => generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey],
  ["RSA", () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey],
];

const TRUST = ["--signing-config=signing_config.json", "--trusted-root=trusted_root.json"] as const;

describe.skipIf(missingPeers(["cosign"]).length > 0)("cosign", () => {
  test.each(KEYS)(
    "accepts a message and a statement that we signed with a key of %s, and nothing else",
    async (_, make) => {
      using folder = new ScratchFolder();
      const key = make();
      folder.write(ARTIFACT, CONTENT);
      folder.write("other.tgz", "something else");
      folder.write("key.pub", createPublicKey(key).export({ type: "spki", format: "pem" }));
      const session = await openKeyed(folder.path, key.export({ type: "pkcs8", format: "pem" }).toString());
      folder.write("message.json", JSON.stringify((await session.signBytes(CONTENT)).bundle));
      folder.write("statement.json", JSON.stringify((await session.signStatement(STATEMENT)).bundle));
      const verify = (command: readonly string[], bundle: string, artifact: string) =>
        runPeer(
          "cosign",
          [...command, "--key=key.pub", "--insecure-ignore-tlog", `--bundle=${bundle}`, artifact],
          folder.path,
        );
      const attestation = ["verify-blob-attestation", "--type=slsaprovenance1"];
      expect(refusalOf(await verify(["verify-blob"], "message.json", ARTIFACT))).toBe("");
      expect(refusalOf(await verify(attestation, "statement.json", ARTIFACT))).toBe("");
      expect((await verify(["verify-blob"], "message.json", "other.tgz")).exitCode).toBeGreaterThan(0);
      expect((await verify(attestation, "statement.json", "other.tgz")).exitCode).toBeGreaterThan(0);
    },
  );

  test("accepts what the command line signs with a new key, and the command line what cosign signs with that key", async () => {
    using folder = new ScratchFolder();
    const cli = async (...words: readonly string[]) => (await lockstep(words, { cwd: folder.path })).exitCode;
    const run = (...args: readonly string[]) => runPeer("cosign", args, folder.path, { COSIGN_PASSWORD: "" });
    folder.write(ARTIFACT, CONTENT);
    folder.write("other.tgz", "something else");
    expect(await cli("sign-artifact", ARTIFACT, "--key", "new", "--checksums-file", "SHA256SUMS")).toBe(0);
    const flags = ["--key=lockstep.pub", "--insecure-ignore-tlog"];
    for (const name of [ARTIFACT, "SHA256SUMS"]) {
      const verify = (artifact: string) => run("verify-blob", ...flags, `--bundle=${name}.sigstore.json`, artifact);
      expect(refusalOf(await verify(name))).toBe("");
      expect((await verify("other.tgz")).exitCode).toBeGreaterThan(0);
    }
    expect(refusalOf(await run("import-key-pair", "--key=lockstep.key"))).toBe("");
    writeEmptyTrustFiles(folder);
    const files = ["--key=import-cosign.key", ...TRUST, "--bundle=theirs.json"];
    expect(refusalOf(await run("sign-blob", "--yes", ...files, ARTIFACT))).toBe("");
    const verify = ["verify-artifact", "--bundle", "theirs.json", "--key", "lockstep.pub", "--offline"];
    expect(await cli(...verify, ARTIFACT)).toBe(0);
    expect(await cli(...verify, "other.tgz")).toBe(1);
  });

  test.each(THEIR_KEYS)(
    "signs and attests with a key of %s what we accept, for its artifact alone",
    async (_, make) => {
      using folder = new ScratchFolder();
      folder.write(ARTIFACT, CONTENT);
      folder.write("own.pem", make().export({ type: "pkcs8", format: "pem" }));
      writeEmptyTrustFiles(folder);
      folder.write("predicate.json", JSON.stringify(STATEMENT.predicate));
      const run = (...args: readonly string[]) => runPeer("cosign", args, folder.path, { COSIGN_PASSWORD: "" });
      expect(refusalOf(await run("import-key-pair", "--key=own.pem"))).toBe("");
      const key = readPublicKey(readFileSync(`${folder.path}/import-cosign.pub`, "utf8"));
      const attest = ["attest-blob", "--type=slsaprovenance1", "--predicate=predicate.json"];
      for (const command of [["sign-blob"], attest]) {
        const files = ["--key=import-cosign.key", ...TRUST, "--bundle=theirs.json"];
        expect(refusalOf(await run(...command, "--yes", ...files, ARTIFACT))).toBe("");
        const text = readFileSync(`${folder.path}/theirs.json`, "utf8");
        expect(await verifyKeyed(text, key)).toMatchObject({ signer: { kind: "key", hint: key.hint } });
        await expect(verifyKeyed(text, key, Buffer.from("else"))).rejects.toMatchObject({ step: "artifact-digest" });
        const changed: BundleDocument = JSON.parse(text);
        turnSignature(changed);
        await expect(verifyKeyed(JSON.stringify(changed), key)).rejects.toMatchObject({ step: "signature" });
      }
    },
  );
});

/** Our verdict on a bundle for some content. */
async function verifyKeyed(text: string, key: PublicKey, content = CONTENT) {
  const [bundle] = await readBundles(Buffer.from(text));
  if (bundle === undefined) throw new Error("no bundle");
  const digests = (["sha256", "sha384", "sha512"] as const).map((algorithm) => {
    return { algorithm, hex: createHash(algorithm).update(content).digest("hex") };
  });
  const artifact: Artifact = { digests, read: async (onChunk) => onChunk(content) };
  return verifyBundle(bundle, artifact, { roots: [], keys: [key] });
}
