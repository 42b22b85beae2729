// A repository as GraphQL shows it. Source: GitHub's GraphQL schema, `Repository`, `Ref`, `Comparison`, `Release`.
import { hasCommit, lookUp, peelTag, resolveRef } from "../repository-entry.ts";
import type { FakeRepository } from "../state.ts";
import { compareCommits } from "./commit-graph.ts";
import { type Node, objectNode } from "./object-node.ts";
import { refuse } from "./refusal.ts";

const PREFIXES = { heads: "refs/heads/", tags: "refs/tags/" } as const;

/** `isReadable` is false for a token that sees the repository but not what is in it. */
export function repositoryNode(repository: FakeRepository, isReadable: boolean): Node {
  const readable = <Arguments, Value>(read: (given: Arguments) => Value) => {
    return (given: Arguments): Value =>
      isReadable ? read(given) : refuse("FORBIDDEN", "Resource not accessible by integration");
  };
  return {
    nameWithOwner: `${repository.owner}/${repository.name}`,
    isArchived: repository.archived ?? false,
    defaultBranchRef: readable(() => refNode(repository, Object.keys(repository.refs).map(toHead)[0])),
    ref: readable(({ qualifiedName }: { qualifiedName: string }) => refNode(repository, qualifiedName)),
    refs: readable((given: RefArguments) => listRefs(repository, given)),
    object: readable((given: ObjectArguments) => findObject(repository, given)),
    release: readable(({ tagName }: { tagName: string }) => releaseNode(repository, tagName)),
  };
}

function toHead(branch: string): string {
  return `${PREFIXES.heads}${branch}`;
}

function refNode(repository: FakeRepository, full: string | undefined): Node | null {
  for (const [prefix, refs] of [
    [PREFIXES.heads, repository.refs],
    [PREFIXES.tags, repository.tags ?? {}],
  ] as const) {
    const name = full?.startsWith(prefix) ? full.slice(prefix.length) : undefined;
    const id = name === undefined ? undefined : lookUp(refs, name);
    if (name === undefined || id === undefined) continue;
    const compare = ({ headRef }: { headRef: string }) => comparisonNode(repository, id, headRef);
    return { name, prefix, target: () => objectNode(repository, id), compare };
  }
  return null;
}

/** GitHub compares within the fork network, and refuses to compare with what is not there. */
function comparisonNode(repository: FakeRepository, base: string, headRef: string): Node {
  const head = peelTag(repository, resolveRef(repository, headRef) ?? headRef);
  if (!hasCommit(repository, head)) refuse("NOT_FOUND", `Could not resolve to a Commit with the oid '${headRef}'.`);
  return { status: compareCommits(repository, peelTag(repository, base), head) };
}

interface RefArguments {
  readonly refPrefix: string;
  readonly first: number;
  readonly after?: string | null;
}

/** Branches by name; tags as the state has them. Cursors are places in the list. */
function listRefs(repository: FakeRepository, { refPrefix, first, after }: RefArguments): Node {
  const names = refPrefix === PREFIXES.tags ? Object.keys(repository.tags ?? {}) : Object.keys(repository.refs).sort();
  const start = after ? Number(after) : 0;
  const end = Math.min(start + first, names.length);
  return {
    nodes: names.slice(start, end).map((name) => refNode(repository, `${refPrefix}${name}`)),
    pageInfo: { hasNextPage: end < names.length, endCursor: String(end) },
  };
}

interface ObjectArguments {
  readonly oid?: string;
  readonly expression?: string;
}

/** An expression is a name here, short or full, or an object id. */
function findObject(repository: FakeRepository, { oid, expression = "" }: ObjectArguments): Node | null {
  if (oid !== undefined) return objectNode(repository, oid);
  const { tags = {}, refs } = repository;
  const id =
    lookUp(tags, expression.replace(/^refs\/tags\//, "")) ?? lookUp(refs, expression.replace(/^refs\/heads\//, ""));
  return objectNode(repository, id ?? expression);
}

function releaseNode({ releases = {} }: FakeRepository, tag: string): Node | null {
  const release = lookUp(releases, tag);
  if (release === undefined) return null;
  const { published, immutable = false } = release;
  return { publishedAt: published ?? null, isDraft: published === undefined, immutable };
}
