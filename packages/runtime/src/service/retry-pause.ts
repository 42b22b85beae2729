// How long to wait before asking a service again. Pure but for the clock.
import type { ServiceLimits } from "./service-transport.ts";

/**
 * Milliseconds to wait before an attempt (2 for the second); undefined where the service wants more time than is given.
 * `retryAfter` is a number of seconds or an HTTP date (RFC 9110, section 10.2.3); anything else is ignored.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: string | null,
  limits: Pick<ServiceLimits, "pauseMs" | "maxPauseMs">,
): number | undefined {
  const ours = Math.min(limits.pauseMs * 2 ** (attempt - 2), limits.maxPauseMs);
  const theirs = retryAfter === null ? 0 : wanted(retryAfter.trim());
  if (theirs > limits.maxPauseMs) return undefined;
  return Math.max(ours, theirs);
}

function wanted(retryAfter: string): number {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(date - Date.now(), 0);
}
