// Adds what GitHub answered about targets to the facts that were known.
import { isCommitId } from "@lockstep/core";
import { codeKey } from "../../graph/dependency.ts";
import {
  type CodeEvidence,
  type CommitEvidence,
  type Facts,
  type NameEvidence,
  type RepositoryEvidence,
  refKey,
  repositoryKey,
} from "../facts.ts";
import { commitOf, concludeCommit, concludeName, concludeRepository } from "./conclude-evidence.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Target } from "./target.ts";

interface Draft {
  readonly repositories: Map<string, RepositoryEvidence>;
  readonly commits: Map<string, CommitEvidence>;
  readonly names: Map<string, NameEvidence>;
  readonly code: Map<string, CodeEvidence>;
}

/** The facts with what is new about the targets. Where nothing was answered, what was known stays. */
export function concludeFacts(targets: readonly Target[], known: Facts, inquiry: Inquiry): Facts {
  const draft: Draft = {
    repositories: new Map(known.repositories),
    commits: new Map(known.commits),
    names: new Map(known.names),
    code: new Map(known.code),
  };
  for (const target of targets) concludeTarget(target, inquiry, draft);
  return { ...draft, images: known.images };
}

function concludeTarget(target: Target, inquiry: Inquiry, draft: Draft): void {
  const answers = inquiry.answersFor(target);
  if (!answers.latest) return;
  const { owner, name, ref } = target.target;
  const repository = repositoryKey(owner, name, answers.host);
  draft.repositories.set(repository, concludeRepository(answers.latest));
  for (const asked of target.claim === undefined ? [ref] : [ref, target.claim]) {
    const evidence = concludeName(asked, answers);
    if (evidence && isWorthNoting(asked, evidence)) draft.names.set(refKey(repository, asked), evidence);
  }
  const code = inquiry.codeFor(target);
  if (code) addCode(codeKey(target.target, answers.host), code, draft);
  if (inquiry.isHistoryKnown(target)) addCommit(target, repository, inquiry, draft);
}

function addCommit(target: Target, repository: string, inquiry: Inquiry, draft: Draft): void {
  const { ref } = target.target;
  const id = commitOf(ref, draft.names.get(refKey(repository, ref)));
  if (id === undefined) return;
  const claims = target.claim === undefined ? [] : [target.claim];
  const commit = concludeCommit(id, claims, inquiry.answersFor(target));
  const key = refKey(repository, id);
  if (commit) draft.commits.set(key, withHistory(commit, draft.commits.get(key)));
}

/** That a commit id is no name is the rule: noted is only the exception. */
function isWorthNoting(ref: string, { tag, branch }: NameEvidence): boolean {
  return !isCommitId(ref) || tag !== undefined || branch !== undefined;
}

/** One path can be used as an action and as a workflow; it is missing only if it is neither. */
function addCode(key: string, code: CodeEvidence, draft: Draft): void {
  if (code.kind !== "missing" || !draft.code.has(key)) draft.code.set(key, code);
}

/** The evidence with what is known about other claims for the same commit. */
function withHistory(commit: CommitEvidence, known: CommitEvidence | undefined): CommitEvidence {
  const told = [...(commit.ancestorOf ?? []), ...(commit.notAncestorOf ?? [])];
  const join = (own: readonly string[] = [], other: readonly string[] = []): readonly string[] =>
    [...own, ...other.filter((name) => !told.includes(name))].sort();
  const ancestorOf = join(commit.ancestorOf, known?.ancestorOf);
  const notAncestorOf = join(commit.notAncestorOf, known?.notAncestorOf);
  return {
    ...commit,
    ...(ancestorOf.length > 0 ? { ancestorOf } : {}),
    ...(notAncestorOf.length > 0 ? { notAncestorOf } : {}),
  };
}
