// Asks a web service small questions: bounded in size and time, tried again where the service fails, never redirected.
import { IntegrityError, UnavailableError, UsageError } from "@lockstep/core";
import { boundFetch } from "../github/bounded-fetch.ts";
import type { Transport } from "../github/github-options.ts";
import { TransportFault } from "../github/transport-fault.ts";
import type { Environment } from "../process/environment.ts";
import { proxiedFetch } from "../registry/proxied-fetch.ts";
import { pauseBefore } from "./retry-pause.ts";
import { isLoopback, serviceUrl } from "./service-url.ts";

export interface ServiceRequest {
  /** What is asked, for messages: `the certificate authority`. */
  readonly service: string;
  /** As `serviceUrl` allows. */
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** For one attempt; the transport's limit where left out. */
  readonly timeoutMs?: number;
}

/** An answer that is neither a redirect nor a sign that the service is down: 2xx, or 4xx without 408 and 429. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer<ArrayBuffer>;
}

/**
 * Errors: `UnavailableError` where no answer came or the service failed in every attempt; `IntegrityError`
 * (`response-malformed`) for an answer beyond the limit; `UsageError` (`invalid-input`) for an address that is not allowed
 * or that redirects. None of them holds what was sent.
 */
export type ServiceTransport = (request: ServiceRequest) => Promise<ServiceAnswer>;

export interface ServiceLimits {
  /** Attempts in all. */
  readonly tries: number;
  /** Milliseconds before the second attempt; doubled each time. */
  readonly pauseMs: number;
  /** The longest `retry-after` that is waited for, in milliseconds. A service that wants more is not asked again. */
  readonly maxPauseMs: number;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
}

const LIMITS: ServiceLimits = {
  tries: 3,
  pauseMs: 1000,
  maxPauseMs: 10_000,
  timeoutMs: 10_000,
  maxAnswerBytes: 1024 * 1024,
};

export interface ServiceTransportOptions {
  /** `https_proxy`, `http_proxy` and `no_proxy` count, except for services on this machine. */
  readonly env: Environment;
  readonly limits?: Partial<ServiceLimits>;
  /** Replaces the network. */
  readonly fetch?: Transport;
}

/** A transport over the network of this machine. */
export function openServiceTransport(options: ServiceTransportOptions): ServiceTransport {
  const limits = { ...LIMITS, ...options.limits };
  const far = once(() => (options.fetch ? Promise.resolve(options.fetch) : proxiedFetch(options.env)));
  const near = options.fetch ?? fetch;
  return async (request) => {
    const url = new URL(serviceUrl(request.url));
    return ask(isLoopback(url) ? near : await far(), { ...request, url: url.href }, limits);
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function ask(transport: Transport, request: ServiceRequest, limits: ServiceLimits): Promise<ServiceAnswer> {
  const requestTimeoutMs = request.timeoutMs ?? limits.timeoutMs;
  const bounded = boundFetch(transport, { requestTimeoutMs, maxResponseBytes: limits.maxAnswerBytes });
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(bounded, request);
    if ("answer" in outcome) return outcome.answer;
    const pause = attempt < limits.tries ? pauseBefore(attempt + 1, outcome.retryAfter, limits) : undefined;
    if (pause === undefined) throw outcome.failure;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Refusals of the moment: request timeout and too many requests (RFC 9110, RFC 6585). */
const PASSING = new Set([408, 429]);

type Outcome =
  | { readonly answer: ServiceAnswer }
  | { readonly failure: UnavailableError; readonly retryAfter: string | null };

async function attemptOnce(bounded: Transport, request: ServiceRequest): Promise<Outcome> {
  const { url, method, headers, body } = request;
  const init = { method, redirect: "manual" as const, ...(headers && { headers }), ...(body && { body }) };
  try {
    return await readAnswer(await bounded(url, init), request);
  } catch (thrown) {
    if (!(thrown instanceof TransportFault)) throw thrown;
    if (thrown.kind === "too-large") throw tooLarge(request);
    const message = `${request.service} at ${request.url} gave no answer: ${thrown.message}`;
    const hint = "Check the address, the network, https_proxy and no_proxy, then run again.";
    return { failure: new UnavailableError(thrown.kind, message, { hint }), retryAfter: null };
  }
}

async function readAnswer(answer: Response, request: ServiceRequest): Promise<Outcome> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw redirected(request);
  if (status < 500 && !PASSING.has(status)) {
    return { answer: { status, headers, body: Buffer.from(await answer.arrayBuffer()) } };
  }
  const message = `${request.service} at ${request.url} failed (HTTP ${status})`;
  const code = status === 429 ? "rate-limited" : "server-error";
  const failure = new UnavailableError(code, message, { hint: "Run again later, or declare a fallback." });
  return { failure, retryAfter: headers.get("retry-after") };
}

function tooLarge({ service, url }: ServiceRequest): IntegrityError {
  return new IntegrityError("response-malformed", `the answer of ${service} at ${url} is too large`, {
    hint: "Check that the address is that of the service.",
  });
}

function redirected({ service, url }: ServiceRequest): UsageError {
  return new UsageError("invalid-input", `${service} at ${url} sends its callers elsewhere`, {
    hint: "Give the address at which the service itself answers.",
  });
}
