// What a reference inside somebody else's file means, seen from where that file lies. It asks nobody and follows nothing.
import { isUse, type ReferenceSite, SourceFile, type UseSite } from "@lockstep/core";
import { type CodeEvidence, type Dependency, repositoryKey } from "../evidence/facts.ts";
import { type JudgedReference, judgeReference } from "../reference/judge-reference.ts";
import type { Judgement } from "../reference/pin-verdict.ts";
import { parseRemoteTarget, type RemoteTarget } from "../reference/remote-target.ts";

/** Code in another repository, and as what it is used. */
export interface SitedTarget {
  readonly target: RemoteTarget;
  readonly site: UseSite;
}

/** The repository, and the state of it, that a dependency stands in. */
type Parent = Pick<RemoteTarget, "owner" | "name" | "ref">;

/** A dependency with its verdict. `target` is where its code lies, if that is in a repository that can be told. */
export interface ResolvedDependency extends Judgement {
  readonly dependency: Dependency;
  readonly target?: RemoteTarget | undefined;
}

const SITES: readonly string[] = [
  "step",
  "reusable-workflow",
  "container",
  "service",
  "docker-action",
  "dockerfile-from",
  "dockerfile-copy",
  "dockerfile-syntax",
] satisfies readonly ReferenceSite[];

/** Judging takes a file to look its path up in a lock. No lock covers what stands in the file of another repository. */
const FOREIGN_FILE = new SourceFile("", "");

/** The key of code in `Facts.code`. `host` only where it is not github.com. */
export function codeKey({ owner, name, path, ref }: RemoteTarget, host?: string): string {
  return `${repositoryKey(owner, name, host)}${path === "" ? "" : `/${path}`}@${ref}`;
}

/**
 * Source: GitHub's "Workflow syntax", `jobs.<job_id>.uses` (`./` in a called workflow is its own repository at its own
 * commit), and "Metadata syntax", `runs.steps[*].uses` (`./` in a step is the workspace of the run, which is the caller's).
 */
export function resolveDependency(parent: Parent, dependency: Dependency): ResolvedDependency {
  const judged = judgeDependency(dependency);
  const { verdict } = judged;
  const isOwn = verdict === "self" || (verdict === "local" && dependency.site === "reusable-workflow");
  return isOwn ? resolveOwn(parent, dependency) : judged;
}

/** The verdict on a dependency as it is written, wherever it stands. */
export function judgeDependency(dependency: Dependency): ResolvedDependency {
  const { site, value } = dependency;
  if (!isReferenceSite(site))
    return { dependency, verdict: "invalid", reason: "It is in a place that is not known here." };
  if (site.startsWith("dockerfile-") && value.includes("$")) {
    return { dependency, verdict: "dynamic", reason: "A build argument without a value decides what is used." };
  }
  const reference = { site, value, start: 0, end: 0, path: "" };
  const [judged] = judgeReference(FOREIGN_FILE, reference, undefined);
  if (!judged) return { dependency, verdict: "invalid", reason: "It names nothing." };
  const { verdict, reason, target } = judged;
  return { dependency, verdict, reason, target };
}

/** The code that `code`, found at `target`, pulls in itself and that may pull in more: each once, in order. */
export function nextTargets(target: RemoteTarget, code: CodeEvidence): readonly SitedTarget[] {
  const found = new Map<string, SitedTarget>();
  for (const dependency of code.uses) {
    const resolved = resolveDependency(target, dependency);
    const sited = sitedTarget(dependency.site, resolved.target);
    if (sited) found.set(codeKey(sited.target), sited);
  }
  return [...found.values()];
}

/** The code behind a reference at this site, or undefined where nothing further can hang on it. */
export function sitedTarget(site: string, target: JudgedReference["target"]): SitedTarget | undefined {
  return target && isUse(site) ? { target, site } : undefined;
}

/** `$/path` or `./path` as a place in the parent's repository at the parent's ref. */
function resolveOwn({ owner, name, ref }: Parent, dependency: Dependency): ResolvedDependency {
  const path = dependency.value.split("/").slice(1).filter(isStep).join("/");
  const target = parseRemoteTarget(`${owner}/${name}${path === "" ? "" : `/${path}`}@${ref}`);
  return target
    ? { dependency, verdict: "self", reason: "The code comes from the same repository at the same ref.", target }
    : {
        dependency,
        verdict: "invalid",
        reason: "Its path contains characters that no action or workflow should have.",
      };
}

function isStep(segment: string): boolean {
  return segment !== "" && segment !== ".";
}

function isReferenceSite(site: string): site is ReferenceSite {
  return SITES.includes(site);
}
