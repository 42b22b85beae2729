// Puts the publisher together over one client. Loaded only through lazy-publisher.ts.
import { createApi } from "../api.ts";
import type { GitHubOptions } from "../github-options.ts";
import { createOctokit } from "../octokit-client.ts";
import { createAttest } from "./attest.ts";
import type { GitHubPublisher } from "./publisher.ts";
import { createPutReleaseFile } from "./release-file.ts";
import { createRunStartedAt } from "./run-start.ts";
import { createWrite } from "./writing-api.ts";

/** The publisher over octokit. */
export function createOctokitPublisher(options: GitHubOptions): GitHubPublisher {
  const { token, apiUrl, now = Date.now } = options;
  const octokit = createOctokit(options);
  const api = createApi(octokit, token, now);
  const write = createWrite(octokit, token, now);
  return {
    attest: createAttest(write, apiUrl),
    putReleaseFile: createPutReleaseFile({ api, write, apiUrl }),
    runStartedAt: createRunStartedAt(api),
  };
}
