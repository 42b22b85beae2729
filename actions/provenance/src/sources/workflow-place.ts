// Where the workflows of a run lie: the one that was started and, where the job is in a reusable one, that as well.
import type { RepositoryName } from "@lockstep/core";
import type { GitHubClaims } from "@lockstep/sigstore";

/** The file of a workflow at a commit. */
interface WorkflowPlace {
  readonly repository: RepositoryName;
  readonly path: string;
  readonly commit: string;
}

/** As the claims of the token name them. What they do not name is left out. */
export function placesOf(claims: GitHubClaims): readonly WorkflowPlace[] {
  const { workflow_ref, job_workflow_ref, workflow_sha } = claims;
  const started = toPlace(workflow_ref, workflow_sha);
  const called = job_workflow_ref === workflow_ref ? undefined : placeOfJob(claims);
  return [started, called].filter((place) => place !== undefined);
}

/** The file that holds the job itself; undefined where the token does not name its commit. */
export function placeOfJob({
  workflow_ref,
  job_workflow_ref,
  workflow_sha,
  job_workflow_sha,
}: GitHubClaims): WorkflowPlace | undefined {
  return toPlace(job_workflow_ref, job_workflow_ref === workflow_ref ? workflow_sha : job_workflow_sha);
}

/** `owner/name/path@ref`. */
function toPlace(reference: string, commit: string | undefined): WorkflowPlace | undefined {
  const [, owner, name, path] = /^([^/@]+)\/([^/@]+)\/(\.github\/workflows\/[^/]+\.ya?ml)@/.exec(reference) ?? [];
  if (owner === undefined || name === undefined || path === undefined || commit === undefined) return undefined;
  return { repository: { owner, name }, path, commit };
}
