// The program over real files and real bundles: what holds, and what a change of any part comes to.
import { generateKeyPairSync } from "node:crypto";
import { PREDICATE_TYPES } from "@lockstep/sigstore";
import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandWish } from "../src/command.ts";
import { ARTIFACT, provenance, Release, SHA, sha256, statementAbout } from "./release.ts";

let release: Release;
beforeEach(() => {
  release = new Release();
});
afterEach(() => release[Symbol.dispose]());

/** The verdict with the first check that does not hold. */
async function outcome(wish: Partial<CommandWish> = {}) {
  const { verdict, artifacts } = await release.verify(wish);
  const bad = artifacts.flatMap(({ checks }) => checks).find((check) => check.verdict !== "pass");
  return bad === undefined ? verdict : `${verdict}: ${bad.id} ${bad.step} ${bad.code}`;
}

describe("a file with provenance", () => {
  it("passes, and the report says by what", async () => {
    release.writeBundle(await release.sign());
    const { artifacts, verdict, policy } = await release.verify();
    expect(verdict).toBe("pass");
    expect(policy?.uri).toBe("file:policy.yml");
    expect(artifacts).toMatchObject([
      {
        name: "app",
        digest: `sha256:${sha256(ARTIFACT)}`,
        verdict: "pass",
        buildLevel: 2,
        checks: [
          { id: "signature", verdict: "pass" },
          { id: "agreement", verdict: "pass" },
          { id: "provenance", verdict: "pass" },
        ],
        bundles: [{ predicateType: PREDICATE_TYPES.provenance, logEntries: [{}], timestamps: [{}] }],
        refused: [],
      },
    ]);
  });

  it("passes by its digest alone", async () => {
    release.writeBundle(await release.sign(), "b.json");
    expect(await outcome({ artifacts: [`sha256:${sha256(ARTIFACT)}`], bundles: ["b.json"] })).toBe("pass");
  });

  it("passes by the one line of a collection that is about it", async () => {
    const lines = [
      await release.sign(statementAbout("something else", provenance())),
      await release.authority.signMessage(Buffer.from("something else")),
      await release.sign(),
    ];
    release.write("release.intoto.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    expect(await outcome()).toBe("pass");
  });

  it("passes with the commit that is expected, and fails with another one", async () => {
    release.writeBundle(await release.sign());
    expect(await outcome({ demands: { "source-commit": SHA } })).toBe("pass");
    expect(await outcome({ demands: { "source-commit": "1".repeat(40) } })).toBe(
      "fail: provenance predicate source-commit-unexpected",
    );
  });

  it("fails after one byte is changed", async () => {
    release.writeBundle(await release.sign());
    release.write("app", "What was built");
    expect(await outcome()).toBe("fail: signature artifact-digest verification-failed");
  });

  it("fails with another payload", async () => {
    const bundle = await release.sign();
    const envelope = bundle.dsseEnvelope;
    if (envelope) envelope.payload = Buffer.from(statementAbout(ARTIFACT, {})).toString("base64");
    release.writeBundle(bundle);
    expect(await outcome()).toMatch(/^fail: signature (?:transparency-log|signature) verification-failed$/);
  });

  it("fails where the statement has its subjects swapped", async () => {
    release.writeBundle(await release.sign(statementAbout("an older build", provenance())));
    expect(await outcome()).toBe("fail: signature artifact-digest verification-failed");
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["workflow", { job_workflow_ref: "octo/app/.github/workflows/test.yml@refs/heads/main" }, "workflow-not-allowed"],
    ["repository", { repository: "octo/fork", repository_id: "7" }, "repository-not-allowed"],
    ["repository of the same name", { repository_id: "7" }, "repository-id-not-allowed"],
    ["owner of the same name", { repository_owner_id: "7" }, "owner-id-not-allowed"],
    ["ref", { ref: "refs/heads/feature" }, "ref-not-allowed"],
    ["issuer", { iss: "https://token.actions.githubusercontent.com/octo" }, "issuer-not-allowed"],
    ["runner", { runner_environment: "self-hosted" }, "runner-not-hosted"],
  ])("fails by another %s", async (_, claims, code) => {
    release.writeBundle(await release.sign(undefined, claims));
    expect(await outcome()).toBe(`fail: signature identity ${code}`);
  });

  it("fails where the statement is about another repository than the certificate", async () => {
    const text = statementAbout(ARTIFACT, provenance()).replaceAll("octo/app", "octo/other");
    release.writeBundle(await release.sign(text));
    expect(await outcome()).toBe("fail: agreement predicate claims-disagree");
  });

  it("fails where what is signed is about something else than provenance", async () => {
    release.writeBundle(await release.sign(statementAbout(ARTIFACT, {}, "https://example.test/other/v1")));
    expect(await outcome()).toBe("fail: provenance policy predicate-missing");
  });

  it("fails under another root", async () => {
    release.writeBundle(await release.sign());
    release.write("root.json", JSON.stringify(createAuthority().trustedRoot()));
    expect(await outcome()).toMatch(/^fail: signature (?:timestamp|certificate-chain) verification-failed$/);
  });

  it("fails without a bundle", async () => {
    expect(await outcome()).toBe("fail: signature policy no-attestation");
  });

  it.each([
    ["no bundle", "{}"],
    ["half a bundle", '{"mediaType":'],
    ["nothing", ""],
  ])("fails with %s", async (_, text) => {
    release.write("app.sigstore.json", text);
    expect(await outcome()).toBe("fail: signature bundle-format verification-failed");
  });

  it("fails with bytes behind its bundle", async () => {
    release.write("app.sigstore.json", `${JSON.stringify(await release.sign())} x`);
    expect(await outcome()).toBe("fail: signature bundle-format verification-failed");
  });

  it("passes beside a bundle of somebody else, which the report names", async () => {
    release.writeBundle(await release.sign());
    release.writeBundle(await release.sign(undefined, { repository_id: "7" }), "app.2.sigstore.json");
    const { verdict, artifacts } = await release.verify();
    expect(verdict).toBe("pass");
    expect(artifacts[0]?.refused.map(({ code }) => code)).toEqual(["repository-id-not-allowed"]);
  });

  it("passes by a bundle that is named after no file", async () => {
    release.writeBundle(await release.sign(), "provenance.sigstore.json");
    release.writeBundle(await release.sign(statementAbout("else", provenance())), "other.sigstore.json");
    const { verdict, artifacts } = await release.verify();
    expect([verdict, artifacts[0]?.refused]).toEqual(["pass", []]);
  });

  it("does not pass by the bundle of a file whose name begins alike", async () => {
    release.write("app.tgz", "x");
    release.writeBundle(await release.sign(), "app.tgz.sigstore.json");
    expect(await outcome()).toBe("fail: signature policy no-attestation");
  });

  it("fails as one of several", async () => {
    release.writeBundle(await release.sign());
    release.write("app2", "unsigned");
    const { verdict, artifacts } = await release.verify({ artifacts: ["app", "app2"] });
    expect([verdict, artifacts.map((artifact) => artifact.verdict)]).toEqual(["fail", ["pass", "fail"]]);
  });
});

describe("a file that was signed with a key", () => {
  const keyed = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
  const NO_POLICY = { policy: undefined, key: "key.pub" };

  it.each(["P-256", "P-384"])("on %s passes by that key, and by no other", async (curve) => {
    const { privateKey: key, publicKey } = keyed(curve);
    release.writeBundle(
      await release.authority.signMessage(Buffer.from(ARTIFACT), {
        key,
        claims: "none",
        log: "none",
        timestamp: false,
      }),
    );
    release.write("key.pub", publicKey.export({ type: "spki", format: "pem" }).toString());
    expect(await outcome(NO_POLICY)).toBe("pass");
    release.write("key.pub", keyed(curve).publicKey.export({ type: "spki", format: "pem" }).toString());
    expect(await outcome(NO_POLICY)).toBe("fail: signature signature verification-failed");
  });

  it("does not pass by a certificate", async () => {
    release.writeBundle(await release.sign());
    release.write("key.pub", keyed("P-256").publicKey.export({ type: "spki", format: "pem" }).toString());
    expect(await outcome(NO_POLICY)).toBe("fail: signature identity signer-kind");
  });
});

describe("a question that makes no sense", () => {
  it.each<[string, Partial<CommandWish>, string]>([
    ["without a signer", { policy: undefined }, "policy-invalid"],
    ["without an artifact", { artifacts: [] }, "no-subjects"],
    ["of evidence alone", { artifacts: ["app.sigstore.json"] }, "no-subjects"],
    ["about a file that is not there", { artifacts: ["none"] }, "path-not-found"],
    ["with bundles that are not there", { bundles: ["none"] }, "path-not-found"],
    ["with a policy that is not there", { policy: "none" }, "path-not-found"],
    ["with an identity of any issuer", { demands: { "certificate-identity": "a@example.test" } }, "invalid-input"],
    [
      "with a workflow of any repository",
      { demands: { "signer-workflow": ".github/workflows/x.yml" } },
      "invalid-input",
    ],
    ["with a count that is none", { demands: { timestamps: "many" } }, "invalid-input"],
    ["with a word that is not known", { demands: { require: "provenence" } }, "invalid-input"],
  ])("is refused: %s", async (_, wish, code) => {
    release.writeBundle(await release.sign());
    await expect(release.verify(wish)).rejects.toMatchObject({ code });
  });
});

it("judges an identity that is no workflow", async () => {
  const claims = githubClaims();
  release.writeBundle(await release.sign());
  const identity = `https://github.com/${String(claims["job_workflow_ref"])}`;
  const demands = { "certificate-identity": identity, "certificate-oidc-issuer": String(claims["iss"]) };
  expect(await outcome({ policy: undefined, demands })).toBe("pass");
  const part = { ...demands, "certificate-identity": identity.slice(0, -1) };
  expect(await outcome({ policy: undefined, demands: part })).toBe("fail: signature identity identity-not-allowed");
});
