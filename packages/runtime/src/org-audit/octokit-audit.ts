// Puts the questions of an audit together, all over one client. Loaded only through audit-github.ts.
import { createApi } from "../github/api.ts";
import { createFileAt } from "../github/file-at.ts";
import type { GitHubOptions } from "../github/github-options.ts";
import { createGraphQl } from "../github/graphql/graphql.ts";
import { createOctokit } from "../github/octokit-client.ts";
import { createRepositoriesOf } from "../github/repositories-of.ts";
import { createFilesOf } from "./ask-files.ts";
import { createOrganisationQuestions, createRepositoryQuestions } from "./ask-settings.ts";
import type { AuditGitHub } from "./audit-github.ts";

export function createAuditGitHub(options: GitHubOptions): AuditGitHub {
  const { token, apiUrl, now = Date.now } = options;
  const octokit = createOctokit(options);
  const api = createApi(octokit, token, now);
  return {
    repositoriesOf: createRepositoriesOf(api),
    fileAt: createFileAt(api),
    filesOf: createFilesOf(createGraphQl(octokit, { token, apiUrl, now })),
    ...createRepositoryQuestions(api),
    ...createOrganisationQuestions(api),
  };
}
