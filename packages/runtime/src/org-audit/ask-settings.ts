// Asks for the native settings of repositories and organisations. Source: REST documentation, "Actions permissions",
// "Repositories", "Organizations" and "Rules"; the rights are those that its pages name for fine-grained tokens.
import type { Permissions, RepositoryName } from "@lockstep/core";
import type { PagedApi } from "../github/api.ts";
import { malformed } from "../github/contents-answer.ts";
import type { Asked } from "../github/explain-failure.ts";
import { isRecord } from "../github/http-failure.ts";
import { checkOwner, checkRef, checkRepositoryName } from "../github/question-names.ts";
import type { ActionsPermissions, AuditGitHub, TokenPermissions } from "./audit-github.ts";
import { readBranchRules, readRulesets } from "./read-rules.ts";

const ADMINISTRATION: Permissions = { administration: "read" };
const METADATA: Permissions = { metadata: "read" };
const ORGANISATION: Permissions = { organization_administration: "read" };
/** GitHub lists an organisation's rulesets only to who may write them. */
const RULESETS: Permissions = { organization_administration: "write" };
const PAGE_SIZE = 100;

type RepositoryQuestions = Pick<
  AuditGitHub,
  "actionsPermissions" | "tokenPermissions" | "immutableReleases" | "branchRules"
>;

export function createRepositoryQuestions(api: PagedApi): RepositoryQuestions {
  const about = (repository: RepositoryName, what: string, permissions: Permissions) => {
    checkRepositoryName(repository);
    const { owner, name: repo } = repository;
    return { parameters: { owner, repo }, asked: { what: `${what} of ${owner}/${repo}`, permissions } };
  };
  return {
    async actionsPermissions(repository) {
      const { parameters, asked } = about(repository, "the permissions of Actions", ADMINISTRATION);
      return readActions(await api.get("GET /repos/{owner}/{repo}/actions/permissions", parameters, asked), asked);
    },
    async tokenPermissions(repository) {
      const { parameters, asked } = about(repository, "the default permissions of the token", ADMINISTRATION);
      const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
      return readToken(await api.get(route, parameters, asked), asked);
    },
    async immutableReleases(repository) {
      const { parameters, asked } = about(repository, "the immutability of releases", ADMINISTRATION);
      const answer = await api.find("GET /repos/{owner}/{repo}/immutable-releases", parameters, asked);
      if (answer === undefined) return undefined;
      if (!isRecord(answer) || typeof answer["enabled"] !== "boolean") throw malformed(asked.what);
      return answer["enabled"];
    },
    async branchRules(repository, branch) {
      checkRef(branch);
      const { parameters, asked } = about(repository, "the rules of the default branch", METADATA);
      const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
      const page = await api.getPage(route, { ...parameters, branch, per_page: PAGE_SIZE }, asked);
      return readBranchRules(page, asked.what);
    },
  };
}

type OrganisationQuestions = Pick<
  AuditGitHub,
  "actionsPermissionsOf" | "tokenPermissionsOf" | "immutableReleasesOf" | "rulesetsOf"
>;

export function createOrganisationQuestions(api: PagedApi): OrganisationQuestions {
  const about = (org: string, what: string, permissions: Permissions = ORGANISATION) => {
    checkOwner(org);
    return { parameters: { org, per_page: PAGE_SIZE }, asked: { what: `${what} of ${org}`, permissions } };
  };
  return {
    async actionsPermissionsOf(organisation) {
      const { parameters, asked } = about(organisation, "the permissions of Actions");
      return readActions(await api.get("GET /orgs/{org}/actions/permissions", parameters, asked), asked);
    },
    async tokenPermissionsOf(organisation) {
      const { parameters, asked } = about(organisation, "the default permissions of the token");
      return readToken(await api.get("GET /orgs/{org}/actions/permissions/workflow", parameters, asked), asked);
    },
    async immutableReleasesOf(organisation) {
      const { parameters, asked } = about(organisation, "the immutability of releases");
      const answer = await api.get("GET /orgs/{org}/settings/immutable-releases", parameters, asked);
      const enforced = isRecord(answer) ? answer["enforced_repositories"] : undefined;
      if (enforced !== "all" && enforced !== "none" && enforced !== "selected") throw malformed(asked.what);
      return enforced;
    },
    async rulesetsOf(organisation) {
      const { parameters, asked } = about(organisation, "the rulesets", RULESETS);
      return readRulesets(await api.get("GET /orgs/{org}/rulesets", parameters, asked), asked.what);
    },
  };
}

/** An organisation has `enabled_repositories` where a repository has `enabled`. */
function readActions(answer: unknown, { what }: Asked): ActionsPermissions {
  if (!isRecord(answer)) throw malformed(what);
  const { enabled, enabled_repositories: repositories, allowed_actions: allowed, sha_pinning_required: sha } = answer;
  const isKnown = allowed === undefined || allowed === "all" || allowed === "local_only" || allowed === "selected";
  if (!isKnown || (sha !== undefined && typeof sha !== "boolean")) throw malformed(what);
  if (typeof enabled !== "boolean" && typeof repositories !== "string") throw malformed(what);
  const isOn = typeof enabled === "boolean" ? enabled : repositories !== "none";
  return { enabled: isOn, allowed, shaPinningRequired: sha };
}

function readToken(answer: unknown, { what }: Asked): TokenPermissions {
  if (!isRecord(answer)) throw malformed(what);
  const { default_workflow_permissions: defaultToken, can_approve_pull_request_reviews: mayApprove } = answer;
  if ((defaultToken !== "read" && defaultToken !== "write") || typeof mayApprove !== "boolean") throw malformed(what);
  return { defaultToken, mayApprove };
}
