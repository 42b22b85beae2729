// Decides which policy is in force and what is to be said about it. Reading the files is not its matter.
import { PermissionError, type Problem, UnavailableError, UsageError } from "../errors.ts";
import type { RepositoryName } from "../ports/github.ts";
import type { NotChecked } from "../report/not-checked.ts";
import { type Ancestry, type ResolvedPolicy, resolvePolicy } from "./inherit/resolve-policy.ts";
import { CHECK_NAMES, isExpired, type Policy } from "./policy.ts";
import type { ExceptionExpired, PolicyFact } from "./policy-fact.ts";
import type { RuleCatalogue } from "./policy-schema.ts";

export interface PolicyFiles {
  readonly path: string;
  /** Whose policy it is, where that is known. */
  readonly repository: RepositoryName | undefined;
  /** The text that counts: at the base commit for a proposed change, else in the working tree. Undefined: no policy. */
  readonly trusted: string | undefined;
  /** How the change under check differs from it. */
  readonly changed: "no" | "added" | "removed" | "edited";
  /** The text the change proposes, where `changed` is `added` or `edited` and it can be read. */
  readonly proposed: string | undefined;
}

export interface PolicyJudgement {
  /** By what a policy is read. */
  readonly catalogue: RuleCatalogue;
  readonly ancestry: Ancestry;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

export interface AssessedPolicy {
  readonly policy: Policy;
  readonly facts: readonly PolicyFact[];
  /** What could not be found out about a proposed policy. */
  readonly notChecked: readonly NotChecked[];
  /** How many policies of other places are in force. */
  readonly inherited: number;
}

/**
 * The policy in force on the day `today`, with all that it extends. A trusted text that cannot be used, or whose parents cannot be
 * read, throws what `resolvePolicy` throws: a run never goes on under another policy than the one that was written.
 */
export async function assessPolicy(files: PolicyFiles, judgement: PolicyJudgement): Promise<AssessedPolicy> {
  const resolved = await resolve(files, files.trusted, judgement);
  const proposal = await judgeProposal(files, judgement);
  return {
    policy: resolved.policy,
    // In a change that edits the policy, the places of the policy in force are those of another text.
    facts: files.changed === "no" ? expiredFacts(resolved, judgement.today) : proposal.facts,
    notChecked: proposal.notChecked,
    inherited: resolved.layers.filter(({ kind }) => kind !== "own").length,
  };
}

function resolve(
  { path, repository }: PolicyFiles,
  text: string | undefined,
  { catalogue, ancestry }: PolicyJudgement,
): Promise<ResolvedPolicy> {
  return resolvePolicy(text === undefined ? undefined : { file: path, text, repository }, catalogue, ancestry);
}

type Proposal = Pick<AssessedPolicy, "facts" | "notChecked">;

async function judgeProposal(files: PolicyFiles, judgement: PolicyJudgement): Promise<Proposal> {
  if (files.changed === "no") return { facts: [], notChecked: [] };
  const { changed: how, path } = files;
  const changed = { kind: "changed", how, path } as const;
  const { problems = [], notChecked = [] } = how === "removed" ? {} : await problemsOf(files, judgement);
  return { facts: problems.length > 0 ? [changed, { kind: "broken", path, problems }] : [changed], notChecked };
}

interface ProposalProblems {
  readonly problems?: readonly Problem[];
  readonly notChecked?: readonly NotChecked[];
}

/** What is wrong with the proposed policy; what it extends may be out of reach. */
async function problemsOf(files: PolicyFiles, judgement: PolicyJudgement): Promise<ProposalProblems> {
  if (files.proposed === undefined) return { problems: [{ message: "it cannot be read as a regular UTF-8 file" }] };
  try {
    await resolve(files, files.proposed, judgement);
    return {};
  } catch (error) {
    if (error instanceof UsageError)
      return { problems: error.problems.length > 0 ? error.problems : [{ message: error.message }] };
    if (!(error instanceof UnavailableError || error instanceof PermissionError)) throw error;
    return { notChecked: [{ what: `the proposed ${files.path}`, why: `${error.message} ${error.hint}` }] };
  }
}

/** Of the repository's own file only: what a policy above it lets expire is no matter of this repository. */
function expiredFacts({ layers }: ResolvedPolicy, today: string): readonly ExceptionExpired[] {
  const parsed = layers.find(({ kind }) => kind === "own")?.parsed;
  if (parsed === undefined) return [];
  return CHECK_NAMES.flatMap((check) =>
    (parsed.policy[check]?.exceptions ?? []).flatMap((exception, index) => {
      const location = parsed.locate([check, "exceptions", index]);
      return isExpired(exception, today) ? [{ kind: "expired", check, exception, location } as const] : [];
    }),
  );
}
