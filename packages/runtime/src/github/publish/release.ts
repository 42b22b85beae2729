// Finds the release of a tag. A draft has no tag yet and is found only in the list.
// Sources: REST "Get a release by tag name", "List releases".
import { type Permissions, type RepositoryName, UsageError } from "@lockstep/core";
import type { PagedApi } from "../api.ts";
import { malformed } from "../contents-answer.ts";
import type { Asked } from "../explain-failure.ts";
import { isRecord } from "../http-failure.ts";

export interface Release {
  readonly id: number;
  /** Without the template behind it. */
  readonly uploadUrl: string;
  readonly isImmutable: boolean;
  readonly assets: readonly ReleaseAsset[];
}

interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  /** Such as `sha256:…`; undefined where GitHub knows none, as of an upload that broke off. */
  readonly digest: string | undefined;
}

const PERMISSIONS: Permissions = { contents: "write" };
const PAGE_SIZE = 100;
const MAX_PAGES = 10;

/** The release of `tag`. Throws `UsageError` (`request-refused`) where there is none among the newest thousand. */
export async function findRelease(api: PagedApi, repository: RepositoryName, tag: string): Promise<Release> {
  const asked = askedAboutRelease(repository, tag);
  const parameters = { owner: repository.owner, repo: repository.name };
  const published = await api.find("GET /repos/{owner}/{repo}/releases/tags/{tag}", { ...parameters, tag }, asked);
  const found = published ?? (await findDraft(api, parameters, tag, asked));
  if (found !== undefined) return readRelease(found, asked.what);
  throw new UsageError("request-refused", `${asked.what} does not exist`, {
    hint: "Create the release first, as a draft if its files are to become immutable, and name its tag in `release-tag`.",
  });
}

/** For the words of errors. */
export function askedAboutRelease({ owner, name }: RepositoryName, tag: string): Asked {
  return { what: `the release ${tag} of ${owner}/${name}`, permissions: PERMISSIONS };
}

async function findDraft(
  api: PagedApi,
  parameters: Readonly<Record<string, string>>,
  tag: string,
  asked: Asked,
): Promise<unknown> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const question = { ...parameters, per_page: PAGE_SIZE, page };
    const { data, hasNext } = await api.getPage("GET /repos/{owner}/{repo}/releases", question, asked);
    if (!Array.isArray(data)) throw malformed(asked.what);
    const draft: unknown = data.find(
      (entry) => isRecord(entry) && entry["draft"] === true && entry["tag_name"] === tag,
    );
    if (draft !== undefined || !hasNext) return draft;
  }
  return undefined;
}

function readRelease(value: unknown, what: string): Release {
  if (!isRecord(value)) throw malformed(what);
  const { id, upload_url: upload, assets, immutable } = value;
  if (!isId(id) || typeof upload !== "string" || !Array.isArray(assets)) throw malformed(what);
  return {
    id,
    uploadUrl: upload.replace(/\{[^{}]*\}$/, ""),
    isImmutable: immutable === true,
    assets: assets.map((asset) => readAsset(asset, what)),
  };
}

function readAsset(value: unknown, what: string): ReleaseAsset {
  if (!isRecord(value) || !isId(value["id"]) || typeof value["name"] !== "string") throw malformed(what);
  const { id, name, digest } = value;
  return { id, name, digest: typeof digest === "string" ? digest : undefined };
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
