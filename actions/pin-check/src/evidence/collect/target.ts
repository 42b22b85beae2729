// What evidence is gathered about: code in another repository, and the references through which it is reached.
import type { SitedTarget } from "../../graph/dependency.ts";
import { codeKey, sitedTarget } from "../../graph/dependency.ts";
import { type JudgedReference, runningTarget } from "../../reference/judge-reference.ts";
import { claimedVersion } from "../../reference/version-comment.ts";

export interface Target extends SitedTarget {
  /** The version that a comment behind the commit id claims. */
  readonly claim: string | undefined;
  /** 0 for what the repository's own files name, 1 for what that pulls in, and so on. */
  readonly depth: number;
  /** The references of the repository's own files that lead here: all of them at depth 0, else one. */
  readonly origins: readonly JudgedReference[];
}

/** What git allows in no ref (git-check-ref-format). */
const NOT_IN_REFS = /[\p{Cc}\p{Cs} ~^:?*[\\]|\.\.|@\{|\/\/|^[/.]|[/.]$/u;
/** As long as GitHub takes them. */
const MAX_REF_LENGTH = 255;
const MAX_NAME_LENGTH = 100;
const MAX_PATH_LENGTH = 1024;
const MAX_PATH_DEPTH = 40;
const NOT_IN_PATHS = /[\p{Cc}\p{Cs}]/u;

/** True if git could have a tag or branch of this name, so that asking makes sense. */
export function canBeRef(name: string): boolean {
  return name.length <= MAX_REF_LENGTH && !NOT_IN_REFS.test(name);
}

/** True if a repository could have a file of this path. */
export function canBePath(path: string): boolean {
  const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
  const isPlain = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && !NOT_IN_PATHS.test(path);
  return isPlain && !segments.some((segment) => segment === "" || segment === "." || segment === "..");
}

/** True if a repository, a ref and a path of these names can exist on GitHub. */
export function canExist({ target: { owner, name, path, ref } }: SitedTarget): boolean {
  const short = owner.length <= MAX_NAME_LENGTH && name.length <= MAX_NAME_LENGTH;
  return short && canBeRef(ref) && (path === "" || canBePath(path));
}

/** The target as it would be written in a workflow. */
export function labelOf({ target: { owner, name, path, ref } }: SitedTarget): string {
  return `${owner}/${name}${path === "" ? "" : `/${path}`}@${ref}`;
}

/** What the references name in other repositories: one target for each code and claimed version. */
export function directTargets(references: readonly JudgedReference[]): readonly Target[] {
  const found = new Map<string, { readonly target: Target; readonly origins: JudgedReference[] }>();
  for (const judged of references) {
    const sited = sitedTarget(judged.reference.site, runningTarget(judged));
    if (!sited) continue;
    const claim = claimOf(judged);
    const key = `${sited.site} ${codeKey(sited.target)} ${claim ?? ""}`;
    const known = found.get(key);
    if (known) known.origins.push(judged);
    else {
      const origins = [judged];
      found.set(key, { target: { ...sited, claim, depth: 0, origins }, origins });
    }
  }
  return [...found.values()].map(({ target }) => target);
}

/** A comment speaks of the commit id that is written before it, a name of the commit that the lock holds for it. */
function claimOf(judged: JudgedReference): string | undefined {
  return judged.lockedCommit === undefined ? claimedVersion(judged) : judged.target?.ref;
}
