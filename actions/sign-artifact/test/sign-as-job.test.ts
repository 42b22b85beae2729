// What is signed with the identity of a job, against services on loopback, and what happens where they fail.
import { readdirSync } from "node:fs";
import {
  createAuthority,
  githubClaims,
  type ListeningAuthority,
  type SigstoreAuthority,
} from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KEY, rootTrust, sha256, Workspace } from "./signed-workspace.ts";

const WORKFLOW = "https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main";

let authority: SigstoreAuthority;
let server: ListeningAuthority;
beforeEach(async () => {
  authority = createAuthority();
  server = await authority.listen();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server.close();
});

/** Inputs for these services: the certificate by Fulcio, and what is named. */
function services(...names: readonly Witness[]): Record<string, string> {
  const { urls } = server;
  return {
    key: "",
    retries: "0",
    "identity-token": authority.token(),
    "fulcio-url": urls.certificateAuthority,
    ...(names.includes("v1") && { "rekor-url": urls.rekorV1 }),
    ...(names.includes("v2") && { "rekor-url": urls.rekorV2, "rekor-version": "2" }),
    ...(names.includes("tsa") && { "tsa-url": urls.timestampAuthority }),
  };
}

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(files);
  workspace.write("root.json", JSON.stringify(authority.trustedRoot()));
  return workspace;
}

type Witness = "v1" | "v2" | "tsa";
const WITNESSES: readonly { readonly witnesses: readonly Witness[] }[] = [
  { witnesses: ["v1"] },
  { witnesses: ["v2", "tsa"] },
  { witnesses: ["v1", "tsa"] },
  { witnesses: ["tsa"] },
];
const ROOT = { "trusted-root": "root.json" };

describe.each(WITNESSES)("with $witnesses", ({ witnesses }) => {
  const isLogged = witnesses.some((name) => name !== "tsa");

  test("a file, a digest and the checksum file verify under the trusted root, by the identity of the job", async () => {
    using workspace = workspaceOf({ "dist/a": "alpha" });
    const hex = sha256("elsewhere");
    const inputs = { ...services(...witnesses), ...ROOT, subjects: "dist/*", "subject-digest": `sha256:${hex} b` };
    const report = await workspace.sign(inputs);
    expect(report.signer).toMatchObject({
      kind: "certificate",
      names: [WORKFLOW],
      claims: {
        issuer: "https://token.actions.githubusercontent.com",
        sourceRepositoryUri: "https://github.com/octo/app",
      },
    });
    expect(report.services.map(({ role }) => role)).toContain("certificate-authority");
    expect(report.services.every(({ insteadOf }) => insteadOf === undefined)).toBe(true);
    if (isLogged) {
      const trust = await rootTrust(authority.trustedRoot());
      const verified = await workspace.verify("dist/a.sigstore.json", "alpha", trust);
      expect(verified).toMatchObject({ signer: { names: [WORKFLOW] } });
      await workspace.verify("b.sigstore.json", "elsewhere", trust);
      await workspace.verify("dist/SHA256SUMS.sigstore.json", workspace.read("dist/SHA256SUMS"), trust);
    }
  });
});

test("one certificate serves all artifacts", async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`dist/${index}`, `content ${index}`]));
  using workspace = workspaceOf(files);
  const report = await workspace.sign({ ...services("v1", "tsa"), subjects: "dist/*" });
  expect(report.artifacts).toHaveLength(30);
  expect(authority.count("fulcio")).toBe(1);
  expect(authority.count("rekor-v1")).toBe(31);
});

test("a signing configuration names the services, a key needs none of them for a certificate", async () => {
  using workspace = workspaceOf({ a: "alpha" });
  workspace.write("services.json", JSON.stringify(authority.signingConfig(server.urls)));
  const named = { subjects: "a", "signing-config": "services.json", ...ROOT };
  const report = await workspace.sign({ ...named, key: "", "identity-token": authority.token() });
  expect(report.signer.kind).toBe("certificate");
  const byKey = await workspace.sign(named);
  expect(byKey.signer).toEqual({ kind: "key", hint: KEY.public.hint });
  expect(authority.count("fulcio")).toBe(1);
  expect(byKey.services.map(({ role }) => role)).toEqual(
    expect.arrayContaining(["transparency-log", "timestamp-authority"]),
  );
});

describe("the token of the job", () => {
  test("is asked for where none is given", async () => {
    // The toolkit prints the command that masks it.
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", server.urls.idToken);
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", authority.requestToken);
    using workspace = workspaceOf({ a: "alpha" });
    const report = await workspace.sign({ ...services("v1"), "identity-token": "", subjects: "a", ...ROOT });
    expect(report.signer).toMatchObject({ names: [WORKFLOW] });
  });

  test("needs a permission, which the error names", async () => {
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", undefined);
    using workspace = workspaceOf({ a: "alpha" });
    const signing = workspace.sign({ ...services("v1"), "identity-token": "", subjects: "a" });
    await expect(signing).rejects.toMatchObject({
      code: "permission-missing",
      permissions: { "id-token": "write" },
    });
  });
});

describe("nothing is written, and the token is in no error,", () => {
  async function refused(inputs: Record<string, string>): Promise<unknown> {
    using workspace = workspaceOf({ a: "alpha" });
    const before = readdirSync(workspace.path);
    const error: unknown = await workspace.sign({ subjects: "a", ...inputs }).catch((thrown: unknown) => thrown);
    expect(readdirSync(workspace.path)).toEqual(before);
    const { "identity-token": token = "" } = inputs;
    const shown = error instanceof Error ? `${error.stack}${JSON.stringify(error)}${String(error.cause)}` : "";
    expect(shown).not.toBe("");
    if (token !== "") expect(shown).not.toContain(token.split(".")[2]);
    return error;
  }

  test("where the token has expired", async () => {
    const token = authority.token(githubClaims({ exp: 1_600_000_000, iat: 1_599_999_000, nbf: 1_599_999_000 }));
    expect(await refused({ ...services("v1"), "identity-token": token })).toMatchObject({ code: "token-unusable" });
    expect(authority.count("fulcio")).toBe(0);
  });

  test("where the token is for somebody else", async () => {
    const token = authority.token(githubClaims({ aud: "nobody" }));
    expect(await refused({ ...services("v1"), "identity-token": token })).toMatchObject({ code: "token-unusable" });
  });

  test("where nothing would say when", async () => {
    expect(await refused(services("v2"))).toMatchObject({ name: "UsageError", code: "invalid-input" });
    expect(authority.count("fulcio")).toBe(0);
  });

  test("where there is no certificate authority", async () => {
    const { "fulcio-url": _, ...others } = services("v1");
    expect(await refused(others)).toMatchObject({ code: "invalid-input" });
  });

  test.each([
    ["fulcio", 400, "UsageError"],
    ["fulcio", 500, "UnavailableError"],
    ["rekor-v1", 400, "UsageError"],
    ["rekor-v1", 502, "UnavailableError"],
    ["timestamp", 503, "UnavailableError"],
  ] as const)("where %s answers %d", async (service, status, name) => {
    authority.failNext(service, { kind: "status", status }, 10);
    expect(await refused(services("v1", "tsa"))).toMatchObject({ name });
  });

  test.each([
    ["the certificate is for another root", { foreignCertificateAuthority: true }],
    ["the certificate is in no log", { certificateTimestamp: "none" }],
    ["the certificate had run out", { certificateStartsIn: -86_400 }],
    ["the log's key is not the trusted one", { foreignLogKey: true }],
    ["the timestamp is by another key", { foreignTimestampKey: true }],
  ] as const)("where the trusted root says that %s", async (_, flaws) => {
    Object.assign(authority.flaws, flaws);
    expect(await refused({ ...services("v1", "tsa"), ...ROOT })).toMatchObject({
      name: expect.stringMatching(/Integrity|Verification/),
    });
  });
});

describe("where a service is down, with `on-unavailable: fallback`,", () => {
  const FALLBACK = { "on-unavailable": "fallback", subjects: "a" };

  test("the second log is used, and the report says so", async () => {
    authority.failNext("rekor-v1", { kind: "status", status: 503 }, 10);
    using workspace = workspaceOf({ a: "alpha" });
    const inputs = {
      ...services("v1", "tsa"),
      ...FALLBACK,
      ...ROOT,
      "fallback-rekor-url": server.urls.rekorV2,
      "fallback-rekor-version": "2",
    };
    const report = await workspace.sign(inputs);
    expect(report.services).toContainEqual(
      expect.objectContaining({
        role: "transparency-log",
        insteadOf: { url: server.urls.rekorV1, reason: expect.any(String) },
      }),
    );
  });

  test("the key is used where there is no certificate", async () => {
    authority.failNext("fulcio", { kind: "status", status: 503 }, 10);
    using workspace = workspaceOf({ a: "alpha" });
    const report = await workspace.sign({ ...services("v1"), ...FALLBACK, "fallback-key": KEY.pem });
    expect(report.signer).toEqual({ kind: "key", hint: KEY.public.hint });
    expect(report.services).toContainEqual(expect.objectContaining({ role: "key", insteadOf: expect.anything() }));
    await workspace.verify("a.sigstore.json", "alpha");
  });

  test("a refusal is none: the key is not used", async () => {
    authority.failNext("fulcio", { kind: "status", status: 403 }, 10);
    using workspace = workspaceOf({ a: "alpha" });
    const signing = workspace.sign({ ...services("v1"), ...FALLBACK, "fallback-key": KEY.pem });
    await expect(signing).rejects.toMatchObject({ name: "UsageError" });
  });
});
