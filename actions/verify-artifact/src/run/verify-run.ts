// One run of the program, however it was started: from subjects and demands to a report.
import type { Progress } from "@lockstep/core";
import type { ArtifactSubject, PublicKey, TrustedRoot } from "@lockstep/sigstore";
import type { Demands } from "../demand/demands.ts";
import type { ArtifactDecision } from "../judge/judge-artifact.ts";
import { verifyArtifacts } from "../program.ts";
import { buildVerifyReport, type VerifyReport } from "../report/verify-report.ts";
import { isBundleName } from "../source/beside-source.ts";
import { FoundVerifier } from "../source/verify-found.ts";
import { ARTIFACT_CONTENT } from "./artifact-content.ts";
import type { ChosenSources } from "./choose-sources.ts";
import type { PolicyInForce } from "./read-policy.ts";

export interface RunRequest {
  readonly subjects: readonly ArtifactSubject[];
  readonly demands: Demands;
  readonly sources: ChosenSources;
  readonly roots: readonly TrustedRoot[];
  readonly keys: readonly PublicKey[];
  readonly policy: PolicyInForce["origin"];
  readonly progress: Progress;
  readonly now: Date;
}

export interface RunResult {
  readonly report: VerifyReport;
  readonly decisions: readonly ArtifactDecision[];
}

/** Errors: those of `verifyArtifacts`. */
export async function verifyRun(request: RunRequest): Promise<RunResult> {
  const { demands, sources, roots, keys, policy, progress, now } = request;
  const [leftOut, subjects] = split(request.subjects);
  const verifier = new FoundVerifier({
    trust: { roots, keys },
    thresholds: demands.thresholds,
    content: ARTIFACT_CONTENT,
  });
  const decisions = await verifyArtifacts(subjects, demands, { ...sources, verifier, progress });
  return { decisions, report: buildVerifyReport(decisions, { demands, policy, leftOut, now }) };
}

/** Evidence among the files is no artifact: nobody signs a signature. */
function split(subjects: readonly ArtifactSubject[]): readonly [readonly string[], readonly ArtifactSubject[]] {
  const isEvidence = ({ kind, name }: ArtifactSubject) => kind === "file" && isBundleName(name);
  return [subjects.filter(isEvidence).map(({ name }) => name), subjects.filter((subject) => !isEvidence(subject))];
}
