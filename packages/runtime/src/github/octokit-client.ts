// Builds the octokit client: proxy-aware, bounded, cached, retried, silent. Who retries what is decided here and in
// lone-rate-limit.ts, nowhere else (graphql/hidden-limit.ts makes limits look alike):
//   5xx and broken connections            plugin-retry
//   GitHub's primary and secondary limit  plugin-throttling, which also keeps 10 requests in flight at most
//   any other 429, or 403 + retry-after   lone-rate-limit.ts, through plugin-retry
import { defaults, GitHub, getUserAgentWithOrchestrationId } from "@actions/github/lib/utils";
import { VERSION } from "@lockstep/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { keySeal } from "./answer-cipher.ts";
import { tokenSeal } from "./answer-seal.ts";
import { openAnswerStore } from "./answer-store.ts";
import { boundFetch } from "./bounded-fetch.ts";
import { cacheFetch } from "./cached-fetch.ts";
import { reuseGraphQl } from "./cached-graphql.ts";
import { DEFAULT_LIMITS, type GitHubLimits, type GitHubOptions, type Transport } from "./github-options.ts";
import { showHiddenLimits } from "./graphql/hidden-limit.ts";
import { waitOutLoneLimits } from "./lone-rate-limit.ts";
import { FALLBACK_WAIT_SECONDS } from "./rate-limit.ts";

export type Octokit = InstanceType<typeof GitHub>;

/**
 * Left to plugin-retry these would be asked again at once. 429 above all: the plugin ignores `retry-after`, and each of
 * its attempts would be multiplied by those of plugin-throttling. 409 is GitHub's answer for an empty repository.
 */
const NEVER_PLAINLY_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** Octokit would print headers of the server's choosing to the console, where the runner reads commands. */
const SILENT_LOG = { debug: silence, info: silence, warn: silence, error: silence };

function silence(): void {}

/** A client for `options.apiUrl`. Without a token it asks anonymously. */
export function createOctokit(options: GitHubOptions): Octokit {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const Client = GitHub.plugin(showHiddenLimits, waitOutLoneLimits(limits, options.now ?? Date.now), retry, throttling);
  return new Client({
    ...(options.token ? { auth: options.token.reveal() } : {}),
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: getUserAgentWithOrchestrationId(`lockstep/${VERSION}`) ?? "lockstep",
    log: SILENT_LOG,
    request: { fetch: transportOf(options, limits), log: SILENT_LOG },
    retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_PLAINLY_RETRIED },
    ...throttleOptions(limits),
  });
}

/** Lets every request through at once. It is all that plugin-throttling asks of a limiter. */
const UNPACED = { key: () => ({ schedule: (_: unknown, start: () => Promise<void>) => start() }) };

/**
 * The plugin keeps POST requests a second apart, because they may write. Ours are GraphQL queries, which do not, and the few
 * writes of publish/, which come one after the other. The type is loose because the plugin's own asks for a whole limiter.
 */
function throttleOptions(limits: GitHubLimits): Readonly<Record<string, unknown>> {
  const waits = (seconds: number, _request: unknown, _octokit: unknown, waitedBefore: number): boolean =>
    waitedBefore === 0 && seconds <= limits.maxWaitSeconds;
  return {
    throttle: {
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      retryAfterBaseValue: limits.secondMs,
      fallbackSecondaryRateRetryAfter: FALLBACK_WAIT_SECONDS,
      write: UNPACED,
    },
  };
}

function transportOf(options: GitHubOptions, limits: GitHubLimits): Transport {
  const bounded = boundFetch(countedFetch(options), limits);
  const { cacheDir, token, travelling } = options;
  if (travelling) {
    const { folder, key, reuse } = travelling;
    const store = openAnswerStore(folder, keySeal(key), () => travelling.bring());
    return reuseGraphQl(cacheFetch(bounded, store), store, reuse);
  }
  return cacheDir === undefined ? bounded : cacheFetch(bounded, openAnswerStore(cacheDir, tokenSeal(token)));
}

function countedFetch({ fetch = proxiedFetch(), onRequest }: GitHubOptions): Transport {
  if (onRequest === undefined) return fetch;
  return (...asked) => {
    onRequest();
    return fetch(...asked);
  };
}

/** Passing `request` replaces the defaults of `@actions/github` as a whole, so its proxy-aware fetch is carried over. */
function proxiedFetch(): Transport {
  const proxied: Transport | undefined = defaults.request?.fetch;
  if (proxied === undefined)
    throw new TypeError("@actions/github offers no fetch, and going around a proxy is no option");
  return proxied;
}
