// Puts the GitHub port together: one file per question, all over one Api. Loaded only through lazy-github.ts.
import type { GitHub } from "@lockstep/core";
import { createApi } from "./api.ts";
import { createFileAt } from "./file-at.ts";
import type { GitHubOptions } from "./github-options.ts";
import { createOctokit } from "./octokit-client.ts";

/** The GitHub port over octokit. */
export function createOctokitGitHub(options: GitHubOptions): GitHub {
  const api = createApi(createOctokit(options), options.token, options.now ?? Date.now);
  return { fileAt: createFileAt(api) };
}
