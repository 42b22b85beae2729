// REST "Get a release by tag name" and "List releases". A draft is found in the list only, by those who may write.
import { mayWrite } from "../access.ts";
import { json, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeRepository } from "../state.ts";
import { describeAsset } from "./release-assets.ts";
import { describeOwner } from "./repository.ts";

const PAGE = "/releases/releases#get-a-release-by-tag-name";
const DEFAULT_PAGE_SIZE = 30;

export const releaseByTagRoute: FakeRoute = {
  name: "release-by-tag",
  path: "/repos/:owner/:repo/releases/tags/*tag",
  answer({ repository, access, parameters, url }) {
    const release = access === "read" ? repository?.releases?.[parameters["tag"] ?? ""] : undefined;
    if (repository === undefined || release?.published === undefined) return notFound(PAGE);
    return json(200, describeRelease(repository, parameters["tag"] ?? "", url.origin));
  },
};

export const releasesRoute: FakeRoute = { name: "releases", path: "/repos/:owner/:repo/releases", answer: list };

function list({ repository, access, state, token, url }: FakeQuestion): Response {
  if (repository === undefined || access !== "read") return notFound(PAGE);
  const shown = Object.entries(repository.releases ?? {}).filter(
    ([, { published }]) => published !== undefined || mayWrite(state, token, "contents"),
  );
  const size = Number(url.searchParams.get("per_page") ?? DEFAULT_PAGE_SIZE);
  const page = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const link: Record<string, string> = page * size < shown.length ? { link: `<${next}>; rel="next"` } : {};
  const entries = shown.slice((page - 1) * size, page * size);
  return json(
    200,
    entries.map(([tag]) => describeRelease(repository, tag, url.origin)),
    link,
  );
}

function describeRelease(repository: FakeRepository, tag: string, origin: string): unknown {
  const tags = Object.keys(repository.releases ?? {});
  const id = tags.indexOf(tag) + 1;
  const { published, immutable = false, assets = [] } = repository.releases?.[tag] ?? {};
  const url = `${origin}/repos/${repository.owner}/${repository.name}/releases/${id}`;
  const html = `https://github.example.test/${repository.owner}/${repository.name}/releases/tag/${tag}`;
  return {
    ...{ id, node_id: "RE_1", url, html_url: html, tag_name: tag, name: tag, body: null, target_commitish: "main" },
    ...{ upload_url: `${url}/assets{?name,label}`, assets_url: `${url}/assets`, tarball_url: null, zipball_url: null },
    ...{ draft: published === undefined, prerelease: false, immutable },
    ...{ created_at: published ?? "2024-01-01T00:00:00Z", published_at: published ?? null },
    author: describeOwner("octo", origin),
    assets: assets.map((asset) => describeAsset(asset, url)),
  };
}
