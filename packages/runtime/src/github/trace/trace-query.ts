// Writes the query for one page of branches and one of tags, each compared with every commit in question, and reads its
// answer. Source: GitHub's GraphQL schema, `Repository.refs`, `Ref.compare`.
import type { RepositoryName } from "@lockstep/core";
import { malformed } from "../contents-answer.ts";
import { commitOf, TARGET } from "../graphql/git-target.ts";
import type { GraphQlError } from "../graphql/graphql-answer.ts";
import { type Query, startQuery } from "../graphql/query-text.ts";
import { fieldOf, leads } from "../survey/read-item.ts";

type RefKind = "heads" | "tags";

/** Where to go on in a list of refs: at a cursor, at the beginning (null), or nowhere (undefined). */
type Cursors = Readonly<Record<RefKind, string | null | undefined>>;

/** What to look at in one request. `commits` are full object ids. */
export interface TracePage {
  readonly repository: RepositoryName;
  readonly commits: readonly string[];
  readonly cursors: Cursors;
  /** Refs of each kind, 1 to 100. */
  readonly size: number;
}

/** A ref as one page shows it. */
export interface SeenRef {
  /** For example `refs/tags/v1`. */
  readonly name: string;
  /** The commit it points at, tags followed. */
  readonly commit: string | undefined;
  /** By the place of each commit in question: whether the ref leads to it; undefined where GitHub failed to say. */
  readonly leads: readonly (boolean | undefined)[];
}

export interface SeenPage {
  readonly heads: readonly SeenRef[];
  readonly tags: readonly SeenRef[];
  readonly next: Cursors;
}

const PREFIXES = { heads: "refs/heads/", tags: "refs/tags/" } as const;
const ORDERS = { heads: "", tags: "orderBy:{field:TAG_COMMIT_DATE,direction:DESC}" } as const;

export function writeTrace({ repository, commits, cursors, size }: TracePage): Query {
  const text = startQuery();
  const compared = commits.map((commit, i) => `c${i}:compare(headRef:${text.variable("String!", commit)}){status}`);
  const list = (kind: RefKind): string => {
    const cursor = cursors[kind];
    if (cursor === undefined) return "";
    const page = `first:${text.variable("Int!", size)},after:${text.variable("String", cursor)}`;
    const fields = `nodes{name target{...Target} ${compared.join(" ")}} pageInfo{hasNextPage endCursor}`;
    return `${kind}:refs(refPrefix:"${PREFIXES[kind]}",${page},${ORDERS[kind]}){${fields}}`;
  };
  const owner = text.variable("String!", repository.owner);
  const name = text.variable("String!", repository.name);
  const selection = `nameWithOwner ${list("heads")} ${list("tags")}`;
  return text.finish(`r:repository(owner:${owner},name:${name},followRenames:true){${selection}}`, [TARGET]);
}

/** True for an error about one comparison, which says nothing about the others. */
export function isAboutComparison({ path }: GraphQlError): boolean {
  return path.length >= 5 && /^c\d+$/.test(String(path[4]));
}

/** `repository` as answered to `page`. Errors: `IntegrityError` (`response-malformed`). */
export function readTrace(
  page: TracePage,
  repository: unknown,
  errors: readonly GraphQlError[],
  what: string,
): SeenPage {
  const failed = new Set(errors.filter(isFailure).map(({ path }) => path.slice(0, 5).join(" ")));
  const read = (kind: RefKind) => readRefs(page, kind, repository, failed, what);
  const [heads, tags] = [read("heads"), read("tags")];
  return { heads: heads.refs, tags: tags.refs, next: { heads: heads.next, tags: tags.next } };
}

/** Two commits without a common ancestor, or one that does not exist, are no failure: nothing leads from one to the other. */
function isFailure({ type, message }: GraphQlError): boolean {
  return type !== "NOT_FOUND" && !/\bno common ancestor\b/i.test(message);
}

function readRefs(
  { commits, cursors }: TracePage,
  kind: RefKind,
  repository: unknown,
  failed: ReadonlySet<string>,
  what: string,
): { readonly refs: readonly SeenRef[]; readonly next: string | undefined } {
  if (cursors[kind] === undefined) return { refs: [], next: undefined };
  const list = fieldOf(repository, kind, what);
  // An empty repository has no list of refs at all.
  if (list === null) return { refs: [], next: undefined };
  const nodes = fieldOf(list, "nodes", what);
  if (!Array.isArray(nodes)) throw malformed(what);
  const refs = nodes.map((node: unknown, place): SeenRef => {
    const name = fieldOf(node, "name", what);
    if (typeof name !== "string") throw malformed(what);
    const led = commits.map((_, i) => {
      const comparison = fieldOf(node, `c${i}`, what);
      return failed.has(`r ${kind} nodes ${place} c${i}`) ? undefined : leads(comparison) === true;
    });
    return { name: `${PREFIXES[kind]}${name}`, commit: commitOf(fieldOf(node, "target", what)), leads: led };
  });
  return { refs, next: readCursor(fieldOf(list, "pageInfo", what), what) };
}

function readCursor(pageInfo: unknown, what: string): string | undefined {
  if (fieldOf(pageInfo, "hasNextPage", what) !== true) return undefined;
  const cursor = fieldOf(pageInfo, "endCursor", what);
  if (typeof cursor !== "string") throw malformed(what);
  return cursor;
}
