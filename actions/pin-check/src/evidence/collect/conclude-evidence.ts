// Turns what GitHub answered into evidence: short, free of what changes from run to run, and fit for the file.
import { type AdvisoryFact, type CommitFact, isCommitId, type NameFact, type RepositoryFacts } from "@lockstep/core";
import { readRefName } from "../../version/ref-name.ts";
import { isFullVersion, type VersionTag } from "../../version/version-tag.ts";
import { laterDay } from "../cases/age-of.ts";
import type { CommitEvidence, NameEvidence, RepositoryEvidence } from "../facts.ts";
import { isDate } from "../file/entry-shapes.ts";
import { concerns } from "./commit-history.ts";
import type { RepositoryAnswers } from "./repository-answers.ts";
import { canBeRef } from "./target.ts";

/** The repository, its advisories in a fixed order. */
export function concludeRepository({ fullName, archived, advisories }: RepositoryFacts): RepositoryEvidence {
  return { name: fullName, archived, advisories: [...advisories].sort(byIdAndRange) };
}

/** What a ref is as a name; undefined where it was not asked. `refs/tags/v1` is that tag and no branch. */
export function concludeName(ref: string, answers: RepositoryAnswers): NameEvidence | undefined {
  const { name, only } = readRefName(ref);
  const fact = canBeRef(name) ? answers.names.get(name) : NOTHING;
  if (!fact) return undefined;
  const tag = only === "branch" ? undefined : fact.tag;
  const release = tag === undefined ? undefined : fact.release;
  return {
    tag,
    branch: only === "tag" ? undefined : fact.branch,
    published: release?.published,
    immutable: release?.immutable ?? false,
  };
}

/** What no tag and no branch can be called, nobody needs to be asked about. */
const NOTHING: NameFact = { tag: undefined, branch: undefined, release: undefined };

/** The commit behind a name; undefined where there is none, or a tag and a branch lead to different ones. */
export function commitBehind({ tag, branch }: Pick<NameEvidence, "tag" | "branch">): string | undefined {
  return tag !== undefined && branch !== undefined && tag !== branch ? undefined : (tag ?? branch);
}

/** The commit a ref stands for: the full id itself, or what the name leads to, `name` being what is known of it. */
export function commitOf(ref: string, name: NameEvidence | undefined): string | undefined {
  return isCommitId(ref) ? ref : name && commitBehind(name);
}

/**
 * The evidence about a commit id, `claims` being the versions that comments say it is. Undefined where GitHub was not asked
 * about it, or has not said yet whether any ref leads to it.
 */
export function concludeCommit(
  id: string,
  claims: readonly string[],
  answers: RepositoryAnswers,
): CommitEvidence | undefined {
  const fact = answers.commits.get(id) ?? behindName(id, answers);
  if (!fact || !answers.latest) return undefined;
  const commit = subjectOf(id, fact);
  if (commit === undefined) return { kind: fact.kind, reachable: "none", tags: [], date: undefined, advisories: [] };
  const from = reachableBy(commit, fact, answers);
  if (from === undefined && !answers.traces.has(commit)) return undefined;
  const tags = answers.versionsOf(commit);
  const { defaultBranch } = answers.latest;
  const onDefaultBranch = defaultBranch !== undefined && from === `refs/heads/${defaultBranch}`;
  return {
    kind: fact.kind,
    ...(fact.kind === "tag" ? { peeled: commit } : {}),
    reachable: from ?? traced(commit, answers),
    tags: tags.map(({ name }) => name),
    ...historyOf(commit, claims, answers),
    date: laterDay(publishedOf(tags, answers), dayOf(fact)),
    ...advisoriesOf(commit, onDefaultBranch, answers),
  };
}

/** The commit that evidence about an id is about; undefined for an id that leads to no commit. */
export function subjectOf(id: string, fact: CommitFact): string | undefined {
  if (fact.kind === "tag") return fact.peeled;
  return fact.kind === "commit" ? id : undefined;
}

/** The ref that is known to lead to a commit without asking for more; undefined where none is. */
export function reachableBy(commit: string, fact: CommitFact, answers: RepositoryAnswers): string | undefined {
  const branch = answers.latest?.defaultBranch;
  if (fact.onDefaultBranch && branch !== undefined) return `refs/heads/${branch}`;
  const [tag] = [...answers.versionsOf(commit).map(({ name }) => name), ...answers.tagsOn(commit)];
  if (tag !== undefined) return `refs/tags/${tag}`;
  const head = [...answers.names].find(([, fact]) => fact.branch === commit)?.[0];
  return head === undefined ? undefined : `refs/heads/${head}`;
}

/** A commit that a name leads to is there, and was not asked about. */
function behindName(id: string, answers: RepositoryAnswers): CommitFact | undefined {
  const names = [...answers.names].filter(([, { tag, branch }]) => tag === id || branch === id);
  if (names.length === 0) return undefined;
  const onDefaultBranch = names.some(([name, { branch }]) => branch === id && name === answers.latest?.defaultBranch);
  return { kind: "commit", peeled: undefined, date: undefined, onDefaultBranch };
}

function traced(commit: string, answers: RepositoryAnswers): string | undefined {
  const trace = answers.traces.get(commit);
  if (trace?.kind === "reachable") return trace.from;
  return trace?.kind === "unreachable" ? "none" : undefined;
}

/** Whoever made the commit chose the date: it can be a year of five digits. */
function dayOf({ date }: CommitFact): string | undefined {
  return isDate(date) ? date : undefined;
}

/** Only of a full version: the release of `v4` is as old as the line, whatever the tag leads to today. */
function publishedOf(tags: readonly VersionTag[], answers: RepositoryAnswers): string | undefined {
  const dates = tags.map(({ name }) => (isFullVersion(name) ? answers.names.get(name)?.release?.published : undefined));
  return dates.find((date) => date !== undefined);
}

function historyOf(
  commit: string,
  claims: readonly string[],
  answers: RepositoryAnswers,
): Pick<CommitEvidence, "ancestorOf" | "notAncestorOf"> {
  const sorted = [...new Set(claims)].sort();
  const told = (answer: boolean): readonly string[] =>
    sorted.filter((claim) => answers.isInHistory(commit, readRefName(claim).name) === answer);
  const [ancestorOf, notAncestorOf] = [told(true), told(false)];
  return {
    ...(ancestorOf.length > 0 ? { ancestorOf } : {}),
    ...(notAncestorOf.length > 0 ? { notAncestorOf } : {}),
  };
}

function advisoriesOf(
  commit: string,
  onDefaultBranch: boolean,
  answers: RepositoryAnswers,
): Pick<CommitEvidence, "advisories" | "undecided"> {
  const all = answers.latest?.advisories ?? [];
  const told = all.map((advisory) => ({ id: advisory.id, is: concerns(advisory, commit, onDefaultBranch, answers) }));
  const idsOf = (answer: boolean | undefined): readonly string[] =>
    [...new Set(told.filter(({ is }) => is === answer).map(({ id }) => id))].sort();
  const advisories = idsOf(true);
  const undecided = idsOf(undefined).filter((id) => !advisories.includes(id));
  return { advisories, ...(undecided.length > 0 ? { undecided } : {}) };
}

function byIdAndRange(a: AdvisoryFact, b: AdvisoryFact): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.range < b.range ? -1 : Number(a.range > b.range);
}
