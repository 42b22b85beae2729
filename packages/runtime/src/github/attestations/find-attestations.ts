// Finds the attestations that GitHub keeps about an artifact. Nothing is verified here.
// Source: REST "List attestations". Since 2026 the list names the storage of each bundle in the place of the bundle.
import { IntegrityError, type RepositoryName } from "@lockstep/core";
import type { Page, PagedApi } from "../api.ts";
import { malformed } from "../contents-answer.ts";
import type { Asked } from "../explain-failure.ts";
import { isRecord } from "../http-failure.ts";
import { checkRepositoryName } from "../question-names.ts";
import type { FetchBundle } from "./fetch-bundle.ts";

const ROUTE = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
/** Bundles asked for at once. */
const PARALLEL = 4;

export interface StoredAttestations {
  /**
   * The texts of all bundles about the artifact with this SHA-256 (hex); none where GitHub knows none. Errors:
   * `PermissionError` where the repository is not shown to this token, `UnavailableError`, `IntegrityError`
   * (`response-malformed`), also for more than 1,000.
   */
  find(repository: RepositoryName, sha256: string): Promise<readonly string[]>;
}

export function createFindAttestations(
  api: PagedApi,
  requireReadable: (repository: RepositoryName) => Promise<unknown>,
  fetchBundle: FetchBundle,
): StoredAttestations["find"] {
  return async (repository, sha256) => {
    checkRepositoryName(repository);
    const { owner, name } = repository;
    const asked: Asked = { what: `the attestations of ${owner}/${name}`, permissions: { attestations: "read" } };
    const parameters = { owner, repo: name, subject_digest: `sha256:${sha256}`, per_page: PAGE_SIZE };
    const first = await api.findPage(ROUTE, parameters, asked);
    if (first === undefined) {
      // GitHub answers the same for an artifact without attestations and for a repository that the token may not see.
      await requireReadable(repository);
      return [];
    }
    const ask = (after: string) => api.getPage(ROUTE, { ...parameters, after }, asked);
    const entries = await collect(first, ask, asked.what);
    return fetchAll(entries, fetchBundle, asked.what);
  };
}

async function collect(first: Page, ask: (after: string) => Promise<Page>, what: string): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  let page = first;
  for (let number = 1; ; number++) {
    const list = isRecord(page.data) ? page.data["attestations"] : undefined;
    if (!Array.isArray(list)) throw malformed(what);
    entries.push(...list);
    if (!page.hasNext) return entries;
    if (page.after === undefined) throw malformed(what);
    if (number === MAX_PAGES) throw tooMany(what);
    page = await ask(page.after);
  }
}

function tooMany(what: string): IntegrityError {
  return new IntegrityError("response-malformed", `${what} are more than ${PAGE_SIZE * MAX_PAGES} for one artifact`, {
    hint: "Give the bundles as files.",
  });
}

async function fetchAll(
  entries: readonly unknown[],
  fetchBundle: FetchBundle,
  what: string,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let start = 0; start < entries.length; start += PARALLEL) {
    const some = entries.slice(start, start + PARALLEL);
    texts.push(...(await Promise.all(some.map((entry) => bundleOf(entry, fetchBundle, what)))));
  }
  return texts;
}

async function bundleOf(entry: unknown, fetchBundle: FetchBundle, what: string): Promise<string> {
  const { bundle, bundle_url: url } = isRecord(entry) ? entry : {};
  if (isRecord(bundle)) return JSON.stringify(bundle);
  if (typeof url === "string" && url !== "") return fetchBundle(url);
  throw malformed(what);
}
