// Reads the answers to the sub-questions of a survey from where survey-query.ts put them.
import type { CommitFact, FileFact, NameFact, ReleaseFact } from "@lockstep/core";
import { malformed } from "../contents-answer.ts";
import { commitOf } from "../graphql/git-target.ts";
import { isRecord } from "../http-failure.ts";
import { readFileFact } from "./read-file-fact.ts";
import { objectIdIn, qualifyName } from "./revision.ts";
import type { SubQuestion } from "./survey-part.ts";

export type ItemFact =
  | { readonly kind: "commit"; readonly id: string; readonly fact: CommitFact }
  | { readonly kind: "name"; readonly name: string; readonly fact: NameFact }
  | { readonly kind: "file"; readonly fact: FileFact }
  | { readonly kind: "ancestry"; readonly fact: boolean | undefined };

/** A repository's part of an answer. */
interface RepositoryData {
  readonly data: Readonly<Record<string, unknown>>;
  /** `owner/name`, for the words of an error. */
  readonly what: string;
}

/** Errors: `IntegrityError` (`response-malformed`) where an answer is missing. */
export function readItem(item: SubQuestion, index: number, { data, what }: RepositoryData): ItemFact {
  const find = (alias: string): unknown => fieldOf(data, `${alias}${index}`, what);
  switch (item.kind) {
    case "commit":
      return { kind: "commit", id: item.id, fact: readCommit(item.id, index, find, { data, what }) };
    case "name":
      return { kind: "name", name: item.name, fact: readName(item.name, find, what) };
    case "file":
      return { kind: "file", fact: readFileFact(item, () => find("f"), what) };
    default:
      return { kind: "ancestry", fact: readAncestry(item, find, what) };
  }
}

type Find = (alias: string) => unknown;

const ABSENT: CommitFact = { kind: "absent", peeled: undefined, date: undefined, onDefaultBranch: false };

function readCommit(id: string, index: number, find: Find, { data, what }: RepositoryData): CommitFact {
  if (objectIdIn(id) === undefined) return ABSENT;
  const object = find("o");
  if (object === null) return ABSENT;
  if (!isRecord(object)) throw malformed(what);
  const branch = data["defaultBranchRef"];
  const onDefaultBranch = isRecord(branch) && leads(fieldOf(branch, `c${index}`, what)) === true;
  const date = readDay(object["committedDate"]);
  if (object["__typename"] === "Commit") return { kind: "commit", peeled: undefined, date, onDefaultBranch };
  const kind = object["__typename"] === "Tag" ? "tag" : "other";
  return { kind, peeled: commitOf(object), date: undefined, onDefaultBranch };
}

function readName(name: string, find: Find, what: string): NameFact {
  const { tag, branch, release } = qualifyName(name);
  const target = (alias: string): string | undefined => {
    const ref = find(alias);
    return ref === null ? undefined : commitOf(fieldOf(ref, "target", what));
  };
  return {
    tag: tag && target("t"),
    branch: branch && target("b"),
    release: release ? readRelease(find("l"), what) : undefined,
  };
}

function readRelease(release: unknown, what: string): ReleaseFact | undefined {
  if (release === null) return undefined;
  const published = fieldOf(release, "isDraft", what) === true ? undefined : fieldOf(release, "publishedAt", what);
  return { published: readDay(published), immutable: isRecord(release) && release["immutable"] === true };
}

function readAncestry(
  { commit, name }: { commit: string; name: string },
  find: Find,
  what: string,
): boolean | undefined {
  if (objectIdIn(commit) === undefined) return undefined;
  const { tag, branch } = qualifyName(name);
  const refs = [tag && find("x"), branch && find("y")].filter(isRecord);
  const led = refs.map((ref) => leads(fieldOf(ref, "c", what)));
  return led.includes(true) || (led.includes(false) ? false : undefined);
}

/**
 * Whether the base of a comparison leads to its head, or undefined where the two could not be compared.
 * Source: GraphQL schema, `ComparisonStatus`: `BEHIND` says that the head is an ancestor of the base.
 */
export function leads(comparison: unknown): boolean | undefined {
  const status = isRecord(comparison) ? comparison["status"] : undefined;
  if (typeof status !== "string") return undefined;
  return status === "BEHIND" || status === "IDENTICAL";
}

/** A date and time as its day in UTC, `YYYY-MM-DD`. Dates beyond four digits of year are none. */
function readDay(value: unknown): string | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : /^\d{4}-\d\d-\d\d/.exec(new Date(time).toISOString())?.[0];
}

/** Tells an answer of `null` from none at all. */
export function fieldOf(record: unknown, name: string, what: string): unknown {
  if (!isRecord(record) || !Object.hasOwn(record, name)) throw malformed(what);
  return record[name];
}
