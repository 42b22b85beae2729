// The action as a step: inputs from the runner, the policy and attestations from GitHub, outputs and summaries on the disk.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, verify } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionsRunner } from "@lockstep/runtime";
import { PREDICATE_TYPES, readBundles, readPublicKey, verifyBundle } from "@lockstep/sigstore";
import { createGitHubFake, type FakeState, FolderEvidence, type GitHubFake, serveOnLoopback } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { VerifyReport } from "../src/report/verify-report.ts";
import { verifyStep } from "../src/run/verify-step.ts";
import { spec } from "../src/spec.ts";
import { ARTIFACT, POLICY, Release, SHA, sha256 } from "./release.ts";

let release: Release;
let state: FakeState;
let github: GitHubFake;
let server: Awaited<ReturnType<typeof serveOnLoopback>>;

beforeEach(async () => {
  release = new Release();
  state = {
    repositories: [
      {
        owner: "octo",
        name: "app",
        visibility: "public",
        refs: { main: SHA },
        commits: { [SHA]: { ".github/lockstep.yml": POLICY } },
        attestations: [],
      },
    ],
    tokens: { "job-token": { access: {} } },
  };
  github = createGitHubFake(state);
  server = await serveOnLoopback(github);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server.close();
  release[Symbol.dispose]();
});

interface Outcome {
  readonly exitCode: 0 | 1;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: VerifyReport | undefined;
}

/** Runs the step with these inputs, the others at their defaults. */
async function step(
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  payload: unknown = {},
): Promise<Outcome> {
  const env = { ...environment(payload), ...more };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  for (const [name, input] of Object.entries(spec.inputs)) {
    const fallback = name === "token" ? "job-token" : String(input.default ?? "");
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? fallback);
  }
  const evidence = new FolderEvidence(join(release.path, "temp", "evidence"));
  const { exitCode } = await verifyStep(actionsRunner(), evidence, env);
  const outputs = readOutputs(env["GITHUB_OUTPUT"]);
  const report = outputs["report"];
  return {
    exitCode,
    outputs,
    summary: readFileSync(env["GITHUB_STEP_SUMMARY"], "utf8"),
    report: report === undefined ? undefined : (JSON.parse(readFileSync(report, "utf8")) as VerifyReport),
  };
}

function environment(payload: unknown) {
  const at = (name: string) => join(release.path, name);
  mkdirSync(at("temp"), { recursive: true });
  for (const name of ["out", "summary"]) writeFileSync(at(name), "");
  writeFileSync(at("event.json"), JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: server.url,
    GITHUB_WORKSPACE: release.path,
    GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/deploy.yml@refs/heads/main",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: SHA,
    GITHUB_OUTPUT: at("out"),
    GITHUB_STEP_SUMMARY: at("summary"),
    RUNNER_TEMP: at("temp"),
    PATH: process.env["PATH"] ?? "",
  };
}

/** Values of the runner's file format, `name<<MARK`, value, `MARK`. */
function readOutputs(path: string): Record<string, string> {
  const found = readFileSync(path, "utf8").matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

const INPUTS = { artifacts: "app", "trusted-root": "root.json" };

describe("a step", () => {
  it("passes with what GitHub keeps, under the policy of the commit", async () => {
    state.repositories[0]?.attestations?.push({ id: 1, bundle: await release.sign() });
    // What lies in the workspace decides nothing.
    release.write(".github/lockstep.yml", "version: 1\nverify-artifact: { signers: [{ key: x }] }\n");
    const { exitCode, outputs, summary, report } = await step(INPUTS);
    expect(report?.artifacts[0]?.checks.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect([exitCode, outputs["verdict"], outputs["verified"], outputs["vsa-path"]]).toEqual([0, "pass", "1", ""]);
    expect(report?.policy).toEqual({
      uri: `git+https://github.com/octo/app@${SHA}#.github/lockstep.yml`,
      sha256: sha256(POLICY),
    });
    expect(summary).toContain("`app`");
  });

  it("goes by the policy of the base where a change proposes another one", async () => {
    const [repository] = state.repositories;
    if (repository === undefined) throw new Error("no repository");
    const base = "b".repeat(40);
    const commits = {
      [base]: { ".github/lockstep.yml": POLICY },
      [SHA]: { ".github/lockstep.yml": POLICY.replace("octo/app", "octo/evil") },
    };
    await server.close();
    server = await serveOnLoopback(createGitHubFake({ ...state, repositories: [{ ...repository, commits }] }));
    release.writeBundle(await release.sign());
    const payload = {
      pull_request: {
        base: { sha: base, repo: { full_name: "octo/app", id: 1 } },
        head: { sha: SHA, repo: { full_name: "octo/app", id: 1 } },
      },
    };
    const { report } = await step(INPUTS, { GITHUB_EVENT_NAME: "pull_request" }, payload);
    expect([report?.verdict, report?.policy?.uri]).toEqual([
      "pass",
      `git+https://github.com/octo/app@${base}#.github/lockstep.yml`,
    ]);
  });

  it("reads the policy of the commit in the checkout where no network may be used", async () => {
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", release.path, ...args], { encoding: "utf8" }).trim();
    release.write(".github/lockstep.yml", POLICY);
    git("init", "-q");
    git("add", ".github");
    git("-c", "user.name=a", "-c", "user.email=a@example.test", "commit", "-q", "-m", "a");
    release.write(".github/lockstep.yml", "version: 1\n");
    release.writeBundle(await release.sign());
    await server.close();
    const { report } = await step({ ...INPUTS, offline: "true" }, { GITHUB_SHA: git("rev-parse", "HEAD") });
    expect([report?.verdict, report?.policy?.sha256]).toEqual(["pass", sha256(POLICY)]);
  });

  it("fails where GitHub keeps nothing", async () => {
    const { exitCode, outputs, report } = await step(INPUTS);
    expect([exitCode, outputs["verdict"], outputs["verified"]]).toEqual([1, "fail", "0"]);
    expect(report?.artifacts[0]?.checks[0]).toMatchObject({ id: "signature", code: "no-attestation" });
  });

  it("is incomplete, and fails, where GitHub does not answer about attestations", async () => {
    release.writeBundle(await release.sign(), "other.json");
    const { exitCode, outputs, report } = await step({ ...INPUTS, repository: "octo/hidden" });
    expect([exitCode, outputs["verdict"]]).toEqual([1, "incomplete"]);
    expect(report?.artifacts[0]?.checks.map(({ id, verdict, code }) => [id, verdict, code])).toEqual([
      ["signature", "incomplete", "no-attestation"],
      ["provenance", "incomplete", "predicate-missing"],
      ["sources", "incomplete", "source-unavailable"],
    ]);
  });

  it("asks nobody for what lies beside the artifact", async () => {
    release.writeBundle(await release.sign());
    const { outputs } = await step({ ...INPUTS, artifacts: "app*" });
    expect(outputs["verdict"]).toBe("pass");
    expect(github.requests().map(({ route }) => route)).not.toContain("list-attestations");
  });

  it.each([
    ["without a signer", { config: "none" }, "policy-invalid"],
    ["for a policy that is not there", { config: "other.yml" }, "path-not-found"],
    ["without an artifact", { artifacts: "" }, "no-subjects"],
    ["for artifacts that are not there", { artifacts: "dist/*" }, "no-subjects"],
    ["where one of several patterns finds nothing", { artifacts: "app\ndist/*" }, "no-subjects"],
    ["for a key that is none", { key: "policy.yml" }, "key-unusable"],
    ["for a summary without a key", { vsa: "key" }, "invalid-input"],
    ["for a place that is none", { sources: "beside, gitlab" }, "invalid-input"],
    [
      "for places that a run offline does not reach",
      { sources: "github", offline: "true", config: "none" },
      "policy-invalid",
    ],
  ])("gives no verdict %s", async (_, inputs, code) => {
    release.writeBundle(await release.sign());
    await expect(step({ ...INPUTS, ...inputs })).rejects.toMatchObject({ code });
    expect(readOutputs(join(release.path, "out"))["verdict"]).toBeUndefined();
  });
});

describe("a verification summary", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const KEYED = { ...INPUTS, vsa: "key", "vsa-key": privateKey.export({ format: "pem", type: "pkcs8" }).toString() };

  function filesIn(folder: string | undefined): readonly string[] {
    return readdirSync(folder ?? "").sort();
  }

  function statementIn(envelope: { readonly payload: string }) {
    return JSON.parse(Buffer.from(envelope.payload, "base64").toString("utf8")) as {
      readonly predicate: Readonly<Record<string, unknown>>;
    };
  }

  it("of what passed is signed, as a bundle and as an envelope", async () => {
    release.writeBundle(await release.sign());
    const { outputs, report } = await step({ ...KEYED, "resource-uri": "https://example.test/{name}" });
    const folder = outputs["vsa-path"] ?? "";
    const [plain = "", bundled = ""] = filesIn(folder);
    expect([plain.replace(/[0-9a-f]{12}/, "X"), bundled.replace(/[0-9a-f]{12}/, "X")]).toEqual([
      "app.X.vsa.dsse.json",
      "app.X.vsa.sigstore.json",
    ]);

    const key = readPublicKey(publicKey.export({ format: "pem", type: "spki" }).toString());
    const [bundle] = await readBundles(readFileSync(join(folder, bundled)));
    if (bundle === undefined) throw new Error("no bundle");
    const artifact = { digests: [{ algorithm: "sha256", hex: sha256(ARTIFACT) }] } as const;
    const { statement } = await verifyBundle(bundle, artifact, { roots: [], keys: [key] });
    expect(statement).toMatchObject({
      subject: [{ name: "app", digest: { sha256: sha256(ARTIFACT) } }],
      predicateType: PREDICATE_TYPES.vsa,
      predicate: {
        verifier: { id: "https://github.com/octo/app/.github/workflows/deploy.yml@refs/heads/main" },
        resourceUri: "https://example.test/app",
        policy: { uri: report?.policy?.uri, digest: { sha256: sha256(POLICY) } },
        inputAttestations: [{ digest: { sha256: report?.artifacts[0]?.bundles[0]?.sha256 } }],
        verificationResult: "PASSED",
        verifiedLevels: ["SLSA_BUILD_LEVEL_2"],
      },
    });

    const envelope = JSON.parse(readFileSync(join(folder, plain), "utf8"));
    const payload = Buffer.from(envelope.payload, "base64");
    const signed = Buffer.concat([
      Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `),
      payload,
    ]);
    expect(verify("sha256", signed, publicKey, Buffer.from(envelope.signatures[0].sig, "base64"))).toBe(true);
  });

  it("of what failed says so", async () => {
    const { outputs, exitCode } = await step(KEYED);
    const folder = outputs["vsa-path"] ?? "";
    const [plain = ""] = filesIn(folder);
    const { predicate } = statementIn(JSON.parse(readFileSync(join(folder, plain), "utf8")));
    expect([exitCode, predicate["verificationResult"], predicate["verifiedLevels"]]).toEqual([1, "FAILED", ["FAILED"]]);
    expect(predicate["resourceUri"]).toBe(`pkg:generic/app?checksum=sha256%3A${sha256(ARTIFACT)}`);
  });

  it("is not written of what is not decided", async () => {
    const { outputs } = await step({ ...KEYED, repository: "octo/hidden" });
    expect([outputs["verdict"], filesIn(outputs["vsa-path"])]).toEqual(["incomplete", []]);
  });

  it("can be left unsigned", async () => {
    release.writeBundle(await release.sign());
    const { outputs } = await step({ ...INPUTS, vsa: "unsigned" });
    expect(filesIn(outputs["vsa-path"])).toEqual([expect.stringMatching(/^app\.[0-9a-f]{12}\.vsa\.json$/)]);
  });
});
