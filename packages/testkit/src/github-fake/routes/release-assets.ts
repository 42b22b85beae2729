// REST "Upload a release asset" and "Delete a release asset". The real one takes uploads at a host of its own.
import { createHash } from "node:crypto";
import { mayWrite } from "../access.ts";
import { failure, invalid, json, notAccessible, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeAsset, FakeRelease } from "../state.ts";

const PAGE = "/releases/assets#upload-a-release-asset";

export const uploadAssetRoute: FakeRoute = {
  name: "upload-asset",
  method: "POST",
  path: "/repos/:owner/:repo/releases/:release/assets",
  answer: upload,
};

export const deleteAssetRoute: FakeRoute = {
  name: "delete-asset",
  method: "DELETE",
  path: "/repos/:owner/:repo/releases/assets/:asset",
  answer: remove,
};

/** The file as answers show it. `release` is the address of its release. */
export function describeAsset({ id, name, content, digest }: FakeAsset, release: string): unknown {
  return {
    ...{ id, node_id: "RA_1", name, label: null, state: digest === undefined ? "open" : "uploaded" },
    ...{ content_type: "application/octet-stream", size: content.length, digest: digest ?? null, download_count: 0 },
    ...{ created_at: "2024-01-01T00:00:00Z", updated_at: "2024-01-01T00:00:00Z", uploader: null },
    ...{ url: `${release}/assets/${id}`, browser_download_url: `https://github.example.test/download/${id}` },
  };
}

function upload(question: FakeQuestion): Response {
  const { parameters, url, body } = question;
  const refusal = refuse(question);
  if (refusal) return refusal;
  const release = releasesOf(question)[Number(parameters["release"]) - 1];
  const name = url.searchParams.get("name") ?? "";
  if (release?.assets === undefined) return notFound(PAGE);
  if (release.immutable) return failure(422, "Cannot upload assets to an immutable release.", PAGE);
  if (release.assets.some((asset) => asset.name === name)) return invalid("Validation Failed", "already_exists", PAGE);
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const asset = { id: 1 + Math.max(0, ...release.assets.map(({ id }) => id)), name, content: body, digest };
  release.assets.push(asset);
  return json(201, describeAsset(asset, `${url.origin}${url.pathname}`));
}

function remove(question: FakeQuestion): Response {
  const refusal = refuse(question);
  if (refusal) return refusal;
  const id = Number(question.parameters["asset"]);
  const assets = releasesOf(question).find((release) => release.assets?.some((asset) => asset.id === id))?.assets;
  if (assets === undefined) return notFound(PAGE);
  assets.splice(
    assets.findIndex((asset) => asset.id === id),
    1,
  );
  return new Response(null, { status: 204 });
}

function releasesOf({ repository }: FakeQuestion): readonly FakeRelease[] {
  return Object.values(repository?.releases ?? {});
}

function refuse({ repository, access, state, token }: FakeQuestion): Response | undefined {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  return mayWrite(state, token, "contents") ? undefined : notAccessible(PAGE, "contents=write");
}
