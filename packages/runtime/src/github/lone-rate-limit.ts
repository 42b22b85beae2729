// An octokit plugin that makes plugin-retry wait as long as `retry-after` says where plugin-throttling looks away: it knows
// only the two limits of GitHub itself. Must be listed before plugin-retry, so that its hook runs inside of it.
import type { GitHub } from "@actions/github/lib/utils";
import type { retry } from "@octokit/plugin-retry";
import type { GitHubLimits } from "./github-options.ts";
import { readHttpFailure } from "./http-failure.ts";
import { rateLimitOf } from "./rate-limit.ts";

type PluginHost = Parameters<Parameters<(typeof GitHub)["plugin"]>[0]>[0];

/** Waits once per request, and only where the wait is within `limits`. */
export function waitOutLoneLimits(limits: Pick<GitHubLimits, "maxWaitSeconds">, now: () => number) {
  return (octokit: PluginHost): void => {
    const retrying = octokit as PluginHost & Partial<ReturnType<typeof retry>>;
    octokit.hook.error("request", (error) => {
      const failure = readHttpFailure(error);
      const limit = failure && rateLimitOf(failure, now());
      const waits = limit?.kind === "lone" && limit.seconds <= limits.maxWaitSeconds;
      throw waits && "request" in error ? (retrying.retry?.retryRequest(error, 1, limit.seconds) ?? error) : error;
    });
  };
}
