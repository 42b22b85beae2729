// An artifact with everything that a strict policy can ask for, as plain data that tests change one thing of.
import { type EvidenceIndex, REPOSITORY, renderIndex } from "@lockstep/core";
import {
  type ArtifactSubject,
  type CertificateClaims,
  describeIndex,
  PREDICATE_TYPES,
  STATEMENT_TYPE,
  type Statement,
  type VerifiedBundle,
  WORKFLOW_BUILD_TYPE,
} from "@lockstep/sigstore";
import type { Demands } from "../src/demand/demands.ts";
import { resolveDemands } from "../src/demand/resolve-demands.ts";
import type { BundleOutcome } from "../src/judge/bundle-outcome.ts";

const HEX = "ab".repeat(32);
const COMMIT = "c0ffee".padEnd(40, "0");
const SOURCE = "https://github.com/octo/demo";
const REF = "refs/tags/v1.2.3";
const WORKFLOW = ".github/workflows/release.yml";
export const REPORT_SHA256 = "e".repeat(64);
const RUN = `${SOURCE}/actions/runs/77/attempts/1`;
const SIGNER = `${SOURCE}/${WORKFLOW}@${REF}`;

export const SUBJECT: ArtifactSubject = {
  kind: "file",
  name: "dist/app.tgz",
  digest: { algorithm: "sha256", hex: HEX },
  path: "/srv/app/dist/app.tgz",
  size: 10,
};

export const CLAIMS: Required<CertificateClaims> = {
  issuer: "https://token.actions.githubusercontent.com",
  buildSignerUri: SIGNER,
  buildSignerDigest: COMMIT,
  runnerEnvironment: "github-hosted",
  sourceRepositoryUri: SOURCE,
  sourceRepositoryDigest: COMMIT,
  sourceRepositoryRef: REF,
  sourceRepositoryId: "1001",
  sourceRepositoryOwnerUri: "https://github.com/octo",
  sourceRepositoryOwnerId: "2002",
  buildConfigUri: SIGNER,
  buildConfigDigest: COMMIT,
  buildTrigger: "workflow_dispatch",
  runInvocationUri: RUN,
  sourceRepositoryVisibility: "public",
  deploymentEnvironment: "production",
};

export type Writable<Value> = { -readonly [Key in keyof Value]: Writable<Value[Key]> };
export type Predicate = Writable<Statement["predicate"]>;

export function provenance() {
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE as string,
      externalParameters: {
        workflow: { ref: REF, repository: SOURCE, path: WORKFLOW },
        inputs: { level: "prod", dry: false },
      },
      internalParameters: {
        github: {
          event_name: "workflow_dispatch",
          repository_id: "1001",
          repository_owner_id: "2002",
          runner_environment: "github-hosted",
        },
      },
      resolvedDependencies: [
        { uri: `git+${SOURCE}@${REF}`, digest: { gitCommit: COMMIT } },
        { uri: "git+https://github.com/actions/checkout", digest: { gitCommit: "1".repeat(40) } },
      ],
    },
    runDetails: {
      builder: { id: SIGNER },
      metadata: { invocationId: RUN },
      byproducts: [
        {
          name: "pin-check/report.json",
          digest: { sha256: REPORT_SHA256 },
          annotations: { lockstepTool: "pin-check", lockstepVersion: "0.1.0", lockstepVerdict: "pass" },
        },
        describeIndex(renderIndex(evidenceIndex()), { job: "release", steps: "compared" }),
      ],
    },
  };
}

/** The evidence of a job in which one step ran, and passed. */
export function evidenceIndex(): Writable<EvidenceIndex> {
  const time = { startedAt: "2030-01-01T00:00:00Z", endedAt: "2030-01-01T00:00:01Z" };
  return {
    schema: 1,
    run: {
      ...{ server: "https://github.com", repository: "octo/demo", runId: "77", attempt: "1", job: "release" },
      ...{ commit: COMMIT, event: "workflow_dispatch", workflow: `octo/demo/${WORKFLOW}@${REF}` },
    },
    entries: [
      {
        ...{
          name: "pin-check",
          step: "pins",
          action: { repository: REPOSITORY, ref: "1".repeat(40) },
          version: "0.1.0",
        },
        ...{ state: "finished", verdict: "pass", weaker: [], ...time },
        files: [{ path: "pin-check-a1B2c3/report.json", sha256: REPORT_SHA256, bytes: 100 }],
      },
    ],
  };
}

export function trace() {
  return {
    monitor: {
      type: `https://github.com/${REPOSITORY}/harden-runner/v0.1.0`,
      tracePolicy: { mode: "block", tls: "sni" },
    },
    monitoredProcess: { hostID: "https://github.com", type: WORKFLOW_BUILD_TYPE, event: RUN },
    monitorLog: {
      network: [],
      lockstepSummary: { verdict: "pass", reasons: [], protection: "enforcing", tampering: {} },
      lockstepLog: { name: "events.jsonl", chain: "intact" },
    },
  };
}

export function testResult() {
  return {
    result: "PASSED",
    configuration: [],
    url: RUN,
    passedTests: ["secret-scan"],
    warnedTests: [],
    failedTests: [],
  };
}

export function sbom() {
  return { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", packages: [] };
}

export interface GoodBundles {
  readonly provenance: Writable<VerifiedBundle>;
  readonly trace: Writable<VerifiedBundle>;
  readonly test: Writable<VerifiedBundle>;
  readonly sbom: Writable<VerifiedBundle>;
}

/** New objects at every call. */
export function goodBundles(): GoodBundles {
  return {
    provenance: signed("1", statementOf(PREDICATE_TYPES.provenance, provenance())),
    trace: signed("2", statementOf(PREDICATE_TYPES.runtimeTrace, trace())),
    test: signed("3", statementOf(PREDICATE_TYPES.testResult, testResult())),
    sbom: signed("4", statementOf(`${PREDICATE_TYPES.spdx}/v2.3`, sbom())),
  };
}

export function statementOf(predicateType: string, predicate: Predicate): Writable<Statement> {
  return { _type: STATEMENT_TYPE, subject: [{ name: "app.tgz", digest: { sha256: HEX } }], predicateType, predicate };
}

/** `mark` makes the digest of the bundle. */
export function signed(mark: string, statement?: Statement): Writable<VerifiedBundle> {
  const bundle: VerifiedBundle = {
    signer: { kind: "certificate", names: [SIGNER], claims: { ...CLAIMS } },
    artifact: SUBJECT.digest,
    ...(statement === undefined ? {} : { statement }),
    timestamps: [{ source: "timestamp-authority", time: "2030-01-01T00:00:00.000Z" }],
    logEntries: [{ logId: "log", index: "7" }],
    bundleDigest: mark.repeat(64),
    evidenceDigest: mark.repeat(64),
  };
  return structuredClone(bundle) as Writable<VerifiedBundle>;
}

export function outcomesOf(bundles: Iterable<VerifiedBundle>): readonly BundleOutcome[] {
  return [...bundles].map((verified) => ({ origin: "given", kind: "verified", verified }));
}

/** The strictest demands that the good case meets. */
export function strictDemands(): Demands {
  return resolveDemands({
    section: {
      signers: [
        {
          workflow: WORKFLOW,
          repository: "octo/demo",
          "repository-id": 1001,
          "owner-id": 2002,
          ref: "refs/tags/v*",
          "slsa-level": 3,
        },
      ],
      require: [
        {
          type: "provenance",
          builder: SIGNER,
          "source-repository": "Octo/demo",
          "source-ref": "refs/tags/v*",
          events: ["push", "workflow_dispatch"],
          inputs: { level: "prod" },
          "allow-parameters": ["inputs.dry"],
        },
        { type: "egress" },
        { type: "secret-scan" },
        { type: "pin-check" },
        { type: "sbom" },
        { type: "evidence", of: ["pin-check"] },
      ],
      runner: "github-hosted",
      timestamps: 1,
      "log-entries": 1,
      attestations: 4,
    },
    wishes: { require: [{ type: "provenance", "source-commit": COMMIT }] },
    keyHint: undefined,
  });
}
