// The actions and reusable workflows that a run uses, by their commits: dependencies of what it builds.
import { isCommitId, isUse, LockstepError, readPipelineFile } from "@lockstep/core";
import type { GitHubClaims, ResourceDescriptor } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";
import { placesOf } from "../sources/workflow-place.ts";

const DOTCOM = "https://github.com";
const REFERENCE = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})(?:\/[^@]*)?@(.+)$/s;

export interface UsedActions {
  readonly dependencies: readonly ResourceDescriptor[];
  /** What could not be named, and why. */
  readonly notes: readonly string[];
}

/**
 * Reads the workflow that was started and, where the job is in a reusable one, that as well. Names what is pinned to a commit;
 * anything else is counted, because nobody knows afterwards what it was.
 */
export async function findUsedActions(
  claims: GitHubClaims,
  { workflowFile, serverUrl }: Pick<AttestPorts, "workflowFile" | "serverUrl">,
): Promise<UsedActions> {
  // Elsewhere an action may come from that server or from github.com, and nobody says which.
  if (serverUrl !== DOTCOM) return { dependencies: [], notes: ["The actions used are named only on github.com."] };
  const notes: string[] = [];
  const used = new Set<string>();
  for (const place of placesOf(claims)) {
    try {
      const text = await workflowFile(place.repository, place.commit, place.path);
      for (const reference of await referencesIn(place.path, text, notes)) used.add(reference);
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      notes.push(`The actions used in ${place.path} are not named: ${error.message}`);
    }
  }
  return { dependencies: toDependencies([...used], notes), notes };
}

async function referencesIn(path: string, text: string, notes: string[]): Promise<readonly string[]> {
  const read = await readPipelineFile(path, text, "workflow");
  if (!read.ok) {
    notes.push(`The actions used in ${path} are not named: it cannot be read.`);
    return [];
  }
  if (read.file.problems.length > 0) notes.push(`Some parts of ${path} were not understood.`);
  return read.file.references.filter(({ site }) => isUse(site)).map(({ value }) => value);
}

/** Sorted, one for each repository and commit. What lies in the workflow's own repository came with its commit. */
function toDependencies(references: readonly string[], notes: string[]): readonly ResourceDescriptor[] {
  const pinned = new Set<string>();
  let others = 0;
  for (const reference of references) {
    if (reference.startsWith("./")) continue;
    const [, owner, name, ref = ""] = REFERENCE.exec(reference) ?? [];
    if (owner !== undefined && !reference.startsWith("docker://") && isCommitId(ref))
      pinned.add(`${owner}/${name}@${ref}`);
    else others += 1;
  }
  if (others > 0) notes.push(`${others} of the actions used are pinned to no commit, and not named.`);
  return [...pinned].sort().map((pin) => {
    const [repository = "", commit = ""] = pin.split("@");
    return { uri: `git+${DOTCOM}/${repository}`, digest: { gitCommit: commit } };
  });
}
