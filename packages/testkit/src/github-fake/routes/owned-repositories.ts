// REST "List organization repositories" and "List repositories for a user". The second shows public ones only.
import { accessTo } from "../access.ts";
import { json, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeRepository } from "../state.ts";
import { describeRepository } from "./repository.ts";

const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

export const organisationRepositoriesRoute: FakeRoute = {
  name: "organisation-repositories",
  path: "/orgs/:organisation/repos",
  answer(question) {
    const { parameters, state, token } = question;
    const { organisation = "" } = parameters;
    if (!state.organisations?.includes(organisation)) return notFound("/repos/repos#list-organization-repositories");
    const owned = ownedBy(question, organisation);
    return answerPage(
      question,
      owned.filter((repository) => accessTo(state, repository, token) !== undefined),
    );
  },
};

export const userRepositoriesRoute: FakeRoute = {
  name: "user-repositories",
  path: "/users/:user/repos",
  answer(question) {
    const owned = ownedBy(question, question.parameters["user"] ?? "");
    if (owned.length === 0) return notFound("/repos/repos#list-repositories-for-a-user");
    return answerPage(
      question,
      owned.filter(({ visibility }) => visibility === "public"),
    );
  },
};

function ownedBy({ state }: FakeQuestion, owner: string): readonly FakeRepository[] {
  return state.repositories.filter((repository) => repository.owner === owner);
}

function answerPage({ url }: FakeQuestion, repositories: readonly FakeRepository[]): Response {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE);
  const page = Number(url.searchParams.get("page") ?? 1);
  const shown = repositories.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const link: Record<string, string> = page * size < repositories.length ? { link: `<${next}>; rel="next"` } : {};
  return json(
    200,
    shown.map((repository) => describeRepository(repository, url.origin)),
    link,
  );
}
