// Answers in the form of GitHub's REST API: JSON with a charset, errors with message, documentation_url and status.
import { createHash } from "node:crypto";

const DOCS = "https://docs.github.com/rest";

/** A JSON answer. A success carries a weak entity tag over its body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return text(status, JSON.stringify(body), "application/json; charset=utf-8", headers);
}

/** An answer with a body of any media type. */
export function text(
  status: number,
  body: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const tag = createHash("sha256").update(body).digest("hex");
  const etag: Record<string, string> = status === 200 ? { etag: `W/"${tag}"` } : {};
  return new Response(body, { status, headers: { "content-type": contentType, ...etag, ...headers } });
}

/** An error answer. `page` is the part of the documentation address after `/rest`. */
export function failure(
  status: number,
  message: string,
  page = "",
  headers: Readonly<Record<string, string>> = {},
): Response {
  return json(status, { message, documentation_url: `${DOCS}${page}`, status: String(status) }, headers);
}

/** 404 as GitHub says it: the same words for what is not there and for what the token may not see. */
export function notFound(page = ""): Response {
  return failure(404, "Not Found", page);
}

/** 403 for a token that sees the repository but lacks a permission. */
export function notAccessible(page = "", permission = "contents=read"): Response {
  const accepted = { "x-accepted-github-permissions": permission };
  return failure(403, "Resource not accessible by integration", page, accepted);
}

/** 422 for a value that GitHub does not take. */
export function invalid(message: string, code: string, page = ""): Response {
  const errors = [{ resource: "ReleaseAsset", code, field: "name" }];
  return json(422, { message, errors, documentation_url: `${DOCS}${page}`, status: "422" });
}
