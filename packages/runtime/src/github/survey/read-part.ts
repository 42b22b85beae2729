// Reads what an answer says about one repository, and decides which of its errors spoil that.
import type { AdvisoryFact, LockstepError, TagFact } from "@lockstep/core";
import { malformed } from "../contents-answer.ts";
import { commitOf } from "../graphql/git-target.ts";
import type { GraphQlError } from "../graphql/graphql-answer.ts";
import { isRecord } from "../http-failure.ts";
import { readAdvisories } from "./advisories.ts";
import { fieldOf, type ItemFact, readItem } from "./read-item.ts";
import type { SurveyPart } from "./survey-part.ts";

/** What is asked once about each repository. */
interface GeneralFacts {
  readonly fullName: string;
  readonly archived: boolean;
  readonly defaultBranch: string | undefined;
  readonly tags: readonly TagFact[];
  readonly allTags: boolean;
  readonly advisories: readonly AdvisoryFact[];
}

interface PartFacts {
  /** Undefined for a part that asks for sub-questions only. */
  readonly general: GeneralFacts | undefined;
  readonly items: readonly ItemFact[];
}

/** What a part asked, and what came of it. */
export type PartAnswer =
  | { readonly part: SurveyPart; readonly ok: true; readonly facts: PartFacts }
  | { readonly part: SurveyPart; readonly ok: false; readonly error: LockstepError };

/**
 * An error below the repository that says no more than its `null`: what is asked for does not exist, or two commits cannot
 * be compared. Every other error leaves something unknown.
 */
export function isHarmless({ type, path }: GraphQlError): boolean {
  return path.length > 1 && (type === "NOT_FOUND" || path.some((step) => /^c\d*$/.test(String(step))));
}

/** `repository` and `advisories` as answered. Errors: `IntegrityError` (`response-malformed`). */
export function readPart(
  { general, items }: SurveyPart,
  repository: unknown,
  advisories: unknown,
  what: string,
): PartFacts {
  if (!isRecord(repository)) throw malformed(what);
  return {
    general: general ? { ...readGeneral(repository, what), advisories: readAdvisories(advisories, what) } : undefined,
    items: items.map((item, index) => readItem(item, index, { data: repository, what })),
  };
}

function readGeneral(repository: Readonly<Record<string, unknown>>, what: string): Omit<GeneralFacts, "advisories"> {
  const { nameWithOwner: fullName, isArchived: archived, defaultBranchRef: branch, refs } = repository;
  if (typeof fullName !== "string" || typeof archived !== "boolean") throw malformed(what);
  const defaultBranch = branch === null ? undefined : fieldOf(branch, "name", what);
  if (defaultBranch !== undefined && typeof defaultBranch !== "string") throw malformed(what);
  // An empty repository has no list of refs at all.
  if (refs === null && defaultBranch === undefined) {
    return { fullName, archived, defaultBranch, tags: [], allTags: true };
  }
  const nodes = fieldOf(refs, "nodes", what);
  if (!Array.isArray(nodes)) throw malformed(what);
  const allTags = fieldOf(fieldOf(refs, "pageInfo", what), "hasNextPage", what) === false;
  return { fullName, archived, defaultBranch, tags: nodes.map((node: unknown) => readTag(node, what)), allTags };
}

function readTag(node: unknown, what: string): TagFact {
  const name = fieldOf(node, "name", what);
  if (typeof name !== "string") throw malformed(what);
  return { name, commit: commitOf(fieldOf(node, "target", what)) };
}
