// The ways a request can be made to go wrong, as the real API and the networks in front of it do.
import { setTimeout as delay } from "node:timers/promises";
import { failure, json } from "./answer.ts";

export type Fault =
  /** The primary limit, lifting in so many seconds. */
  | { readonly kind: "primary-limit"; readonly status: 403 | 429; readonly resetIn: number }
  /** The secondary limit, with or without `retry-after`. */
  | { readonly kind: "secondary-limit"; readonly status: 403 | 429; readonly retryAfter?: string }
  /** A 429 that has no sign of GitHub's own limits. */
  | { readonly kind: "lone-429"; readonly retryAfter?: string }
  | { readonly kind: "status"; readonly status: number; readonly message?: string }
  | { readonly kind: "network-reset" }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: "truncated" }
  | { readonly kind: "malformed-json" }
  /** Nothing comes for so long. */
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "huge"; readonly bytes: number }
  /** An answer with status 200 that holds nothing but an error, as GraphQL gives it. `resetIn` is that of a limit. */
  | { readonly kind: "graphql-error"; readonly type?: string; readonly message?: string; readonly resetIn?: number };

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const LIMIT_PAGE = "/using-the-rest-api/rate-limits-for-the-rest-api";

/** The faulty answer. A reset rejects as `fetch` does; the loopback server breaks the connection then. */
export async function answerFault(fault: Fault, request: Request, now: number): Promise<Response> {
  switch (fault.kind) {
    case "network-reset":
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    case "slow":
      await delay(fault.ms, undefined, { signal: request.signal });
      return failure(504, "Gateway Timeout");
    case "truncated":
      return new Response(brokenBody(), { headers: JSON_TYPE });
    case "malformed-json":
      return new Response('{"type": "file", "content": ', { headers: JSON_TYPE });
    case "huge":
      return new Response(hugeBody(fault.bytes), { headers: JSON_TYPE });
    case "graphql-error":
      return answerGraphQlError(fault, now);
    case "status":
      return failure(fault.status, fault.message ?? "Server Error");
    default:
      return answerLimit(fault, now);
  }
}

type LimitFault = Extract<Fault, { kind: "primary-limit" | "secondary-limit" | "lone-429" }>;

function answerGraphQlError(fault: Extract<Fault, { kind: "graphql-error" }>, now: number): Response {
  const { type, message = "words", resetIn } = fault;
  const reset: Record<string, string> =
    resetIn === undefined ? {} : { "x-ratelimit-reset": String(Math.floor(now / 1000) + resetIn) };
  return json(200, { errors: [{ ...(type ? { type } : {}), message }] }, reset);
}

function answerLimit(fault: LimitFault, now: number): Response {
  if (fault.kind === "primary-limit") {
    const reset = String(Math.floor(now / 1000) + fault.resetIn);
    const headers = { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    return failure(fault.status, "API rate limit exceeded for 192.0.2.1.", LIMIT_PAGE, headers);
  }
  const headers: Record<string, string> = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
  if (fault.kind === "lone-429") return failure(429, "Too many requests", "", headers);
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return failure(fault.status, message, `${LIMIT_PAGE}#about-secondary-rate-limits`, headers);
}

function brokenBody(): ReadableStream<Uint8Array> {
  const start = new TextEncoder().encode('{"type": "file", ');
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error("the connection broke"));
      else controller.enqueue(start);
      sent = true;
    },
  });
}

function hugeBody(bytes: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(64 * 1024).fill(0x20);
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(chunk.subarray(0, left));
      left -= chunk.byteLength;
    },
  });
}
