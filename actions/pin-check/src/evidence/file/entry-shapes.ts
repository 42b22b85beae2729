// The shape of the entries of the evidence file. Strict: a field nobody knows is a fault, not something to skip.
import { type AdvisoryFact, isCommitId } from "@lockstep/core";
import type { CodeEvidence, CommitEvidence, Dependency, NameEvidence, RepositoryEvidence } from "../facts.ts";

type Guard<T> = (value: unknown) => value is T;

/** One guard for each field of `T`, in the order in which the fields are written. */
type Fields<T> = { readonly [K in keyof T]-?: Guard<Exclude<T[K], undefined>> };

const isText: Guard<string> = (value) => typeof value === "string";
const isFlag: Guard<boolean> = (value) => typeof value === "boolean";
const isCommit: Guard<string> = (value): value is string => isText(value) && isCommitId(value);

const ADVISORY: Fields<AdvisoryFact> = {
  id: isText,
  severity: oneOf("low", "moderate", "high", "critical"),
  range: isText,
  patched: isText,
  summary: isText,
};
const REPOSITORY: Fields<RepositoryEvidence> = {
  name: isText,
  archived: isFlag,
  advisories: listOf(record(ADVISORY, ["patched"])),
};
const COMMIT: Fields<CommitEvidence> = {
  kind: oneOf("commit", "tag", "other", "absent"),
  peeled: isCommit,
  reachable: isText,
  tags: listOf(isText),
  ancestorOf: listOf(isText),
  notAncestorOf: listOf(isText),
  date: isDate,
  advisories: listOf(isText),
  undecided: listOf(isText),
};
const NAME: Fields<NameEvidence> = { tag: isCommit, branch: isCommit, published: isDate, immutable: isFlag };
const DEPENDENCY: Fields<Dependency> = { site: isText, value: isText };
const CODE: Fields<CodeEvidence> = {
  kind: oneOf("composite", "docker", "javascript", "workflow", "missing"),
  uses: listOf(record(DEPENDENCY, [])),
};

/** The entry of each section. */
export const ENTRIES = {
  repositories: record(REPOSITORY, []),
  commits: record(COMMIT, ["peeled", "reachable", "ancestorOf", "notAncestorOf", "date", "undecided"]),
  names: record(NAME, ["tag", "branch", "published"]),
  code: record(CODE, []),
  images: matching(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
} as const;

/** The order in which fields are written. Fields of one name stand at one place in every entry. */
export const FIELD_ORDER: readonly string[] = [
  ...new Set([REPOSITORY, COMMIT, NAME, CODE, DEPENDENCY, ADVISORY].flatMap((fields) => Object.keys(fields))),
];

/** The form of the keys of each section: a repository, and what of it. */
export const KEYS = {
  repositories: /^[^\s@/]+(?:\/[^\s@/]+){1,2}$/,
  commits: /^[^\s@/]+(?:\/[^\s@/]+){1,2}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  names: /^[^\s@/]+(?:\/[^\s@/]+){1,2}@.+$/s,
  code: /^[^\s@/]+(?:\/[^\s@/]+)+@.+$/s,
  images: /./s,
} as const;

/** A day as `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function matching(pattern: RegExp): Guard<string> {
  return (value): value is string => typeof value === "string" && pattern.test(value);
}

function oneOf<T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((allowed) => allowed === value);
}

function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

function record<T extends object>(fields: Fields<T>, optional: readonly (keyof T)[]): Guard<T> {
  const guards = new Map<string, Guard<unknown>>(Object.entries(fields));
  const required = [...guards.keys()].filter((key) => !optional.some((name) => name === key));
  return (value): value is T =>
    isMapping(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, entry]) => guards.get(key)?.(entry) ?? false);
}

/** True for a JSON object. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
