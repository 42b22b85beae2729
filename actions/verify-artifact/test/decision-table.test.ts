// One row a rule: what is changed in the good case, and the first failure that is then named.

import type { VerifiedBundle } from "@lockstep/sigstore";
import { expect, it } from "vitest";
import { judgeArtifact } from "../src/judge/judge-artifact.ts";
import {
  CLAIMS,
  type GoodBundles,
  goodBundles,
  outcomesOf,
  SUBJECT,
  statementOf,
  strictDemands,
  type Writable,
} from "./good-case.ts";

type Row = readonly [check: string, step: string, code: string, change: (bundles: GoodBundles) => void];

/** The predicate of a statement as data that a test may change anywhere. */
function predicateOf({ statement }: Writable<VerifiedBundle>, ...path: readonly string[]): Record<string, unknown> {
  let here: unknown = statement?.predicate;
  for (const key of path) here = (here as Record<string, unknown>)[key];
  return here as Record<string, unknown>;
}

function claimsOf(bundle: Writable<VerifiedBundle>): Record<string, unknown> {
  if (bundle.signer.kind !== "certificate") throw new TypeError("not a certificate");
  return bundle.signer.claims as Record<string, unknown>;
}

const set = (target: Record<string, unknown>, key: string, value: unknown): void => {
  target[key] = value;
};

const external = (bundles: GoodBundles) => predicateOf(bundles.provenance, "buildDefinition", "externalParameters");
const github = (bundles: GoodBundles) =>
  predicateOf(bundles.provenance, "buildDefinition", "internalParameters", "github");
const summary = (bundles: GoodBundles) => predicateOf(bundles.trace, "monitorLog", "lockstepSummary");

/** The same wrong claim in each certificate: all four bundles come from one run. */
const claim = (name: keyof typeof CLAIMS, value: unknown) => (bundles: GoodBundles) => {
  for (const bundle of Object.values(bundles)) claimsOf(bundle)[name] = value;
};

const ROWS: readonly Row[] = [
  ["signature", "identity", "issuer-not-allowed", claim("issuer", "https://issuer.example.test")],
  ["signature", "identity", "issuer-not-allowed", claim("issuer", undefined)],
  ["signature", "identity", "issuer-not-allowed", claim("issuer", `${CLAIMS.issuer}/octo`)],
  ["signature", "identity", "repository-not-allowed", claim("sourceRepositoryUri", "https://github.com/octo/demo2")],
  ["signature", "identity", "repository-not-allowed", claim("sourceRepositoryUri", "https://github.com/x/octo/demo")],
  ["signature", "identity", "repository-id-not-allowed", claim("sourceRepositoryId", "10011")],
  ["signature", "identity", "owner-id-not-allowed", claim("sourceRepositoryOwnerId", undefined)],
  ["signature", "identity", "ref-not-allowed", claim("sourceRepositoryRef", "refs/heads/refs/tags/v1")],
  ["signature", "identity", "ref-not-allowed", claim("sourceRepositoryRef", undefined)],
  ["signature", "identity", "claim-missing", claim("buildSignerUri", undefined)],
  [
    "signature",
    "identity",
    "workflow-not-allowed",
    (bundles) => {
      for (const bundle of Object.values(bundles)) {
        const uri = "https://github.com/octo/demo/.github/workflows/other.yml@refs/tags/v1.2.3";
        claimsOf(bundle)["buildSignerUri"] = uri;
        if (bundle.signer.kind === "certificate") bundle.signer.names = [uri];
      }
    },
  ],
  ["signature", "identity", "runner-not-hosted", claim("runnerEnvironment", "self-hosted")],
  [
    "signature",
    "identity",
    "signer-kind",
    (bundles) => {
      for (const bundle of Object.values(bundles)) bundle.signer = { kind: "key", hint: "aGludA==" };
    },
  ],
  [
    "signature",
    "timestamp",
    "too-few-timestamps",
    (bundles) => {
      for (const bundle of Object.values(bundles)) bundle.timestamps = [];
    },
  ],
  [
    "signature",
    "transparency-log",
    "too-few-log-entries",
    (bundles) => {
      for (const bundle of Object.values(bundles)) bundle.logEntries = [];
    },
  ],
  [
    "signature",
    "artifact-digest",
    "subject-mismatch",
    (bundles) => {
      for (const bundle of Object.values(bundles)) bundle.artifact = { algorithm: "sha256", hex: "00".repeat(32) };
    },
  ],
  [
    "signature",
    "artifact-digest",
    "subject-mismatch",
    (bundles) => {
      for (const { statement } of Object.values(bundles)) {
        if (statement) statement.subject = [{ name: "app.tgz", digest: { sha256: "00".repeat(32) } }];
      }
    },
  ],
  [
    "signature",
    "policy",
    "too-few-attestations",
    (bundles) => {
      bundles.sbom.evidenceDigest = bundles.test.evidenceDigest;
    },
  ],
  ["agreement", "predicate", "claims-disagree", ({ provenance }) => set(claimsOf(provenance), "buildConfigUri", "x")],
  [
    "agreement",
    "predicate",
    "claim-missing",
    ({ provenance }) => set(claimsOf(provenance), "runInvocationUri", undefined),
  ],
  [
    "agreement",
    "predicate",
    "claims-disagree",
    ({ provenance }) => set(predicateOf(provenance, "runDetails", "builder"), "id", "https://github.com/octo/demo"),
  ],
  [
    "agreement",
    "predicate",
    "claims-disagree",
    ({ provenance }) => set(predicateOf(provenance, "runDetails", "metadata"), "invocationId", undefined),
  ],
  [
    "agreement",
    "predicate",
    "claims-disagree",
    ({ provenance }) => set(predicateOf(provenance, "buildDefinition"), "resolvedDependencies", []),
  ],
  [
    "agreement",
    "predicate",
    "claims-disagree",
    ({ provenance }) => {
      const list = predicateOf(provenance, "buildDefinition")["resolvedDependencies"] as { digest: object }[];
      list.push({ ...list[0], digest: { gitCommit: "2".repeat(40) } });
    },
  ],
  ["agreement", "predicate", "claims-disagree", (bundles) => set(github(bundles), "repository_id", "9")],
  ["agreement", "predicate", "claims-disagree", (bundles) => set(github(bundles), "event_name", "push")],
  [
    "agreement",
    "predicate",
    "provenance-malformed",
    ({ provenance }) => set(predicateOf(provenance), "runDetails", { builder: {} }),
  ],
  [
    "agreement",
    "predicate",
    "claims-disagree",
    ({ trace }) =>
      set(predicateOf(trace, "monitoredProcess"), "event", "https://github.com/octo/demo/actions/runs/78/attempts/1"),
  ],
  ["agreement", "predicate", "claims-disagree", ({ test }) => set(predicateOf(test), "url", undefined)],
  ["provenance", "predicate", "input-unexpected", (bundles) => set(external(bundles), "inputs", { dry: false })],
  ["provenance", "predicate", "input-unexpected", (bundles) => set(external(bundles), "inputs", { level: "dev" })],
  [
    "provenance",
    "predicate",
    "parameter-unknown",
    (bundles) => set(external(bundles), "inputs", { level: "prod", more: "" }),
  ],
  ["provenance", "predicate", "parameter-unknown", (bundles) => set(external(bundles), "vars", {})],
  [
    "provenance",
    "predicate",
    "parameter-unknown",
    (bundles) => set(external(bundles)["workflow"] as Record<string, unknown>, "extra", ""),
  ],
  ["provenance", "predicate", "parameters-malformed", (bundles) => set(external(bundles), "inputs", "level=prod")],
  [
    "provenance",
    "predicate",
    "event-unexpected",
    (bundles) => {
      github(bundles)["event_name"] = "pull_request";
      claimsOf(bundles.provenance)["buildTrigger"] = "pull_request";
    },
  ],
  [
    "provenance",
    "predicate",
    "source-commit-unexpected",
    (bundles) => {
      const list = predicateOf(bundles.provenance, "buildDefinition")["resolvedDependencies"] as { digest: object }[];
      list[0] = { ...list[0], digest: { gitCommit: "2".repeat(40) } };
      claimsOf(bundles.provenance)["sourceRepositoryDigest"] = "2".repeat(40);
    },
  ],
  [
    "provenance",
    "predicate",
    "builder-unexpected",
    (bundles) => {
      const uri = "https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main";
      predicateOf(bundles.provenance, "runDetails", "builder")["id"] = uri;
      claimsOf(bundles.provenance)["buildSignerUri"] = uri;
      if (bundles.provenance.signer.kind === "certificate") bundles.provenance.signer.names = [uri];
    },
  ],
  [
    "egress",
    "predicate",
    "egress-monitor-unknown",
    ({ trace }) => set(predicateOf(trace, "monitor"), "type", "https://x"),
  ],
  ["egress", "predicate", "egress-unknown", ({ trace }) => set(predicateOf(trace), "monitorLog", {})],
  ["egress", "predicate", "egress-unknown", (bundles) => set(summary(bundles), "tampering", undefined)],
  ["egress", "predicate", "egress-tampered", (bundles) => set(summary(bundles), "tampering", { "rules-changed": 1 })],
  ["egress", "predicate", "egress-not-blocked", (bundles) => set(summary(bundles), "protection", "auditing")],
  [
    "egress",
    "predicate",
    "egress-not-blocked",
    ({ trace }) => set(predicateOf(trace, "monitor", "tracePolicy"), "mode", "audit"),
  ],
  ["egress", "predicate", "egress-verdict", (bundles) => set(summary(bundles), "verdict", "incomplete")],
  [
    "egress",
    "predicate",
    "egress-log-broken",
    ({ trace }) => set(predicateOf(trace, "monitorLog", "lockstepLog"), "chain", "broken"),
  ],
  ["secret-scan", "predicate", "test-failed", ({ test }) => set(predicateOf(test), "failedTests", ["secret-scan"])],
  ["secret-scan", "policy", "predicate-missing", ({ test }) => set(predicateOf(test), "passedTests", ["pin-check"])],
  [
    "pin-check",
    "predicate",
    "test-failed",
    ({ provenance }) => {
      const [entry] = predicateOf(provenance, "runDetails")["byproducts"] as { annotations: Record<string, unknown> }[];
      if (entry) entry.annotations["lockstepVerdict"] = "incomplete";
    },
  ],
  [
    "pin-check",
    "policy",
    "predicate-missing",
    ({ provenance }) => set(predicateOf(provenance, "runDetails"), "byproducts", []),
  ],
  ["sbom", "predicate", "sbom-malformed", ({ sbom }) => set(predicateOf(sbom), "spdxVersion", "3")],
  [
    "sbom",
    "policy",
    "predicate-missing",
    ({ sbom }) => {
      sbom.statement = statementOf("https://example.test/other", {});
    },
  ],
];

const judge = (bundles: GoodBundles) =>
  judgeArtifact({ subject: SUBJECT, outcomes: outcomesOf(Object.values(bundles)), silent: [] }, strictDemands());

it("passes with all that is demanded", () => {
  const { verdict, checks, accepted, refused } = judge(goodBundles());
  expect(checks.filter((check) => check.verdict !== "pass")).toEqual([]);
  expect(checks.map(({ id }) => id)).toEqual([
    "signature",
    "agreement",
    "provenance",
    "egress",
    "secret-scan",
    "pin-check",
    "sbom",
    "evidence",
  ]);
  expect({ verdict, accepted: accepted.length, refused }).toEqual({ verdict: "pass", accepted: 4, refused: [] });
});

it.each(ROWS)("%s fails at %s: %s", (id, step, code, change) => {
  const bundles = goodBundles();
  change(bundles);
  const { verdict, checks } = judge(bundles);
  expect(verdict).toBe("fail");
  expect(checks.find((check) => check.verdict !== "pass")).toMatchObject({ id, step, code, verdict: "fail" });
});

it("takes a trace and a test of an earlier attempt of the same run", () => {
  const bundles = goodBundles();
  const run = "https://github.com/octo/demo/actions/runs/77/attempts/3";
  predicateOf(bundles.trace, "monitoredProcess")["event"] = run;
  predicateOf(bundles.test)["url"] = run;
  expect(judge(bundles).verdict).toBe("pass");
});
