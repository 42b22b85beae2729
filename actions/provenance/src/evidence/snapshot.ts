// What is bound of this job's evidence: how far its steps have come when provenance is made.
import { type EvidenceEntry, LockstepError } from "@lockstep/core";
import type { GitHubClaims } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";
import { placeOfJob } from "../sources/workflow-place.ts";
import { suiteSteps } from "./job-steps.ts";
import { findSkipped, type SkippedSteps } from "./skipped-steps.ts";

interface Snapshot {
  readonly entries: readonly EvidenceEntry[];
  /** What could not be told. */
  readonly notes: readonly string[];
}

/** The entries without that of this step, which has not ended, and with those that should be there. */
export async function snapshotOf(
  entries: readonly EvidenceEntry[],
  claims: GitHubClaims,
  ports: Pick<AttestPorts, "step" | "workflowFile">,
): Promise<Snapshot> {
  const isOwn = ({ name, step, state }: EvidenceEntry) =>
    name === "provenance" && state === "running" && step === ports.step.action;
  const left = entries.filter((entry) => !isOwn(entry));
  const { skipped, notes } = await findSkippedSteps(left, claims, ports);
  return { entries: [...left, ...skipped], notes };
}

async function findSkippedSteps(
  entries: readonly EvidenceEntry[],
  claims: GitHubClaims,
  { step, workflowFile }: Pick<AttestPorts, "step" | "workflowFile">,
): Promise<SkippedSteps> {
  const place = placeOfJob(claims);
  const untold = (why: string) => ({ skipped: [], notes: [`Whether steps were skipped is not told: ${why}`] });
  if (place === undefined) return untold("the token does not name the commit of the workflow.");
  const { repository, commit, path } = place;
  try {
    const own = step.repository === "" ? [] : [step.repository];
    const text = await workflowFile(repository, commit, path);
    const steps = await suiteSteps(text, step.job, { own, home: `${repository.owner}/${repository.name}` });
    return steps === undefined
      ? untold(`${path} has no job ${step.job} with steps.`)
      : findSkipped(steps, entries, step.action);
  } catch (error) {
    if (error instanceof LockstepError) return untold(error.message);
    throw error;
  }
}
