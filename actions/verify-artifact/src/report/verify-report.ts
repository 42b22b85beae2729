// The report, schema 1. JSON consumers read exactly this; a field is never renamed or dropped.
import { VERSION, type Verdict, worst } from "@lockstep/core";
import { formatDigest, type VerifiedBundle, type VerifiedSigner } from "@lockstep/sigstore";
import type { Demands } from "../demand/demands.ts";
import { type BuildLevel, buildLevel } from "../judge/build-level.ts";
import type { Check } from "../judge/check.ts";
import type { ArtifactDecision } from "../judge/judge-artifact.ts";

export interface VerifyReport {
  readonly schema: 1;
  readonly tool: "verify-artifact";
  readonly version: string;
  readonly verdict: Verdict;
  /** ISO 8601 in UTC. */
  readonly verifiedAt: string;
  /** The policy file in force, where there is one. */
  readonly policy?: { readonly uri: string; readonly sha256: string };
  readonly demands: Demands;
  readonly artifacts: readonly ReportedArtifact[];
  /** Files that were named and are evidence, not artifacts. */
  readonly leftOut: readonly string[];
}

export interface ReportedArtifact {
  readonly name: string;
  readonly kind: "file" | "oci" | "digest";
  /** `sha256:HEX`. */
  readonly digest: string;
  readonly verdict: Verdict;
  /** Shown by provenance; of an artifact that passed only. */
  readonly buildLevel?: BuildLevel;
  readonly checks: readonly Check[];
  readonly bundles: readonly ReportedBundle[];
  readonly refused: readonly {
    readonly origin: string;
    readonly step: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

/** A bundle that counts. */
interface ReportedBundle {
  readonly origin: string;
  /** SHA-256 of the bundle, hex. */
  readonly sha256: string;
  /** Left out for a signature over the artifact itself. */
  readonly predicateType?: string;
  readonly signer: VerifiedSigner;
  readonly timestamps: VerifiedBundle["timestamps"];
  readonly logEntries: VerifiedBundle["logEntries"];
}

export interface ReportFacts {
  readonly demands: Demands;
  readonly policy?: { readonly uri: string; readonly sha256: string } | undefined;
  readonly leftOut: readonly string[];
  readonly now: Date;
}

/** The worst verdict of an artifact is that of all; without any it is `incomplete`. */
export function buildVerifyReport(
  decisions: readonly ArtifactDecision[],
  { demands, policy, leftOut, now }: ReportFacts,
): VerifyReport {
  return {
    schema: 1,
    tool: "verify-artifact",
    version: VERSION,
    verdict: worst(decisions.map(({ verdict }) => verdict)),
    verifiedAt: now.toISOString(),
    ...(policy === undefined ? {} : { policy }),
    demands,
    artifacts: decisions.map(toArtifact),
    leftOut,
  };
}

function toArtifact({ subject, verdict, checks, accepted, refused }: ArtifactDecision): ReportedArtifact {
  return {
    name: subject.name,
    kind: subject.kind,
    digest: formatDigest(subject.digest),
    verdict,
    ...(verdict === "pass" ? { buildLevel: buildLevel(accepted) } : {}),
    checks,
    bundles: accepted.map(({ origin, verified }) => toBundle(origin, verified)),
    refused: refused.map(({ origin, refusal }) => ({ origin, ...refusal })),
  };
}

function toBundle(origin: string, verified: VerifiedBundle): ReportedBundle {
  const { bundleDigest, statement, signer, timestamps, logEntries } = verified;
  return {
    origin,
    sha256: bundleDigest,
    ...(statement === undefined ? {} : { predicateType: statement.predicateType }),
    signer,
    timestamps,
    logEntries,
  };
}

/** Indented by two spaces, with a line break at the end. */
export function renderVerifyJson(report: VerifyReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
