// REST "Get a blob".
import { json, notAccessible, notFound } from "../answer.ts";
import { findBlob } from "../repository-entry.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";

const PAGE = "/git/blobs#get-a-blob";

export const blobRoute: FakeRoute = { name: "blob", path: "/repos/:owner/:repo/git/blobs/:sha", answer };

function answer({ repository, access, parameters, url }: FakeQuestion): Response {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  if (access === "forbidden") return notAccessible(PAGE);
  const sha = parameters["sha"] ?? "";
  const bytes = findBlob(repository, sha);
  if (bytes === undefined) return notFound(PAGE);
  const content = Buffer.from(bytes).toString("base64");
  const self = `${url.origin}${url.pathname}`;
  return json(200, { sha, node_id: `B_${sha}`, size: bytes.byteLength, url: self, content, encoding: "base64" });
}
