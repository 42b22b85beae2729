// Puts the GitHub port together: one file per question, all over one client. Loaded only through lazy-github.ts.
import type { GitHub } from "@lockstep/core";
import { createApi } from "./api.ts";
import { createBlobText } from "./blob-text.ts";
import { createFileAt } from "./file-at.ts";
import type { GitHubOptions } from "./github-options.ts";
import { createGraphQl } from "./graphql/graphql.ts";
import { createOctokit } from "./octokit-client.ts";
import { createRepositoriesOf } from "./repositories-of.ts";
import { createSurvey } from "./survey/survey.ts";
import { createTrace } from "./trace/trace.ts";
import { createTreeAt } from "./tree-at.ts";

/** The GitHub port over octokit. */
export function createOctokitGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, now = Date.now } = options;
  const octokit = createOctokit(options);
  const api = createApi(octokit, token, now);
  const graphql = createGraphQl(octokit, { token, apiUrl, now });
  return {
    fileAt: createFileAt(api),
    survey: createSurvey(graphql),
    trace: createTrace(graphql),
    repositoriesOf: createRepositoriesOf(api),
    treeAt: createTreeAt(api),
    blobText: createBlobText(api),
  };
}
