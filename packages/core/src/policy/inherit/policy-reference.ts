// The name of a policy in another repository: `owner/repository/path@commit`.
import type { RepositoryName } from "../../ports/github.ts";

export interface PolicyReference {
  readonly repository: RepositoryName;
  /** Relative to the repository root, `/`-separated. */
  readonly path: string;
  /** Full id. */
  readonly commit: string;
}

/** A path of one to sixteen segments, none of which is `.` or `..`; a full commit id, SHA-1 or SHA-256. */
export const POLICY_REFERENCE =
  /^(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/((?:(?!\.{1,2}[/@])[A-Za-z0-9_.+-]{1,100}\/){0,15}(?!\.{1,2}@)[A-Za-z0-9_.+-]{1,100})@([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Undefined for anything but `owner/repository/path@` and a full commit id. */
export function parsePolicyReference(text: string): PolicyReference | undefined {
  const [, owner, name, path, commit] = POLICY_REFERENCE.exec(text) ?? [];
  if (owner === undefined || name === undefined || path === undefined || commit === undefined) return undefined;
  return { repository: { owner, name }, path, commit };
}

export function formatPolicyReference({ repository: { owner, name }, path, commit }: PolicyReference): string {
  return `${owner}/${name}/${path}@${commit}`;
}

/** What is wrong with a text that names no policy, and what would be right. */
export function explainReference(text: string): string {
  const [place = "", ref] = text.split("@", 2);
  if (place.split("/").length >= 3 && ref !== undefined && !/^[0-9a-f]+$/.test(ref))
    return "must end in the full id of a commit (40 or 64 lower-case hex digits): a branch or a tag can be moved";
  if (place.split("/").length >= 3 && (ref?.length === 40 || ref?.length === 64))
    return "must name the file plainly, as `owner/repository/path@`: no `.` or `..`, and of signs only `_`, `.`, `+` and `-`";
  if (place.split("/").length >= 3 && ref !== undefined)
    return `must end in the full id of a commit: 40 or 64 hex digits, not ${ref.length}`;
  return "must be `owner/repository/path@` and the full id of a commit";
}

/** The same for every commit of one file. GitHub does not tell upper from lower case in names of owners and repositories. */
export function placeOf({ repository, path }: Pick<PolicyReference, "repository" | "path">): string {
  return `${repository.owner}/${repository.name}`.toLowerCase().concat("/", path);
}
