// What an attacker can put beside an artifact, into its evidence or into names: none of it passes, and none of it acts.
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PREDICATE_TYPES, type PublicKey, readPublicKey, readTrustedRoots } from "@lockstep/sigstore";
import { type BundleDocument, githubClaims } from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandWish, renderReport } from "../src/command.ts";
import { renderVerifySummary } from "../src/report/render-verify-summary.ts";
import { type ArtifactContent, FoundVerifier } from "../src/source/verify-found.ts";
import { ARTIFACT, POLICY, provenance, Release, sha256, statementAbout } from "./release.ts";

let release: Release;
beforeEach(() => {
  release = new Release();
});
afterEach(() => release[Symbol.dispose]());

/** The verdict with the first check that does not hold, or the code of the error. */
async function outcome(wish: Partial<CommandWish> = {}): Promise<string> {
  try {
    const { verdict, artifacts } = await release.verify(wish);
    const bad = artifacts.flatMap(({ checks }) => checks).find((check) => check.verdict !== "pass");
    return bad === undefined ? verdict : `${verdict}: ${bad.code}`;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

const keyPair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });

describe("one signature counts once", () => {
  beforeEach(() => release.write("policy.yml", `${POLICY}  attestations: 2\n`));

  it("however its bundle is written", async () => {
    const bundle = await release.sign();
    release.writeBundle(bundle);
    release.write("app.2.sigstore.json", `${JSON.stringify(bundle, undefined, 2)}\n`);
    expect(await outcome()).toBe("fail: too-few-attestations");
  });

  it("whatever witness is left out", async () => {
    const bundle = await release.authority.signEnvelope(statementAbout(ARTIFACT, provenance()), { timestamp: true });
    release.writeBundle(bundle);
    const { timestampVerificationData: _, ...verificationMaterial } = bundle.verificationMaterial;
    release.writeBundle({ ...bundle, verificationMaterial }, "app.2.sigstore.json");
    expect(await outcome()).toBe("fail: too-few-attestations");
  });

  it("with the other of its two values of s", async () => {
    const { privateKey: key, publicKey } = keyPair();
    release.write("key.pub", publicKey.export({ type: "spki", format: "pem" }).toString());
    const how = { key, claims: "none", log: "none", timestamp: false } as const;
    const bundle = await release.authority.signEnvelope(statementAbout(ARTIFACT, provenance()), how);
    release.writeBundle(bundle);
    release.writeBundle(withOtherS(bundle), "app.2.sigstore.json");
    const wish = { policy: undefined, key: "key.pub" };
    expect(await outcome(wish)).toBe("pass");
    expect(await outcome({ ...wish, demands: { attestations: "2" } })).toBe("fail: too-few-attestations");
  });

  it("and two signatures over two statements count twice", async () => {
    release.writeBundle(await release.sign());
    release.writeBundle(
      await release.sign(statementAbout(ARTIFACT, {}, "https://x.example.test/v1")),
      "b.sigstore.json",
    );
    expect(await outcome()).toBe("pass");
  });
});

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** r and n - s verify wherever r and s do (SEC 1, 4.1.4). */
function withOtherS(bundle: BundleDocument): BundleDocument {
  const { dsseEnvelope: envelope } = bundle;
  const der = Buffer.from(envelope?.signatures[0]?.sig ?? "", "base64");
  const end = 4 + (der[3] ?? 0);
  const s = BigInt(`0x${der.subarray(end + 2).toString("hex")}`);
  const hex = (ORDER - s).toString(16).padStart(64, "0");
  const bytes = Buffer.from(/^[89a-f]/.test(hex) ? `00${hex}` : hex.replace(/^(?:00(?=[0-7]))+/, ""), "hex");
  const body = Buffer.concat([der.subarray(2, end), Buffer.of(2, bytes.length), bytes]);
  const sig = Buffer.concat([Buffer.of(0x30, body.length), body]).toString("base64");
  return { ...bundle, ...(envelope ? { dsseEnvelope: { ...envelope, signatures: [{ sig, keyid: "" }] } } : {}) };
}

/** What of a text a terminal, or a runner that reads it, would obey. */
function acting(text: string): readonly string[] {
  const lines = text.split("\n");
  return [
    ...lines.filter((line) => line.startsWith("::")),
    ...(text.match(/(?=[^\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu) ?? []),
  ];
}

describe("names", () => {
  it("nothing in them acts in a terminal, a summary or a log", async () => {
    const name = "a\u001b[31m\u202e|`<img src=x>\n::error::x";
    release.write(name, "x");
    release.writeBundle(await release.sign(), "b.json");
    const report = await release.verify({ artifacts: [name], bundles: ["b.json"] });
    expect(report.verdict).toBe("fail");
    for (const text of [renderReport(report, "text"), renderVerifySummary(report)]) {
      expect(acting(text)).toEqual([]);
    }
  });

  it("nor does what a certificate and a statement say", async () => {
    const evil = "\u001b]0;x\u0007\n::error::x ##[error]x <script> \u202e";
    const text = statementAbout(ARTIFACT, provenance(), evil).replaceAll("other", JSON.stringify(evil).slice(1, -1));
    release.writeBundle(await release.sign(text, { iss: evil }));
    release.writeBundle(await release.sign(text), "app.2.sigstore.json");
    release.writeBundle(await release.sign(text.replaceAll(sha256(ARTIFACT), sha256("x"))), "app.3.sigstore.json");
    const report = await release.verify();
    expect(report.verdict).toBe("fail");
    const [shown, summary] = [renderReport(report, "text"), renderVerifySummary(report)];
    for (const text of [shown, summary]) {
      expect(acting(text)).toEqual([]);
    }
    expect(summary).not.toContain("<script");
  });
});

describe("what is beside an artifact", () => {
  it.each(["s3cr3t", "s3cr3t-t0ken-of-a-user", '{"s3cr3t": s3cr3t}'])(
    "is not shown where it is no evidence: %s",
    async (secret) => {
      release.write("elsewhere", secret);
      symlinkSync(join(release.path, "elsewhere"), join(release.path, "app.sigstore.json"));
      for (const bundles of [[], ["elsewhere"], ["app.sigstore.json"]]) {
        const report = await release.verify({ bundles });
        expect(report.verdict).toBe("fail");
        expect(JSON.stringify(report)).not.toContain("s3cr3t");
      }
    },
  );

  it("may be a folder, a pipe or a link to nothing, and is not read", async () => {
    mkdirSync(join(release.path, "app.sigstore.json"));
    symlinkSync("nothing", join(release.path, "app.2.sigstore.json"));
    symlinkSync("app.3.sigstore.json", join(release.path, "app.3.sigstore.json"));
    expect(await outcome()).not.toBe("pass");
  });
});

describe("a statement that speaks against the artifact", () => {
  it.each<[string, string, unknown]>([
    ["a summary that says failed", PREDICATE_TYPES.vsa, { verificationResult: "FAILED" }],
    ["a summary that says nothing", PREDICATE_TYPES.vsa, {}],
    [
      "a test that failed",
      PREDICATE_TYPES.testResult,
      { result: "FAILED", url: provenance().runDetails.metadata.invocationId },
    ],
  ])("does not meet a demand for its type: %s", async (_, type, predicate) => {
    release.write("policy.yml", POLICY.replace(/ {2}require:[\s\S]*events.*\n/, `  require: [{ type: ${type} }]\n`));
    release.writeBundle(await release.sign(statementAbout(ARTIFACT, predicate, type)));
    expect(await outcome()).toMatch(/^fail: /);
  });

  it("is not outdone by a gate that did not run the check", async () => {
    const annotations = { lockstepTool: "gate", lockstepVerdict: "pass", lockstepChecks: ["pin-check"] };
    const built = provenance();
    const predicate = { ...built, runDetails: { ...built.runDetails, byproducts: [{ name: "gate", annotations }] } };
    release.writeBundle(await release.sign(statementAbout(ARTIFACT, predicate)));
    expect(await outcome({ demands: { require: "pin-check" } })).toBe("pass");
    expect(await outcome({ demands: { require: "secret-scan" } })).toBe("fail: predicate-missing");
  });
});

describe("look-alikes", () => {
  it.each<[string, string]>([
    ["a blank behind it", `${PREDICATE_TYPES.provenance} `],
    ["another case", "https://SLSA.dev/provenance/v1"],
    ["a slash behind it", `${PREDICATE_TYPES.provenance}/`],
    ["a character that looks the same", PREDICATE_TYPES.provenance.replace("s", "\u0455")],
    ["an older version", "https://slsa.dev/provenance/v0.2"],
    ["a newer version", "https://slsa.dev/provenance/v1.1"],
  ])("of the type of provenance prove nothing: %s", async (_, type) => {
    release.writeBundle(await release.sign(statementAbout(ARTIFACT, provenance(), type)));
    expect(await outcome()).toBe("fail: predicate-missing");
  });

  it.each<[string, Record<string, unknown>]>([
    [
      "a ref below the one that is allowed",
      { ref: "refs/heads/main/x", job_workflow_ref: "octo/app/.github/workflows/release.yml@refs/heads/main/x" },
    ],
    ["a ref that ends alike", { ref: "refs/pull/1/refs/heads/main" }],
    ["a repository whose name begins alike", { repository: "octo/app-evil" }],
    ["an id with a zero before it", { repository_id: "01296269" }],
    ["an id with a blank", { repository_id: "1296269 " }],
    ["a workflow of another case", { job_workflow_ref: "octo/app/.github/workflows/Release.yml@refs/heads/main" }],
    ["a workflow in a folder", { job_workflow_ref: "octo/app/.github/workflows/release.yml/x.yml@refs/heads/main" }],
    ["a workflow with another end", { job_workflow_ref: "octo/app/.github/workflows/release.yml.yml@refs/heads/main" }],
    ["the issuer with a slash", { iss: "https://token.actions.githubusercontent.com/" }],
    ["a runner that is almost hosted", { runner_environment: "github-hosted\u0000" }],
  ])("of the signer are refused: %s", async (_, claims) => {
    release.writeBundle(await release.sign(undefined, claims));
    expect(await outcome()).toMatch(/^fail: /);
  });

  it.each<[string, object]>([
    ["in capitals", { sha256: sha256(ARTIFACT).toUpperCase() }],
    ["under another name", { SHA256: sha256(ARTIFACT) }],
    ["as that of another hash", { sha512: sha256(ARTIFACT) }],
    ["cut short", { sha256: sha256(ARTIFACT).slice(0, 62) }],
    ["with a prefix", { sha256: `sha256:${sha256(ARTIFACT)}` }],
    ["inherited", { __proto__x: sha256(ARTIFACT) }],
  ])("of the digest are refused: %s", async (_, digest) => {
    const subject = [{ name: "app", digest }];
    const text = JSON.stringify({ ...JSON.parse(statementAbout(ARTIFACT, provenance())), subject });
    release.writeBundle(await release.sign(text));
    expect(await outcome()).toBe("fail: verification-failed");
  });
});

describe("a policy", () => {
  it("that names nobody does not become one that anybody meets", async () => {
    release.write("policy.yml", "version: 1\nverify-artifact: {}\n");
    release.writeBundle(await release.sign());
    expect(await outcome()).toBe("policy-invalid");
    release.write("policy.yml", "version: 1\n");
    expect(await outcome()).toBe("policy-invalid");
  });

  it("of a workflow is not met by a key, nor by a certificate of another kind", async () => {
    const { privateKey: key, publicKey } = keyPair();
    release.write("key.pub", publicKey.export({ type: "spki", format: "pem" }).toString());
    const how = { key, claims: "none", log: "none", timestamp: false } as const;
    release.writeBundle(await release.authority.signEnvelope(statementAbout(ARTIFACT, provenance()), how));
    expect(await outcome()).toMatch(/^fail: /);
    expect(await outcome({ key: "key.pub" })).toMatch(/^fail: /);
    const { iss } = githubClaims();
    const person = { iss, email: "https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main" };
    release.writeBundle(
      await release.authority.signEnvelope(statementAbout(ARTIFACT, provenance()), { claims: person }),
    );
    expect(await outcome()).toMatch(/^fail: /);
  });
});

describe("many bundles do not make one artifact be read many times", () => {
  const digest = { algorithm: "sha256", hex: sha256(ARTIFACT) } as const;
  const subject = { kind: "file", name: "app", digest, path: "/app", size: ARTIFACT.length } as const;

  /** How often it was hashed and read, and what became of the bundles. */
  async function count(bundle: unknown, keys: readonly PublicKey[]) {
    const asked = { hashed: 0, read: 0 };
    const content: ArtifactContent = {
      digest: async (_, algorithm) => {
        asked.hashed += 1;
        return { algorithm, hex: "0".repeat(128) };
      },
      read: async () => {
        asked.read += 1;
      },
    };
    const roots = await readTrustedRoots(JSON.stringify(release.authority.trustedRoot()));
    const verifier = new FoundVerifier({ trust: { roots, keys }, thresholds: {}, content });
    const lines = Array.from({ length: 100 }, () => JSON.stringify(bundle)).join("\n");
    const outcomes = await verifier.verify(subject, [{ origin: "a", content: Buffer.from(lines) }]);
    return { ...asked, kinds: new Set(outcomes.map(({ kind }) => kind)) };
  }

  it("to be hashed in another way", async () => {
    const bundle = await release.authority.signMessage(Buffer.from(ARTIFACT));
    const messageDigest = { algorithm: "SHA2_512", digest: Buffer.alloc(64, 7).toString("base64") };
    const other = { ...bundle, messageSignature: { ...bundle.messageSignature, messageDigest } };
    expect(await count(other, [])).toEqual({ hashed: 1, read: 0, kinds: new Set(["refused"]) });
  });

  it("to verify a signature that needs all of it", async () => {
    const key = readPublicKey(
      generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }).toString(),
    );
    const made = await release.authority.signMessage(Buffer.from(ARTIFACT), { log: "none", timestamp: false });
    const verificationMaterial = { publicKey: { hint: key.hint }, tlogEntries: [] };
    const { read, kinds } = await count({ ...made, verificationMaterial }, [key]);
    expect(read).toBeLessThanOrEqual(32);
    expect(kinds).toEqual(new Set(["refused"]));
  });
});
