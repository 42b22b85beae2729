// REST "Get a commit", as JSON and as `application/vnd.github.sha`.
import { failure, json, notAccessible, notFound, text } from "../answer.ts";
import { resolveRef } from "../repository-entry.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";

const PAGE = "/commits/commits#get-a-commit";

export const commitRoute: FakeRoute = { name: "commit", path: "/repos/:owner/:repo/commits/*ref", answer };

function answer({ repository, access, parameters, request, url }: FakeQuestion): Response {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  if (access === "forbidden") return notAccessible(PAGE);
  if (Object.keys({ ...repository.commits, ...repository.history }).length === 0)
    return failure(409, "Git Repository is empty.", PAGE);
  const ref = parameters["ref"] ?? "";
  const sha = resolveRef(repository, ref);
  if (sha === undefined) return failure(422, `No commit found for SHA: ${ref}`, PAGE);
  if (request.headers.get("accept")?.includes("application/vnd.github.sha")) {
    return text(200, sha, "application/vnd.github.sha; charset=utf-8");
  }
  return json(200, describe(sha, `${url.origin}/repos/${repository.owner}/${repository.name}`));
}

function describe(sha: string, api: string): unknown {
  const self = `${api}/commits/${sha}`;
  const person = { name: "Octo", email: "octo@example.test", date: "2024-01-01T00:00:00Z" };
  return {
    url: self,
    sha,
    node_id: `C_${sha}`,
    html_url: self,
    comments_url: `${self}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: "Change something",
      comment_count: 0,
      tree: { sha, url: `${api}/git/trees/${sha}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}
