// What GitHub's token says of a job, in certificates and in provenance: other clients read it from ours, and we from theirs.
// gh itself cannot be fetched everywhere the suite runs. What it documents for a trusted root of one's own (a certificate with
// GitHub's extensions, a timestamp, and a log only where the root has one) is asked of cosign, which is made of the same library.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import {
  buildStatements,
  githubClaims as claimsIn,
  readIdentityToken,
  slsaProvenance,
  type TypedPredicate,
} from "@lockstep/sigstore";
import { ScratchFolder } from "@lockstep/testkit";
import {
  type BundleDocument,
  createAuthority,
  GITHUB_ISSUER,
  githubClaims,
  type ListeningAuthority,
  type SigstoreAuthority,
} from "@lockstep/testkit/sigstore";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockstep } from "../../e2e/bundles.ts";
import { missingPeers, refusalOf, runPeer } from "../peer.ts";
import { cosign, sigstorePython } from "./peer-clients.ts";
import { ARTIFACT, CONTENT, DIGEST, IDENTITY } from "./sample.ts";
import { openCertified } from "./signed-files.ts";
import { TAMPERINGS } from "./tampering.ts";
import { writeTrustFiles } from "./trust-files.ts";

/** What the certificate says of the job. */
const JOB = {
  name: "release",
  ref: "refs/heads/main",
  repository: "octo/app",
  sha: "0123456789abcdef0123456789abcdef01234567",
  trigger: "push",
} as const;
type Job = Readonly<Record<keyof typeof JOB, string>>;
const WRONG_JOBS: readonly Partial<Job>[] = [
  { name: "other" },
  { ref: "refs/heads/other" },
  { repository: "octo/other" },
  { sha: "f".repeat(40) },
  { trigger: "schedule" },
];

const folder = new ScratchFolder();
let authority: SigstoreAuthority;
let server: ListeningAuthority;
let predicate: TypedPredicate;

beforeAll(async () => {
  authority = createAuthority();
  server = await authority.listen();
  folder.write(ARTIFACT, CONTENT);
  folder.write("other.tgz", "something else");
  const claims = claimsIn(readIdentityToken(new Secret(token())));
  const startedOn = "2026-01-02T03:04:05Z";
  const dependency = { uri: "git+https://github.com/actions/checkout@refs/tags/v6", digest: { gitCommit: JOB.sha } };
  const report = { name: "secret-scan/report.json", digest: { sha256: DIGEST.hex } };
  const facts = { startedOn, finishedOn: startedOn, dependencies: [dependency], byproducts: [report] };
  predicate = slsaProvenance(claims, { serverUrl: "https://github.com", ...facts });
  folder.write("predicate.json", JSON.stringify(predicate.content));
});
afterAll(async () => {
  await server.close();
  folder[Symbol.dispose]();
});

const token = () => authority.token(githubClaims());

/** Whom to trust and whom to ask: with a log like the public instance, or without one like GitHub's own. */
function useInstance(log: "rekorV2" | "none"): void {
  const { certificateAuthority, timestampAuthority, identityProvider, rekorV2 } = server.urls;
  const urls = { certificateAuthority, timestampAuthority, identityProvider };
  const root = authority.trustedRoot();
  if (log === "rekorV2") writeTrustFiles(folder, root, authority.signingConfig({ ...urls, rekorV2 }));
  else writeTrustFiles(folder, { ...root, tlogs: [] }, authority.signingConfig(urls));
}

/** Our bundle about the artifact. */
async function signOurs(kind: "message" | "statement"): Promise<void> {
  const session = await openCertified({ folder: folder.path, token: token() });
  const [statement] = buildStatements([{ name: ARTIFACT, digest: DIGEST, kind: "file" }], predicate);
  if (statement === undefined) throw new Error("no statement");
  const { bundle } = await (kind === "message" ? session.signBytes(CONTENT) : session.signStatement(statement));
  folder.write("ours.json", JSON.stringify(bundle));
}

describe.skipIf(missingPeers(["cosign"]).length > 0)("cosign", () => {
  const verify = (job: Job, flags: readonly string[]) => {
    const asked = Object.entries(job).map(([name, value]) => `--certificate-github-workflow-${name}=${value}`);
    const known = ["--bundle=ours.json", "--trusted-root=trusted_root.json", "--use-signed-timestamps"];
    const signer = [`--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${GITHUB_ISSUER}`];
    const command = ["verify-blob-attestation", "--type=slsaprovenance1"];
    return runPeer("cosign", [...command, ...known, ...signer, ...asked, ...flags, ARTIFACT], folder.path);
  };

  test.each([
    ["rekorV2", []],
    ["none", ["--insecure-ignore-tlog"]],
  ] as const)("accepts our provenance of this job, and of no other, where the log is %s", async (log, flags) => {
    useInstance(log);
    await signOurs("statement");
    expect(refusalOf(await verify(JOB, flags))).toBe("");
    for (const wrong of WRONG_JOBS) {
      expect([wrong, (await verify({ ...JOB, ...wrong }, flags)).exitCode]).toEqual([wrong, 1]);
    }
  });
});

describe.skipIf(missingPeers(["sigstore"]).length > 0)("sigstore-python", () => {
  const verify = (job: Job) => {
    const asked = Object.entries(job).flatMap(([name, value]) => [`--${name}`, value]);
    const args = ["verify", "github", "--offline", "--bundle", "ours.json", "--cert-identity", IDENTITY, ...asked];
    return runPeer("sigstore", ["--trust-config", "client_trust.json", ...args, ARTIFACT], folder.path);
  };

  test("accepts our signature of this job, and of no other", async () => {
    useInstance("rekorV2");
    await signOurs("message");
    expect(refusalOf(await verify(JOB))).toBe("");
    for (const wrong of WRONG_JOBS.slice(1, 3)) {
      expect([wrong, (await verify({ ...JOB, ...wrong })).exitCode]).toEqual([wrong, 1]);
    }
  });
});

const MADE = [cosign, sigstorePython].flatMap((client) =>
  (["sign", "attest"] as const).map((command) => ({ client, command, name: client.name })),
);

describe.each(MADE)("lockstep verify-artifact, on what $name makes by $command", ({ client, command }) => {
  const isMissing = missingPeers([client.name]).length > 0;
  let other: BundleDocument;
  beforeAll(async () => {
    if (isMissing) return;
    useInstance("rekorV2");
    other = await make("other.tgz");
    await make(ARTIFACT);
  }, 60_000);

  const make = async (artifact: string): Promise<BundleDocument> => {
    const task = { folder: folder.path, artifact, bundle: "theirs.json", token: token() };
    expect(refusalOf(await client[command](task))).toBe("");
    return theirs();
  };
  const theirs = (): BundleDocument => JSON.parse(readFileSync(join(folder.path, "theirs.json"), "utf8"));

  const SIGNER = { workflow: ".github/workflows/release.yml", repository: "octo/app", ref: "refs/heads/main" };
  /** `pass`, or the check at which the bundle fails with its code, or the code of what is missing. */
  const verify = async (
    artifact: string,
    { signer = {}, more = [], bundle = "theirs.json" }: Partial<Verification<typeof SIGNER>> = {},
  ) => {
    const asked = Object.entries({ ...SIGNER, ...signer }).map(([name, value]) => `--signer-${name}=${value}`);
    const files = [`--bundle=${bundle}`, "--trusted-root=trusted_root.json", "--offline", "--format=json"];
    const { stdout } = await lockstep(["verify-artifact", ...files, ...asked, ...more, artifact], { cwd: folder.path });
    const { verdict, artifacts } = JSON.parse(stdout);
    if (verdict === "pass") return "pass";
    const [{ checks, refused }] = artifacts;
    const [refusal] = refused;
    if (refusal !== undefined) return `${refusal.step} ${refusal.code}`;
    return checks.find((check: { verdict: string }) => check.verdict !== "pass")?.code;
  };

  test.skipIf(isMissing)("passes it by this workflow and for its artifact, and by no other", async () => {
    expect(await verify(ARTIFACT)).toBe("pass");
    expect(await verify("other.tgz")).toBe("artifact-digest verification-failed");
    const wrong = (signer: Partial<typeof SIGNER>) => verify(ARTIFACT, { signer });
    expect(await wrong({ workflow: ".github/workflows/other.yml" })).toBe("identity workflow-not-allowed");
    expect(await wrong({ repository: "octo/other" })).toBe("identity repository-not-allowed");
    expect(await wrong({ ref: "refs/tags/*" })).toBe("identity ref-not-allowed");
  });

  test.skipIf(isMissing)("passes as provenance what is provenance, of the right commit", async () => {
    const built = (commit: string) => verify(ARTIFACT, { more: ["--require=provenance", `--source-commit=${commit}`] });
    expect(await built(JOB.sha)).toBe(command === "attest" ? "pass" : "predicate-missing");
    expect(await built("f".repeat(40))).toBe(command === "attest" ? "source-commit-unexpected" : "predicate-missing");
  });

  test.skipIf(isMissing).each(TAMPERINGS)("refuses it with $what, at the check $step", async ({ spoil, step }) => {
    const bundle = theirs();
    spoil(bundle, structuredClone(other));
    folder.write("spoilt.json", JSON.stringify(bundle));
    expect(await verify(ARTIFACT, { bundle: "spoilt.json" })).toBe(`${step} verification-failed`);
  });
});

interface Verification<Signer> {
  readonly signer: Partial<Signer>;
  readonly more: readonly string[];
  readonly bundle: string;
}
