// What the suite's actions state about a run, verify-artifact understands: signed by the job, verified under a strict policy.
import { createHash } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildStatements,
  describeReport,
  encodeStatement,
  readSuiteReport,
  sbomPredicate,
  slsaProvenance,
  type TypedPredicate,
  testResultPredicate,
  tracePredicate,
} from "@lockstep/sigstore";
import { createAuthority, githubClaims, type SigstoreAuthority } from "@lockstep/testkit/sigstore";
import { verifyCommand } from "@lockstep/verify-artifact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";
import { traceStatement } from "../../actions/harden-runner/src/report/trace-statement.ts";
import { policyOf, reportOf } from "../../actions/harden-runner/test/sample-run.ts";

const SERVER = "https://github.com";
const RUN = `${SERVER}/octo/app/actions/runs/1536140711`;
const CLAIMS = githubClaims() as Parameters<typeof slsaProvenance>[0];
const SUBJECT = {
  kind: "file",
  name: "app",
  digest: { algorithm: "sha256", hex: createHash("sha256").update("built").digest("hex") },
} as const;

const POLICY = `version: 1
verify-artifact:
  signers:
    - { workflow: .github/workflows/release.yml, repository: octo/app, repository-id: 1296269, ref: refs/heads/main }
  require:
    - { type: provenance, events: [push], source-repository: octo/app }
    - type: egress
    - type: secret-scan
    - type: pin-check
    - type: sbom
  runner: github-hosted
`;

let folder: string;
let authority: SigstoreAuthority;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-evidence-")));
  authority = createAuthority();
  writeFileSync(join(folder, "app"), "built");
  writeFileSync(join(folder, "policy.yml"), POLICY);
  writeFileSync(join(folder, "root.json"), JSON.stringify(authority.trustedRoot()));
});
afterEach(() => rmSync(folder, { recursive: true }));

function suiteReport(tool: string, verdict: "pass" | "fail") {
  const report = { schema: 1, tool, version: "1.2.3", verdict, findings: [], notChecked: [], rules: [], checks: [] };
  return readSuiteReport(JSON.stringify(report), tool);
}

const CLEAN: Partial<RunReport> = {
  verdict: "pass",
  reasons: [],
  policy: policyOf(),
  tampering: [],
  detections: [],
  gaps: [],
};

interface Evidence {
  readonly trace?: Partial<RunReport>;
  readonly secretScan?: "pass" | "fail";
}

function predicates({ trace = {}, secretScan = "pass" }: Evidence): readonly TypedPredicate[] {
  const job = { hostID: SERVER, type: "https://actions.github.io/buildtypes/workflow/v1", event: `${RUN}/attempts/1` };
  const report = reportOf({ ...CLEAN, ...trace });
  const byproducts = [describeReport(suiteReport("pin-check", "pass"), "pin-check/report.json")];
  return [
    slsaProvenance(CLAIMS, { serverUrl: SERVER, dependencies: [], byproducts }),
    tracePredicate(traceStatement(report, job, "d".repeat(64)), RUN),
    testResultPredicate(suiteReport("secret-scan", secretScan), "report.json", {
      url: `${RUN}/attempts/1`,
      configuration: [],
    }),
    sbomPredicate(JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6" })),
  ];
}

/** The verdict with the checks that do not hold. */
async function verdictOn(evidence: Evidence) {
  const statements = predicates(evidence).flatMap((predicate) => buildStatements([SUBJECT], predicate));
  const bundles = await Promise.all(statements.map((one) => authority.signEnvelope(encodeStatement(one))));
  writeFileSync(join(folder, "v1.intoto.jsonl"), bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join(""));
  const { verdict, artifacts } = await verifyCommand({
    ...{ artifacts: ["app"], bundles: [], policy: "policy.yml", key: undefined, trustedRoot: "root.json" },
    ...{ offline: true, repository: undefined, demands: {}, folder, env: {}, progress: { report: () => undefined } },
  });
  const bad = artifacts.flatMap(({ checks }) => checks).filter((check) => check.verdict !== "pass");
  return { verdict, bad: bad.map(({ id, code }) => `${id} ${code}`) };
}

describe("the evidence of a run", () => {
  it("passes where all is well", async () => {
    expect(await verdictOn({})).toEqual({ verdict: "pass", bad: [] });
  });

  it.each<[Evidence, string]>([
    [{ secretScan: "fail" }, "secret-scan test-failed"],
    [{ trace: { policy: policyOf({ mode: "audit" }), protection: "auditing" } }, "egress egress-not-blocked"],
    [{ trace: reportOf() }, "egress egress-tampered"],
    [{ trace: { verdict: "incomplete", reasons: ["gap"] } }, "egress egress-verdict"],
    [{ trace: { log: { sha256: "a".repeat(64), events: 1, chain: "broken" } } }, "egress egress-log-broken"],
  ])("fails with %j", async (evidence, bad) => {
    expect(await verdictOn(evidence)).toEqual({ verdict: "fail", bad: [bad] });
  });
});
