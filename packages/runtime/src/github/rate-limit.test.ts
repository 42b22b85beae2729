import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HttpFailure } from "./http-failure.ts";
import { rateLimitOf } from "./rate-limit.ts";

const NOW = Date.UTC(2024, 0, 1);

function failure(status: number, headers: Readonly<Record<string, unknown>>, message = "no"): HttpFailure {
  return { status, headers, message, codes: [] };
}

describe("rateLimitOf", () => {
  it.each([
    ["primary", failure(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 30) }), 31],
    ["primary", failure(429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 - 30) }), 0],
    ["primary", failure(403, { "x-ratelimit-remaining": "0" }), 60],
    ["secondary", failure(403, { "retry-after": "7" }, "You have exceeded a secondary rate limit."), 7],
    ["secondary", failure(429, { "x-ratelimit-remaining": "0" }, "a Secondary Rate limit"), 60],
    ["lone", failure(429, {}), 60],
    ["lone", failure(429, { "retry-after": "3" }), 3],
    ["lone", failure(403, { "retry-after": "3", "x-ratelimit-remaining": "12" }), 3],
    ["lone", failure(429, { "retry-after": "Mon, 01 Jan 2024 00:00:05 GMT" }), 5],
    ["lone", failure(429, { "retry-after": "soon" }), 60],
    ["lone", failure(429, { "retry-after": "-5" }), 0],
    ["lone", failure(429, { "retry-after": "1e300" }), 604_800],
  ] as const)("finds a %s limit in %o", (kind, answer, seconds) => {
    expect(rateLimitOf(answer, NOW)).toEqual({ kind, seconds });
  });

  it.each([
    failure(403, {}),
    failure(403, { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "1" }),
    failure(404, { "retry-after": "3" }),
    failure(503, { "retry-after": "3", "x-ratelimit-remaining": "0" }),
  ])("finds none in %o", (answer) => {
    expect(rateLimitOf(answer, NOW)).toBeUndefined();
  });

  it("yields a moment that can be written down, whatever the server sends", () => {
    const header = fc.oneof(fc.string(), fc.double().map(String), fc.integer(), fc.constant(undefined));
    const names = ["retry-after", "x-ratelimit-remaining", "x-ratelimit-reset"];
    const headers = fc.record(Object.fromEntries(names.map((name) => [name, header])));
    fc.assert(
      fc.property(fc.constantFrom(403, 429), headers, (status, sent) => {
        const limit = rateLimitOf(failure(status, sent), NOW);
        if (limit) expect(new Date(NOW + limit.seconds * 1000).getTime()).toBeGreaterThanOrEqual(NOW);
      }),
    );
  });
});
