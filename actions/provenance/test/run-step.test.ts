// The program with its real ports: services of Sigstore and the GitHub API on loopback, files in a workspace of its own.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInputs } from "@lockstep/core";
import type { StepEvidence } from "@lockstep/runtime";
import {
  type GitHubClaims,
  readBundles,
  readTrustedRoots,
  type SigstoreBundle,
  verifyBundle,
  verifyIdentity,
} from "@lockstep/sigstore";
import { createGitHubFake, type FakeState, type GitHubFake, serveOnLoopback } from "@lockstep/testkit";
import {
  createAuthority,
  GITHUB_ISSUER,
  githubClaims,
  type ListeningAuthority,
  type SigstoreAuthority,
} from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { verdictOf } from "../src/output/attest-report.ts";
import type { AttestPorts } from "../src/ports.ts";
import { attest } from "../src/program.ts";
import { openStepFiles } from "../src/sources/bundle-writer.ts";
import { openPorts } from "../src/sources/open-ports.ts";
import { spec } from "../src/spec.ts";
import { fakeEvidence } from "./fake-evidence.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const PIN = "a".repeat(40);
const TAG = "v1.0.0";
const REF = `refs/tags/${TAG}`;
const WORKFLOW = `on: push\njobs:\n  b:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${PIN}\n`;
const JOB = { runId: "1536140711", attempt: "1", commit: SHA, job: "release" };
const CLAIMS = githubClaims({
  ref: REF,
  workflow_ref: `octo/app/.github/workflows/release.yml@${REF}`,
  job_workflow_ref: `octo/app/.github/workflows/release.yml@${REF}`,
});

let root: string;
let authority: SigstoreAuthority;
let services: ListeningAuthority;
let state: FakeState;
let github: GitHubFake;
let server: Awaited<ReturnType<typeof serveOnLoopback>>;
let env: Record<string, string>;

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-attest-")));
  for (const folder of ["workspace/dist", "temp"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "workspace/dist/app"), "what was built");
  authority = createAuthority();
  authority.setJobClaims(CLAIMS);
  services = await authority.listen();
  writeFileSync(join(root, "workspace/root.json"), JSON.stringify(authority.trustedRoot()));
  state = fakeState();
  github = createGitHubFake(state);
  server = await serveOnLoopback(github);
  vi.stubEnv("GITHUB_API_URL", server.url);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", services.urls.idToken);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", authority.requestToken);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  env = environment();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all([services.close(), server.close()]);
  rmSync(root, { recursive: true });
});

function fakeState(): FakeState {
  return {
    repositories: [
      {
        owner: "octo",
        name: "app",
        visibility: "public",
        refs: { main: SHA },
        commits: { [SHA]: { ".github/workflows/release.yml": WORKFLOW } },
        attestations: [],
        releases: { [TAG]: { assets: [] } },
        runs: { "1536140711/1": "2026-01-02T03:04:05Z" },
      },
    ],
    tokens: { "job-token": { access: {}, mayWrite: ["attestations", "contents"] } },
  };
}

function environment(): Record<string, string> {
  const payload = join(root, "event.json");
  writeFileSync(payload, "{}");
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: payload,
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: server.url,
    GITHUB_WORKSPACE: join(root, "workspace"),
    GITHUB_REF: REF,
    GITHUB_SHA: SHA,
    GITHUB_RUN_ID: "1536140711",
    GITHUB_JOB: "release",
    RUNNER_TEMP: join(root, "temp"),
    PATH: process.env["PATH"] ?? "",
  };
}

/** A step that keeps its files in a folder, and no index of them. */
function stepEvidence(): StepEvidence {
  const folder = join(root, "temp");
  return {
    root: folder,
    weaken: () => undefined,
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}

function step(raw: Readonly<Record<string, string>> = {}, instead: Partial<AttestPorts> = {}) {
  const { certificateAuthority, rekorV1 } = services.urls;
  const inputs = parseInputs(spec, {
    subjects: "dist/*",
    token: "job-token",
    "fulcio-url": certificateAuthority,
    "rekor-url": rekorV1,
    "trusted-root": "root.json",
    ...raw,
  });
  const ports = openPorts(inputs, env, openStepFiles(inputs["output-folder"], stepEvidence(), env).writeBundles);
  return attest(inputs, { ...ports, ownEvidence: () => fakeEvidence({ run: JOB }), ...instead });
}

async function verified(bundle: SigstoreBundle) {
  const [{ createHash }, roots] = await Promise.all([
    import("node:crypto"),
    readTrustedRoots(JSON.stringify(authority.trustedRoot())),
  ]);
  const hex = createHash("sha256").update("what was built").digest("hex");
  return verifyBundle(bundle, { digests: [{ algorithm: "sha256", hex }] }, { roots, keys: [] });
}

describe("a step", () => {
  it("signs with the identity of the job, and what it stores verifies", async () => {
    const outcome = await step({ destinations: "github\nrelease", "output-folder": "out" });
    expect(outcome.failures).toEqual([]);
    expect(outcome.deliveries.map(({ to, result }) => [to, result])).toEqual([
      ["bundle", "written"],
      ["github", "stored"],
      ["release", "added"],
    ]);
    const [bundle] = await readBundles(readFileSync(join(root, "workspace/out/provenance.sigstore.json")));
    if (bundle === undefined) throw new Error("no bundle");
    const { signer, statement } = await verified(bundle);
    const repository = "octo/app";
    const rule = (workflow: string) =>
      ({ kind: "workflow", issuer: GITHUB_ISSUER, workflow, repository, ref: REF }) as const;
    expect(() => verifyIdentity(signer, [rule(".github/workflows/release.yml")])).not.toThrow();
    expect(() => verifyIdentity(signer, [rule(".github/workflows/other.yml")])).toThrow();
    expect(statement?.predicate).toMatchObject({
      buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: SHA } }, { digest: { gitCommit: PIN } }] },
      runDetails: { metadata: { startedOn: "2026-01-02T03:04:05.000Z" } },
    });
    const stored = state.repositories[0];
    expect(stored?.attestations).toHaveLength(1);
    const [combined] = stored?.releases?.[TAG]?.assets ?? [];
    expect(combined?.name).toBe(`app-${TAG}.intoto.jsonl`);
    expect(combined?.content).toBe(readFileSync(join(root, `workspace/out/app-${TAG}.intoto.jsonl`), "utf8"));
    expect(combined?.content.endsWith("}\n")).toBe(true);
    expect(authority.count("fulcio")).toBe(1);
  });

  it("may be tried again", async () => {
    await step({ destinations: "github\nrelease" });
    const again = await step({ destinations: "github\nrelease" });
    expect(again.failures).toEqual([]);
    expect(again.deliveries.at(-1)).toMatchObject({ to: "release", result: "replaced" });
  });

  it("keeps the bundles where GitHub refuses them, and fails", async () => {
    const tokens = { "job-token": { access: {} } };
    Object.assign(state, { tokens });
    const outcome = await step({ destinations: "github" });
    expect(outcome.failures).toMatchObject([{ code: "permission-missing", permissions: { attestations: "write" } }]);
    expect(readFileSync(outcome.files.paths[0] ?? "", "utf8")).toContain("dsseEnvelope");
  });

  it("leaves out of the API what is too large for it, and keeps it", async () => {
    const sbom = { bomFormat: "CycloneDX", specVersion: "1.6", properties: [{ name: "x", value: "x".repeat(17e6) }] };
    writeFileSync(join(root, "workspace/sbom.json"), JSON.stringify(sbom));
    const outcome = await step({ provenance: "false", sbom: "sbom.json", destinations: "github" });
    expect(outcome.deliveries.map(({ result }) => result)).toEqual(["written", "left-out"]);
    expect(verdictOf(outcome)).toBe("incomplete");
    expect(github.count("create-attestation")).toBe(0);
  });

  it("stores nothing that does not verify under the trusted root", async () => {
    const stranger = JSON.stringify(createAuthority().trustedRoot());
    writeFileSync(join(root, "workspace/root.json"), stranger);
    await expect(step()).rejects.toMatchObject({ code: "verification-failed" });
    expect(github.count("create-attestation")).toBe(0);
  });

  it("does not sign with the identity of another run", async () => {
    env["GITHUB_RUN_ID"] = "1";
    await expect(step()).rejects.toMatchObject({ code: "token-unusable" });
    expect(authority.count("fulcio")).toBe(0);
  });

  it("signs nothing with a certificate that is about another commit", async () => {
    const sha = "f".repeat(40);
    const claims = async () => ({ ...(CLAIMS as GitHubClaims), sha });
    const ownEvidence = () => fakeEvidence({ run: { ...JOB, commit: sha } });
    await expect(step({}, { claims, ownEvidence })).rejects.toMatchObject({ code: "verification-failed" });
    expect(authority.count("rekor-v1")).toBe(0);
  });

  it("may be given the token of this run", async () => {
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", undefined);
    await expect(step({ "identity-token": authority.token(CLAIMS), destinations: "bundle" })).resolves.toMatchObject({
      failures: [],
    });
  });

  it("says which permission is missing", async () => {
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", undefined);
    await expect(step()).rejects.toMatchObject({ code: "permission-missing", permissions: { "id-token": "write" } });
  });

  it("runs in workflows only", () => {
    const inputs = parseInputs(spec, {});
    expect(() => openPorts(inputs, {}, () => "")).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it.each([{ "registry-host": "ghcr.io" }, { "registry-username": "octo", "registry-password": "x" }])(
    "wants a whole login: %j",
    async (raw) => {
      await expect(async () => step(raw)).rejects.toMatchObject({ code: "invalid-input" });
    },
  );

  it.each(["../out", "/out", "a/../../b", ".git/hooks", "a\\b"])("writes no bundles into %s", async (folder) => {
    await expect(async () => step({ "output-folder": folder })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
