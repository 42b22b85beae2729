// REST "Get GitHub Actions permissions for a repository", "Get default workflow permissions for a repository", "Check if
// immutable releases are enabled for a repository" and "Get rules for a branch".
import { mayAdminister } from "../access.ts";
import { json, notAccessible, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeRepository, FakeRepositorySettings } from "../state.ts";

const ACTIONS = "/actions/permissions#get-github-actions-permissions-for-a-repository";
const TOKEN = "/actions/permissions#get-default-workflow-permissions-for-a-repository";
const RELEASES = "/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository";
const DEFAULT_PAGE_SIZE = 30;

export const actionsPermissionsRoute: FakeRoute = {
  name: "actions-permissions",
  path: "/repos/:owner/:repo/actions/permissions",
  answer: (question) =>
    answerAdministrator(question, ACTIONS, ({ actions }, { owner, name }) => {
      const { allowed_actions: allowed } = { allowed_actions: "all", ...actions };
      const url = `${question.url.origin}/repos/${owner}/${name}/actions/permissions/selected-actions`;
      const selected = allowed === "selected" ? { selected_actions_url: url } : {};
      return json(200, { enabled: true, allowed_actions: "all", sha_pinning_required: false, ...selected, ...actions });
    }),
};

export const tokenPermissionsRoute: FakeRoute = {
  name: "token-permissions",
  path: "/repos/:owner/:repo/actions/permissions/workflow",
  answer: (question) =>
    answerAdministrator(question, TOKEN, ({ token }) =>
      json(200, { default_workflow_permissions: "read", can_approve_pull_request_reviews: false, ...token }),
    ),
};

/** What is off does not exist. */
export const immutableReleasesRoute: FakeRoute = {
  name: "immutable-releases",
  path: "/repos/:owner/:repo/immutable-releases",
  answer: (question) =>
    answerAdministrator(question, RELEASES, ({ immutableReleases }) =>
      immutableReleases === undefined
        ? notFound(RELEASES)
        : json(200, { enabled: true, enforced_by_owner: immutableReleases === "enforced" }),
    ),
};

/** Whoever sees the repository sees the rules. The answer is the same for every branch. */
export const branchRulesRoute: FakeRoute = {
  name: "branch-rules",
  path: "/repos/:owner/:repo/rules/branches/*branch",
  answer({ repository, access, url }) {
    if (repository === undefined || access === "hidden") return notFound("/repos/rules#get-rules-for-a-branch");
    const size = Number(url.searchParams.get("per_page") ?? DEFAULT_PAGE_SIZE);
    const { rules = [] } = repository.settings ?? {};
    const next = new URL(url);
    next.searchParams.set("page", "2");
    const link: Record<string, string> = rules.length > size ? { link: `<${next}>; rel="next"` } : {};
    return json(200, rules.slice(0, size), link);
  },
};

function answerAdministrator(
  { state, token, repository, access }: FakeQuestion,
  page: string,
  answer: (settings: FakeRepositorySettings, repository: FakeRepository) => Response,
): Response {
  if (repository === undefined || access === "hidden") return notFound(page);
  if (!mayAdminister(state, token)) return notAccessible(page, "administration=read");
  return answer(repository.settings ?? {}, repository);
}
