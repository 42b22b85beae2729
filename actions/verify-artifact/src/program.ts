// verify-artifact: asks the sources about each artifact, verifies what they have, and decides. No globals, no output.
import { PermissionError, type Progress, UnavailableError, UsageError } from "@lockstep/core";
import { type ArtifactSubject, inTurns } from "@lockstep/sigstore";
import type { Demands } from "./demand/demands.ts";
import type { BundleOutcome } from "./judge/bundle-outcome.ts";
import { type ArtifactDecision, judgeArtifact, type SilentSource } from "./judge/judge-artifact.ts";
import type { AttestationSource, FoundContent, LostContent } from "./source/attestation-source.ts";
import type { FoundVerifier } from "./source/verify-found.ts";

export interface VerifyPorts {
  /** In the order in which they are asked. */
  readonly sources: readonly AttestationSource[];
  /** Whether every source is asked, or only as many as it takes until the artifact passes. */
  readonly asksAll: boolean;
  readonly verifier: Pick<FoundVerifier, "verify">;
  readonly progress: Progress;
}

/** Artifacts that are worked on at once: each may wait for a service. */
const PARALLEL = 4;

/**
 * One decision for each subject, in their order. Throws `UsageError` (`no-subjects`) without any: nothing verified is no pass;
 * and `IntegrityError` where the answers of a source make no sense.
 */
export async function verifyArtifacts(
  subjects: readonly ArtifactSubject[],
  demands: Demands,
  ports: VerifyPorts,
): Promise<readonly ArtifactDecision[]> {
  if (subjects.length === 0) throw nothingToVerify();
  return inTurns(subjects, PARALLEL, (subject, index) => {
    ports.progress.report("verifying", index, subjects.length);
    return verifyOne(subject, demands, ports);
  });
}

async function verifyOne(subject: ArtifactSubject, demands: Demands, ports: VerifyPorts): Promise<ArtifactDecision> {
  const outcomes: BundleOutcome[] = [];
  const silent: SilentSource[] = [];
  let decision = judgeArtifact({ subject, outcomes, silent }, demands);
  for (const source of ports.sources) {
    const found = await ask(source, subject);
    if ("why" in found) silent.push({ source: source.name, why: found.why });
    else outcomes.push(...(await ports.verifier.verify(subject, found.contents)));
    decision = judgeArtifact({ subject, outcomes, silent }, demands);
    if (!ports.asksAll && decision.verdict === "pass") break;
  }
  return decision;
}

type Asked = { readonly contents: readonly (FoundContent | LostContent)[] } | { readonly why: string };

async function ask(source: AttestationSource, subject: ArtifactSubject): Promise<Asked> {
  try {
    return { contents: await source.find(subject) };
  } catch (error) {
    const isSilent = error instanceof UnavailableError || error instanceof PermissionError;
    if (isSilent) return { why: `${error.message}. ${error.hint}` };
    throw error;
  }
}

function nothingToVerify(): UsageError {
  return new UsageError("no-subjects", "There is no artifact to verify.", {
    hint: "Name files, digests or images, and check that the step before has made them.",
  });
}
