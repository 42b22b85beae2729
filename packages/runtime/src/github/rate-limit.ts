// Tells a rate limit from a refusal, and reads when it lifts (REST documentation, "Rate limits for the REST API", "Handling
// rate limit errors"). Pure.
import type { HttpFailure } from "./http-failure.ts";

/**
 * `primary`: the hourly budget is used up. `secondary`: GitHub found the requests too dense. `lone`: a 429, or a 403 with
 * `retry-after`, that shows neither sign, as proxies and firewalls in front of a server answer.
 */
type RateLimitKind = "primary" | "secondary" | "lone";

interface RateLimit {
  readonly kind: RateLimitKind;
  /** From now until a new attempt makes sense; 0 to a week. */
  readonly seconds: number;
}

/** GitHub asks for at least one minute where no header says more. */
export const FALLBACK_WAIT_SECONDS = 60;

const MAX_SECONDS = 7 * 24 * 60 * 60;

/** The limit behind a 403 or 429, or undefined where the answer is a refusal. `now` in milliseconds since the epoch. */
export function rateLimitOf(failure: HttpFailure, now: number): RateLimit | undefined {
  if (failure.status !== 403 && failure.status !== 429) return undefined;
  const retryAfter = retryAfterSeconds(failure.headers["retry-after"], now);
  if (/\bsecondary rate\b/i.test(failure.message))
    return { kind: "secondary", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
  if (failure.headers["x-ratelimit-remaining"] === "0") {
    const reset = Number(failure.headers["x-ratelimit-reset"]) - now / 1000 + 1;
    return { kind: "primary", seconds: clamp(reset) ?? FALLBACK_WAIT_SECONDS };
  }
  if (retryAfter === undefined && failure.status === 403) return undefined;
  return { kind: "lone", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
}

/** `retry-after` is a number of seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfterSeconds(header: unknown, now: number): number | undefined {
  if (typeof header !== "string" || header.trim() === "") return undefined;
  return clamp(Number(header)) ?? clamp((Date.parse(header) - now) / 1000);
}

function clamp(seconds: number): number | undefined {
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 0), MAX_SECONDS) : undefined;
}
