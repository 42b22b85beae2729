// An octokit plugin for the rate limits that GraphQL hides in answers with status 200: it turns them into the 403 that the
// REST API answers, so that every limit is waited out and explained in the same way. Must be listed first: innermost.
import type { GitHub } from "@actions/github/lib/utils";
import { isRecord } from "../http-failure.ts";

type PluginHost = Parameters<Parameters<(typeof GitHub)["plugin"]>[0]>[0];

/** GitHub documents the first type and answers the second as well. */
const LIMIT_TYPES = new Set<unknown>(["RATE_LIMITED", "RATE_LIMIT"]);

/** Source: GraphQL documentation, "Rate limits and query limits for the GraphQL API", "Exceeding the rate limit". */
export function showHiddenLimits(octokit: PluginHost): void {
  octokit.hook.wrap("request", async (request, options) => {
    const response = await request(options);
    const limit = options.method === "POST" ? findLimit(response.data) : undefined;
    if (limit === undefined) return response;
    // The header of a used-up budget is not always 0, and only 0 counts as one.
    const headers = { ...response.headers, "x-ratelimit-remaining": "0" };
    throw Object.assign(new Error(limit), { status: 403, request: options, response: { ...response, headers } });
  });
}

/** The words of the first error that speaks of a limit. */
function findLimit(data: unknown): string | undefined {
  const errors: readonly unknown[] = isRecord(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
  for (const error of errors) {
    if (!isRecord(error)) continue;
    const message = String(error["message"]);
    if (LIMIT_TYPES.has(error["type"]) || /\bsecondary rate\b/i.test(message)) return message;
  }
  return undefined;
}
