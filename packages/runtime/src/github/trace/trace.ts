// The port's `trace`: looks through all branches and tags of a repository, page by page, for one that leads to a commit.
import type { GitHub, RepositoryName, Trace } from "@lockstep/core";
import type { Asked } from "../explain-failure.ts";
import type { GraphQl } from "../graphql/graphql.ts";
import { isServerFault } from "../graphql/server-fault.ts";
import { checkRepositoryName } from "../question-names.ts";
import { objectIdIn } from "../survey/revision.ts";
import { createSearch, type Search } from "./search.ts";
import { isAboutComparison, readTrace, type SeenPage, type TracePage, writeTrace } from "./trace-query.ts";

/** Each is compared with every ref of a page. */
const MAX_COMMITS = 10;
const MAX_PAGES = 10;
const PAGE_SIZES = [100, 25] as const;

/** Errors besides those of the port: `UsageError` (`invalid-input`) for a repository GitHub cannot have. */
export function createTrace(graphql: GraphQl): GitHub["trace"] {
  return async (repository, commits) => {
    checkRepositoryName(repository);
    const ids = [...new Set(commits.flatMap((commit) => objectIdIn(commit) ?? []))];
    const traces = new Map<string, Trace>();
    for (let start = 0; start < ids.length; start += MAX_COMMITS) {
      const some = ids.slice(start, start + MAX_COMMITS);
      for (const [id, trace] of await traceSome(graphql, repository, some)) traces.set(id, trace);
    }
    return new Map(commits.map((commit) => [commit, traces.get(commit.toLowerCase()) ?? NO_ID]));
  };
}

const NO_ID: Trace = { kind: "unknown", why: "it is not a full commit id" };

/** Where the server cannot compare so much at once: fewer commits, then fewer refs, then nothing. */
async function traceSome(
  graphql: GraphQl,
  repository: RepositoryName,
  commits: readonly string[],
  sizes: readonly number[] = PAGE_SIZES,
): Promise<ReadonlyMap<string, Trace>> {
  const [size, ...smaller] = sizes;
  if (size === undefined) return new Map(commits.map((commit) => [commit, TOO_MUCH]));
  const search = createSearch(commits);
  const simplest = commits.length === 1 && smaller.length === 0;
  try {
    await lookThrough(graphql, { repository, commits, size }, search, simplest);
    return search.traces();
  } catch (error) {
    if (!isServerFault(error)) throw error;
  }
  if (commits.length === 1) return traceSome(graphql, repository, commits, smaller);
  const middle = Math.ceil(commits.length / 2);
  const first = await traceSome(graphql, repository, commits.slice(0, middle), sizes);
  return new Map([...first, ...(await traceSome(graphql, repository, commits.slice(middle), sizes))]);
}

const TOO_MUCH: Trace = { kind: "unknown", why: "GitHub failed to compare it with the branches and tags" };

type Scope = Omit<TracePage, "cursors">;

async function lookThrough(graphql: GraphQl, scope: Scope, search: Search, retries: boolean): Promise<void> {
  let cursors: TracePage["cursors"] = { heads: null, tags: null };
  for (let page = 0; page < MAX_PAGES; page++) {
    const seen = await askPage(graphql, { ...scope, cursors }, retries);
    cursors = seen.next;
    search.see(seen);
    if (search.isOver() || (cursors.heads === undefined && cursors.tags === undefined)) return;
  }
  search.giveUp(`the repository has more than ${MAX_PAGES * scope.size} branches or tags`);
}

/** Errors: those of `GraphQl.ask`; `PermissionError` where the repository is hidden or does not exist. */
async function askPage(graphql: GraphQl, page: TracePage, retries: boolean): Promise<SeenPage> {
  const { owner, name } = page.repository;
  const asked: Asked = { what: `${owner}/${name}`, permissions: { contents: "read" } };
  const { data, errors } = await graphql.ask(writeTrace(page), asked, retries ? undefined : 1);
  const spoilt = errors.find((error) => !isAboutComparison(error));
  if (spoilt || data?.["r"] === null) throw graphql.explain(spoilt, asked);
  return readTrace(page, data?.["r"], errors, asked.what);
}
