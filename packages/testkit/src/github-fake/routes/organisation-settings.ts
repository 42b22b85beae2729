// REST "Get GitHub Actions permissions for an organization", "Get default workflow permissions for an organization", "Get
// immutable releases settings for an organization" and "Get all organization repository rulesets".
import { mayAdminister } from "../access.ts";
import { json, notAccessible, notFound } from "../answer.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeOrganisationSettings } from "../state.ts";

export const organisationActionsRoute: FakeRoute = {
  name: "organisation-actions",
  path: "/orgs/:organisation/actions/permissions",
  answer: (question) =>
    answerAdministrator(question, "/actions/permissions", ({ actions }) =>
      json(200, { enabled_repositories: "all", allowed_actions: "all", sha_pinning_required: false, ...actions }),
    ),
};

export const organisationTokenRoute: FakeRoute = {
  name: "organisation-token",
  path: "/orgs/:organisation/actions/permissions/workflow",
  answer: (question) =>
    answerAdministrator(question, "/actions/permissions", ({ token }) =>
      json(200, { default_workflow_permissions: "read", can_approve_pull_request_reviews: false, ...token }),
    ),
};

export const organisationReleasesRoute: FakeRoute = {
  name: "organisation-releases",
  path: "/orgs/:organisation/settings/immutable-releases",
  answer: (question) =>
    answerAdministrator(question, "/orgs/orgs", ({ immutableReleases = "none" }) =>
      json(200, { enforced_repositories: immutableReleases }),
    ),
};

/** Only who may write them may list them; here everybody who administers may. */
export const organisationRulesetsRoute: FakeRoute = {
  name: "organisation-rulesets",
  path: "/orgs/:organisation/rulesets",
  answer: (question) =>
    answerAdministrator(question, "/orgs/rules", ({ rulesets = [] }) =>
      json(
        200,
        rulesets.map((ruleset, index) => ({
          ...{ id: index + 1, source_type: "Organization", source: question.parameters["organisation"], ...ruleset },
          ...{ node_id: `RRS_${index + 1}`, created_at: "2024-01-01T00:00:00Z", updated_at: "2024-01-01T00:00:00Z" },
        })),
      ),
    ),
};

function answerAdministrator(
  { state, token, parameters }: FakeQuestion,
  page: string,
  answer: (settings: FakeOrganisationSettings) => Response,
): Response {
  const { organisation = "" } = parameters;
  if (!state.organisations?.includes(organisation)) return notFound(page);
  if (!mayAdminister(state, token)) return notAccessible(page, "organization_administration=read");
  return answer(state.organisationSettings?.[organisation] ?? {});
}
