// The verdict on an artifact as a verification summary. Source: SLSA v1.1, "Verification Summary Attestation"; package URLs:
// package-url/purl-spec, the types `generic` and `oci`.
import { VERSION } from "@lockstep/core";
import {
  type ArtifactSubject,
  formatDigest,
  PREDICATE_TYPES,
  STATEMENT_TYPE,
  type Statement,
} from "@lockstep/sigstore";
import { buildLevel } from "../judge/build-level.ts";
import type { ArtifactDecision } from "../judge/judge-artifact.ts";

const SLSA_VERSION = "1.1";

export interface SummaryFacts {
  /** URI of who verified. */
  readonly verifierId: string;
  /** With `{name}` in the place of the artifact's name; empty for a package URL. */
  readonly resourceUri: string;
  readonly policy: { readonly uri: string; readonly sha256: string };
  readonly now: Date;
}

/** The statement; undefined where nothing is decided: a summary can only say passed or failed. */
export function summaryStatement(decision: ArtifactDecision, facts: SummaryFacts): Statement | undefined {
  const { subject, verdict, accepted } = decision;
  if (verdict === "incomplete") return undefined;
  const { algorithm, hex } = subject.digest;
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: subject.name, digest: { [algorithm]: hex } }],
    predicateType: PREDICATE_TYPES.vsa,
    predicate: {
      verifier: { id: facts.verifierId, version: { lockstep: VERSION } },
      timeVerified: facts.now.toISOString(),
      resourceUri: resourceUri(subject, facts.resourceUri),
      policy: { uri: facts.policy.uri, digest: { sha256: facts.policy.sha256 } },
      inputAttestations: accepted.map(({ verified }) => ({ digest: { sha256: verified.bundleDigest } })),
      verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
      verifiedLevels: [verdict === "pass" ? `SLSA_BUILD_LEVEL_${buildLevel(accepted)}` : "FAILED"],
      slsaVersion: SLSA_VERSION,
    },
  };
}

function resourceUri(subject: ArtifactSubject, template: string): string {
  if (template !== "") return template.replaceAll("{name}", () => encodePath(subject.name));
  const digest = encodeURIComponent(formatDigest(subject.digest));
  if (subject.kind !== "oci") return `pkg:generic/${encodePath(subject.name)}?checksum=${digest}`;
  const name = subject.name.split("/").at(-1) ?? subject.name;
  return `pkg:oci/${encodeURIComponent(name)}@${digest}?repository_url=${encodeURIComponent(subject.name)}`;
}

function encodePath(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}
