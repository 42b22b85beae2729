// The publisher as everybody imports it. Nothing else may import octokit-publisher.ts: the API client takes tens of
// milliseconds to load.
import type { GitHubOptions } from "../github-options.ts";
import { checkOptions } from "../lazy-github.ts";
import type { GitHubPublisher } from "./publisher.ts";

/**
 * A client that loads when something is first published. Answers are never kept, because what a release holds changes.
 * Errors: those of `createGitHub`.
 */
export function createGitHubPublisher(options: Omit<GitHubOptions, "cacheDir" | "travelling">): GitHubPublisher {
  checkOptions(options);
  let loading: Promise<GitHubPublisher> | undefined;
  const load = (): Promise<GitHubPublisher> => {
    loading ??= import("./octokit-publisher.ts").then((module) =>
      module.createOctokitPublisher({ ...options, cacheDir: undefined }),
    );
    return loading;
  };
  return {
    attest: async (...work) => (await load()).attest(...work),
    putReleaseFile: async (...work) => (await load()).putReleaseFile(...work),
    runStartedAt: async (...work) => (await load()).runStartedAt(...work),
  };
}
