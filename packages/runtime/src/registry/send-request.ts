// Sends one request to a registry or its token server: bounded in time and size, with no redirect followed, and again where
// the other side asks for patience or the connection breaks.
import { setTimeout as delay } from "node:timers/promises";
import { UnavailableError } from "@lockstep/core";
import { boundFetch } from "../github/bounded-fetch.ts";
import type { Transport } from "../github/github-options.ts";
import { rateLimitOf } from "../github/rate-limit.ts";
import { TransportFault } from "../github/transport-fault.ts";
import { rateLimited } from "./registry-fault.ts";
import type { RegistryLimits } from "./registry-options.ts";

export interface RegistryRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT";
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Of the answer's body. */
  readonly maxBytes: number;
  /** What the request is about, for messages. */
  readonly what: string;
}

/** Statuses that the OCI Distribution Specification calls temporary ("Errors" of uploads), and the rate limit. */
const TEMPORARY = new Set([429, 502, 503, 504]);

/**
 * The answer, whatever its status. Throws `UnavailableError`: `network-failed`, `timed-out`, `server-error` for an answer above
 * `maxBytes`, `rate-limited` where the registry wants a longer wait than allowed.
 */
export async function sendRequest(
  fetch: Transport,
  limits: RegistryLimits,
  request: RegistryRequest,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt > limits.retries;
    const answer = await attemptOnce(fetch, limits, request, isLast);
    if (answer !== undefined && (isLast || !TEMPORARY.has(answer.status))) return answer;
    await delay(secondsToWait(answer, attempt, limits, request.what) * limits.secondMs);
  }
}

/** Undefined for a connection that broke and may be tried again. */
async function attemptOnce(fetch: Transport, limits: RegistryLimits, request: RegistryRequest, isLast: boolean) {
  const { requestTimeoutMs } = limits;
  const { address, method, headers, body, maxBytes } = request;
  const transport = boundFetch(fetch, { requestTimeoutMs, maxResponseBytes: maxBytes });
  try {
    return await transport(address, { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) });
  } catch (thrown) {
    if (!(thrown instanceof TransportFault)) throw thrown;
    if (thrown.kind === "network-failed" && !isLast) return undefined;
    throw noAnswer(request.what, thrown);
  }
}

/** `retry-after` where the registry sends it, else 1, 4, 9 seconds. */
function secondsToWait(answer: Response | undefined, attempt: number, limits: RegistryLimits, what: string): number {
  const header = answer?.headers.get("retry-after") ?? undefined;
  if (answer === undefined || header === undefined) return attempt ** 2;
  const failure = { status: 429, headers: { "retry-after": header }, message: "", codes: [] };
  const seconds = rateLimitOf(failure, Date.now())?.seconds ?? 0;
  if (seconds > limits.maxWaitSeconds) throw rateLimited(what);
  return seconds;
}

function noAnswer(what: string, fault: TransportFault): UnavailableError {
  const code = fault.kind === "too-large" ? "server-error" : fault.kind;
  return new UnavailableError(code, `no answer from the registry about ${what}: ${fault.message}`, {
    hint: "Check the name of the registry, the network, https_proxy and no_proxy, then run again.",
  });
}
