// Lists the repositories of an organisation or a user, page by page.
// Source: REST "List organization repositories" and "List repositories for a user"; the second lists public ones only.
import { type GitHub, LockstepError, type OwnedRepository, UnavailableError } from "@lockstep/core";
import type { Page, PagedApi } from "./api.ts";
import { resolveCommit } from "./commit-probe.ts";
import { malformed } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";
import { isRecord } from "./http-failure.ts";
import { checkOwner } from "./question-names.ts";

const OF_ORGANISATION = "GET /orgs/{owner}/repos";
const OF_USER = "GET /users/{owner}/repos";
const PAGE_SIZE = 100;
const MAX_PAGES = 100;

/**
 * The port's `repositoriesOf`. Besides the errors named there: `UsageError` (`invalid-input`) for a name GitHub cannot have,
 * and `UnavailableError` (`server-error`) for a list longer than 10,000.
 */
export function createRepositoriesOf(api: PagedApi): GitHub["repositoriesOf"] {
  return async (owner) => {
    checkOwner(owner);
    const asked: Asked = { what: `the repositories of ${owner}`, permissions: { metadata: "read" } };
    const parameters = { owner, type: "all", per_page: PAGE_SIZE };
    const first = await api.findPage(OF_ORGANISATION, { ...parameters, page: 1 }, asked);
    const route = first ? OF_ORGANISATION : OF_USER;
    const ask = (page: number): Promise<Page> => api.getPage(route, { ...parameters, page }, asked);
    const entries = await collect(first ?? (await ask(1)), ask, asked.what);
    const found = await Promise.all(entries.map((entry) => readRepository(api, entry, asked.what)));
    return found.sort((a, b) => compareNames(a.name, b.name));
  };
}

/** Whether there is a next page is taken from the server, where it is found is not. */
async function collect(first: Page, ask: (page: number) => Promise<Page>, what: string): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  let page = first;
  for (let number = 1; ; number++) {
    if (!Array.isArray(page.data)) throw malformed(what);
    entries.push(...page.data);
    if (!page.hasNext) return entries;
    if (number === MAX_PAGES) throw tooMany(what);
    page = await ask(number + 1);
  }
}

function tooMany(what: string): UnavailableError {
  return new UnavailableError("server-error", `${what} are more than ${PAGE_SIZE * MAX_PAGES}`, {
    hint: "Check the repositories one by one.",
  });
}

async function readRepository(api: PagedApi, entry: unknown, what: string): Promise<OwnedRepository> {
  if (!isRecord(entry) || !isRecord(entry["owner"])) throw malformed(what);
  const { id, name, archived, fork, private: hidden, default_branch: branch, size } = entry;
  const { login: owner } = entry["owner"];
  if (typeof name !== "string" || typeof owner !== "string" || typeof hidden !== "boolean") throw malformed(what);
  if (typeof id !== "number") throw malformed(what);
  if (typeof archived !== "boolean" || typeof fork !== "boolean" || typeof branch !== "string") throw malformed(what);
  // GitHub names a default branch even where there is none; only the size, in KiB, hints at that.
  const isEmpty = size === 0 && (await hasNoCommit(api, { owner, name }));
  return { id, owner, name, archived, fork, private: hidden, defaultBranch: isEmpty ? undefined : branch };
}

/** False also where the token may not look: then a later question says so. */
async function hasNoCommit(
  api: PagedApi,
  repository: { readonly owner: string; readonly name: string },
): Promise<boolean> {
  try {
    await resolveCommit(api, repository, "HEAD");
    return false;
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    if (error.code === "not-found") return true;
    if (error.code === "permission-missing") return false;
    throw error;
  }
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
