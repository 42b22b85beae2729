// What is known about the world outside the repository, whoever found it out: the evidence file, or GitHub just now. Keys
// and values are plain data, so that facts can be written to a file and read back unchanged.
import type { AdvisoryFact } from "@lockstep/core";

export interface Facts {
  /** By `owner/name`. */
  readonly repositories: ReadonlyMap<string, RepositoryEvidence>;
  /** By `owner/name@<full commit id>`. */
  readonly commits: ReadonlyMap<string, CommitEvidence>;
  /** By `owner/name@<tag or branch>`. For a commit id only where a tag or branch is called so: it is asked with the commit. */
  readonly names: ReadonlyMap<string, NameEvidence>;
  /** By `owner/name[/path]@<ref>`: what an action or a reusable workflow pulls in itself. */
  readonly code: ReadonlyMap<string, CodeEvidence>;
  /** Digest (`sha256:...`) by image with registry and tag, such as `docker.io/library/alpine:3.20`. */
  readonly images: ReadonlyMap<string, string>;
}

export const NO_FACTS: Facts = {
  repositories: new Map(),
  commits: new Map(),
  names: new Map(),
  code: new Map(),
  images: new Map(),
};

export interface RepositoryEvidence {
  /** `owner/name` as GitHub writes it today. */
  readonly name: string;
  readonly archived: boolean;
  readonly advisories: readonly AdvisoryFact[];
}

export interface CommitEvidence {
  /** What the id names in the repository or its fork network. */
  readonly kind: "commit" | "tag" | "other" | "absent";
  /** For a tag object, the commit behind it. What follows is about that commit. */
  readonly peeled?: string | undefined;
  /** The full ref that leads to the commit; `none` if none does; undefined where nobody could tell. */
  readonly reachable: string | "none" | undefined;
  /** Tags on the commit that name a version, the most precise first. */
  readonly tags: readonly string[];
  /** Names in whose history the commit is, of those that were asked about. */
  readonly ancestorOf?: readonly string[] | undefined;
  /** Those of them in whose history it is not. */
  readonly notAncestorOf?: readonly string[] | undefined;
  /** `YYYY-MM-DD`: when the release of one of `tags` was published, or the committer date if that is later. */
  readonly date: string | undefined;
  /** Ids of the advisories of the repository that concern this commit. */
  readonly advisories: readonly string[];
  /** Ids of those of which nobody could tell. */
  readonly undecided?: readonly string[] | undefined;
}

export interface NameEvidence {
  /** Commits, annotated tags followed. */
  readonly tag: string | undefined;
  readonly branch: string | undefined;
  /** `YYYY-MM-DD` on which the release of this tag was published. */
  readonly published: string | undefined;
  readonly immutable: boolean;
}

export interface CodeEvidence {
  /** `missing`: the repository has no such action or workflow at this ref. */
  readonly kind: "composite" | "docker" | "javascript" | "workflow" | "missing";
  /** What it uses, as written, in order, duplicates left out. */
  readonly uses: readonly Dependency[];
}

/** One reference inside a file of another repository. */
export interface Dependency {
  readonly site: string;
  readonly value: string;
}

/** The key of a commit or a name of a repository. */
export function refKey(repository: string, ref: string): string {
  return `${repository}@${ref}`;
}

/** The key of a repository: GitHub takes upper and lower case in names for the same. `host` only where it is not github.com. */
export function repositoryKey(owner: string, name: string, host?: string): string {
  const key = `${owner}/${name}`.toLowerCase();
  return host === undefined ? key : `${host}/${key}`;
}

/**
 * The key under which a repository is known: on the server of the run if it is there, else on github.com, which is the order
 * in which a server looks for actions (GitHub Enterprise Server, "Enabling automatic access to GitHub.com actions"). `host`
 * is undefined for a run on github.com. Undefined where the repository is not known.
 */
export function knownRepository(facts: Facts, owner: string, name: string, host?: string): string | undefined {
  const keys = [repositoryKey(owner, name, host), repositoryKey(owner, name)];
  return keys.find((key) => facts.repositories.has(key));
}
