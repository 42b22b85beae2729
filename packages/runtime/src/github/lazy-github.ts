// The GitHub port as everybody imports it. The API client takes tens of milliseconds to load, so it stands behind this one
// dynamic import: a run that never asks GitHub never pays for it. Nothing else may import octokit-github.ts.
import { type GitHub, type Secret, UsageError } from "@lockstep/core";
import type { GitHubOptions } from "./github-options.ts";

/**
 * A client that loads on its first question.
 * Errors: `UsageError` (`invalid-input`) at once if `apiUrl` is not an http or https URL without credentials,
 * or if the token cannot stand in a header.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  checkOptions(options);
  let loading: Promise<GitHub> | undefined;
  const load = (): Promise<GitHub> => {
    loading ??= import("./octokit-github.ts").then((module) => module.createOctokitGitHub(options));
    return loading;
  };
  return {
    fileAt: async (...question) => (await load()).fileAt(...question),
    survey: async (...question) => (await load()).survey(...question),
    trace: async (...question) => (await load()).trace(...question),
    repositoriesOf: async (...question) => (await load()).repositoriesOf(...question),
    treeAt: async (...question) => (await load()).treeAt(...question),
    blobText: async (...question) => (await load()).blobText(...question),
  };
}

/** Throws what `createGitHub` throws at once. */
export function checkOptions({ apiUrl, token }: Pick<GitHubOptions, "apiUrl" | "token">): void {
  checkApiUrl(apiUrl);
  checkToken(token);
}

function checkApiUrl(apiUrl: string): void {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") return;
  throw new UsageError("invalid-input", "the address of the GitHub API is not a plain http or https URL", {
    hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of your server.",
  });
}

function checkToken(token: Secret | undefined): void {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token.reveal())) return;
  throw new UsageError("invalid-input", "the token holds a space, a line break or no character at all", {
    hint: "Pass the token exactly as GitHub shows it, without quotes or line breaks.",
  });
}
