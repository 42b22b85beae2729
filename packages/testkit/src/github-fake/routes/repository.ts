// REST "Get a repository". Metadata is shown to whoever sees the repository, whatever else the token may do.
import { json, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeRepository } from "../state.ts";

export const repositoryRoute: FakeRoute = { name: "repository", path: "/repos/:owner/:repo", answer };

function answer({ repository, url }: FakeQuestion): Response {
  return repository === undefined
    ? notFound("/repos/repos#get-a-repository")
    : json(200, describeRepository(repository, url.origin));
}

const LINKS = (
  "archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads " +
  "events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges " +
  "milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees"
).split(" ");
const OWNER_LINKS =
  "events followers following gists organizations received_events repos starred subscriptions avatar html".split(" ");
const COUNTS = "forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count".split(
  " ",
);
const SWITCHES = "has_issues has_projects has_wiki has_pages has_discussions archived disabled fork".split(" ");
const TIMES = ["pushed_at", "created_at", "updated_at"];

/** The repository as REST answers show it, in lists and by itself. */
export function describeRepository(repository: FakeRepository, origin: string): unknown {
  const { id = 1, owner, name, visibility, archived = false, fork = false } = repository;
  const api = `${origin}/repos/${owner}/${name}`;
  const html = `https://github.example.test/${owner}/${name}`;
  return {
    ...fill(
      LINKS.map((link) => `${link}_url`),
      (link) => `${api}/${link}`,
    ),
    ...fill(COUNTS, () => 0),
    ...fill(SWITCHES, () => false),
    ...fill(TIMES, () => "2024-01-01T00:00:00Z"),
    ...{ id, node_id: `R_${id}`, name, full_name: `${owner}/${name}`, owner: describeOwner(owner, origin) },
    ...{ private: visibility === "private", visibility, default_branch: Object.keys(repository.refs)[0] ?? "main" },
    ...{ url: api, html_url: html, clone_url: `${html}.git`, svn_url: html },
    ...{
      git_url: `git://github.example.test/${owner}/${name}.git`,
      ssh_url: `git@github.example.test:${owner}/${name}.git`,
    },
    ...{ archived, fork, size: Object.keys(repository.refs).length },
    ...{ description: null, homepage: null, language: null, license: null, mirror_url: null },
    ...{ network_count: 0, subscribers_count: 0 },
  };
}

/** An account as answers show it. */
export function describeOwner(login: string, origin: string): unknown {
  const api = `${origin}/users/${login}`;
  const links = fill(
    OWNER_LINKS.map((link) => `${link}_url`),
    (link) => `${api}/${link}`,
  );
  return { ...links, login, id: 1, node_id: "U_1", gravatar_id: "", url: api, type: "User", site_admin: false };
}

function fill<T>(keys: readonly string[], value: (key: string) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}
