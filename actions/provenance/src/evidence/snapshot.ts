// What is bound of the evidence of a job: how far its steps have come when provenance is made, and which of them never began.
import { type EvidenceEntry, type EvidenceIndex, LockstepError } from "@lockstep/core";
import type { GitHubClaims, StepsKnown } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";
import { placeOfJob } from "../sources/workflow-place.ts";
import { suiteSteps } from "./job-steps.ts";
import { findSkipped, type SkippedSteps } from "./skipped-steps.ts";

interface Snapshot {
  readonly entries: readonly EvidenceEntry[];
  readonly steps: StepsKnown;
  /** What could not be told. */
  readonly notes: readonly string[];
}

type SnapshotPorts = Pick<AttestPorts, "step" | "workflowFile">;

/** Of this job: the entries without that of this step, which has not ended, and with those that should be there. */
export async function snapshotOf(
  { entries }: EvidenceIndex,
  claims: GitHubClaims,
  ports: SnapshotPorts,
): Promise<Snapshot> {
  const isOwn = ({ name, step, state }: EvidenceEntry) =>
    name === "provenance" && state === "running" && step === ports.step.action;
  const left = entries.filter((entry) => !isOwn(entry));
  return complete(left, await findSkippedSteps({ job: ports.step.job, entries: left, isOwn: true }, claims, ports));
}

/** Of another job of this run: all its entries, and those that should be there. */
export async function otherSnapshotOf(
  { run: { job }, entries }: EvidenceIndex,
  claims: GitHubClaims,
  ports: SnapshotPorts,
): Promise<Snapshot> {
  return complete(entries, await findSkippedSteps({ job, entries, isOwn: false }, claims, ports));
}

function complete(entries: readonly EvidenceEntry[], { skipped, notes }: SkippedSteps): Snapshot {
  return { entries: [...entries, ...skipped], steps: notes.length === 0 ? "compared" : "unknown", notes };
}

interface JobEntries {
  readonly job: string;
  readonly entries: readonly EvidenceEntry[];
  readonly isOwn: boolean;
}

async function findSkippedSteps(
  { job, entries, isOwn }: JobEntries,
  claims: GitHubClaims,
  { step, workflowFile }: SnapshotPorts,
): Promise<SkippedSteps> {
  const untold = (why: string) => ({
    skipped: [],
    notes: [`Whether steps of the job ${job} were skipped is not told: ${why}`],
  });
  // Of another job nothing but its key is known, so it must be plain which file that key stands in.
  if (!isOwn && claims.job_workflow_ref !== claims.workflow_ref) return untold("this job is in a reusable workflow.");
  const place = placeOfJob(claims);
  if (place === undefined) return untold("the token does not name the commit of the workflow.");
  const { repository, commit, path } = place;
  try {
    const places = {
      own: step.repository === "" ? [] : [step.repository],
      home: `${repository.owner}/${repository.name}`,
      isAlone: !isOwn,
    };
    const steps = await suiteSteps(await workflowFile(repository, commit, path), job, places);
    if (steps === undefined) return untold(`${path} does not say which steps it has.`);
    return findSkipped(steps, entries, isOwn ? step.action : undefined);
  } catch (error) {
    if (error instanceof LockstepError) return untold(error.message);
    throw error;
  }
}
