// What an audit asks of GitHub. One interface, so that a run over hundreds of repositories shows what it costs in requests.
import type { FileFact, GitHub, LockstepError, OwnedRepository, RepositoryName } from "@lockstep/core";
import type { GitHubOptions } from "../github/github-options.ts";
import { checkOptions } from "../github/lazy-github.ts";

/** The files of the default branch that the audit reads. */
export interface AuditedFiles {
  readonly commit: string;
  /** Everything that lies directly in `.github/workflows` and is called as workflows are, by path. */
  readonly workflows: readonly { readonly path: string; readonly file: FileFact }[];
  readonly policy: FileFact;
}

export type AuditedAnswer =
  | { readonly ok: true; readonly files: AuditedFiles }
  | { readonly ok: false; readonly error: LockstepError };

/** REST "Get GitHub Actions permissions", of a repository or an organisation. */
export interface ActionsPermissions {
  readonly enabled: boolean;
  readonly allowed: "all" | "local_only" | "selected" | undefined;
  /** Undefined where the server does not know the term. */
  readonly shaPinningRequired: boolean | undefined;
}

/** REST "Get default workflow permissions". */
export interface TokenPermissions {
  readonly defaultToken: "read" | "write";
  readonly mayApprove: boolean;
}

/** A workflow that a ruleset requires: of which repository, by its number. */
export interface RequiredWorkflow {
  readonly repositoryId: number;
  readonly path: string;
  readonly ref: string | undefined;
  readonly sha: string | undefined;
}

/** REST "Get rules for a branch": what active rulesets demand, wherever they are made. */
export interface BranchRules {
  /** Sorted, each once. */
  readonly types: readonly string[];
  readonly workflows: readonly RequiredWorkflow[];
  /** Names of required status checks. */
  readonly checks: readonly string[];
  /** True where there are more rules than were read. */
  readonly more: boolean;
}

/** An organisation's own ruleset. */
export interface OrganisationRuleset {
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
}

/** Errors of every question: those of `GitHub.fileAt`. */
export interface AuditGitHub {
  readonly repositoriesOf: GitHub["repositoriesOf"];
  readonly fileAt: GitHub["fileAt"];
  /** One answer per repository, in order; one request for all of them, or more where that is too much. */
  filesOf(repositories: readonly RepositoryName[]): Promise<readonly AuditedAnswer[]>;
  actionsPermissions(repository: RepositoryName): Promise<ActionsPermissions>;
  tokenPermissions(repository: RepositoryName): Promise<TokenPermissions>;
  /** Undefined for a 404, which stands for "off" and for "not for you". */
  immutableReleases(repository: RepositoryName): Promise<boolean | undefined>;
  branchRules(repository: OwnedRepository, branch: string): Promise<BranchRules>;
  actionsPermissionsOf(organisation: string): Promise<ActionsPermissions>;
  tokenPermissionsOf(organisation: string): Promise<TokenPermissions>;
  immutableReleasesOf(organisation: string): Promise<"all" | "none" | "selected">;
  /** At most the first hundred. */
  rulesetsOf(organisation: string): Promise<readonly OrganisationRuleset[]>;
}

/** A client that loads on its first question. Errors at once: those of `createGitHub`. */
export function openAuditGitHub(options: GitHubOptions): AuditGitHub {
  checkOptions(options);
  let loading: Promise<AuditGitHub> | undefined;
  const load = (): Promise<AuditGitHub> => {
    loading ??= import("./octokit-audit.ts").then((module) => module.createAuditGitHub(options));
    return loading;
  };
  return {
    repositoriesOf: async (...question) => (await load()).repositoriesOf(...question),
    fileAt: async (...question) => (await load()).fileAt(...question),
    filesOf: async (...question) => (await load()).filesOf(...question),
    actionsPermissions: async (...question) => (await load()).actionsPermissions(...question),
    tokenPermissions: async (...question) => (await load()).tokenPermissions(...question),
    immutableReleases: async (...question) => (await load()).immutableReleases(...question),
    branchRules: async (...question) => (await load()).branchRules(...question),
    actionsPermissionsOf: async (...question) => (await load()).actionsPermissionsOf(...question),
    tokenPermissionsOf: async (...question) => (await load()).tokenPermissionsOf(...question),
    immutableReleasesOf: async (...question) => (await load()).immutableReleasesOf(...question),
    rulesetsOf: async (...question) => (await load()).rulesetsOf(...question),
  };
}
