// Sends one question about a found credential to its provider. It decides nothing: which question, to whom and what the
// answer means stands in the action. No redirect is followed, and the credential is in no message.
import { Secret, UnavailableError, VERSION } from "@lockstep/core";
import { boundFetch } from "../github/bounded-fetch.ts";
import type { Transport } from "../github/github-options.ts";
import { TransportFault } from "../github/transport-fault.ts";
import type { Environment } from "../process/environment.ts";

/** A request without a body. Whatever part of it holds the credential is a `Secret`. */
export interface LiveRequest {
  readonly method: "GET" | "POST";
  /** `https://HOST`, in the form that `URL` gives an origin. */
  readonly origin: string;
  /** Path and query, starting with `/`. */
  readonly path: string | Secret;
  readonly headers: Readonly<Record<string, string | Secret>>;
}

export interface LiveAnswer {
  /** Also 3xx: nobody follows redirects. */
  readonly status: number;
  readonly body: string;
  /** The header `www-authenticate`, empty where there is none. */
  readonly challenge: string;
}

/**
 * Throws `UnavailableError`: `network-failed`, `timed-out`, or `server-error` for an answer that is too large. A request that
 * does not stay at an https origin is a mistake of the caller: `TypeError`, before anything is sent.
 */
export type Ask = (request: LiveRequest) => Promise<LiveAnswer>;

export interface AskOptions {
  /** Its `https_proxy` and `no_proxy` count. */
  readonly env: Environment;
  /** Replaces the network. */
  readonly fetch?: Transport;
  /** For one question, the body of the answer included. Default: 10 seconds. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MAX_BODY_BYTES = 64 * 1024;
const DEFAULT_HEADERS = { accept: "application/json", "user-agent": `lockstep/${VERSION}` };

/** The network stack is loaded at the first question. */
export function createAsk({ env, fetch, timeoutMs = TIMEOUT_MS }: AskOptions): Ask {
  const limits = { requestTimeoutMs: timeoutMs, maxResponseBytes: MAX_BODY_BYTES };
  let loading: Promise<Transport> | undefined;
  return async (request) => {
    const address = addressOf(request);
    loading ??= fetch ? Promise.resolve(fetch) : load(env);
    return send(boundFetch(await loading, limits), address, request);
  };
}

async function load(env: Environment): Promise<Transport> {
  const { proxiedFetch } = await import("../registry/proxied-fetch.ts");
  return proxiedFetch(env);
}

/** Checked as text first: the error that `URL` throws quotes the whole address. */
function addressOf({ origin, path }: LiveRequest): string {
  const address = `${origin}${reveal(path)}`;
  const { protocol, origin: reached } = URL.canParse(address) ? new URL(address) : { protocol: "", origin: "" };
  if (protocol !== "https:" || reached !== origin) throw new TypeError("a live check may only ask its own https host");
  return address;
}

async function send(
  transport: Transport,
  address: string,
  { method, origin, headers }: LiveRequest,
): Promise<LiveAnswer> {
  const revealed = Object.entries(headers).map(([name, value]) => [name, reveal(value)] as const);
  const init = {
    method,
    headers: { ...DEFAULT_HEADERS, ...Object.fromEntries(revealed) },
    redirect: "manual",
  } as const;
  try {
    const answer = await transport(address, init);
    const challenge = answer.headers.get("www-authenticate") ?? "";
    return { status: answer.status, body: await answer.text(), challenge };
  } catch (thrown) {
    throw unavailable(thrown, origin);
  }
}

function unavailable(thrown: unknown, origin: string): unknown {
  if (!(thrown instanceof TransportFault)) return thrown;
  const code = thrown.kind === "too-large" ? "server-error" : thrown.kind;
  return new UnavailableError(code, `no usable answer from ${origin}: ${thrown.message}`, {
    hint: "Check the network, https_proxy and no_proxy, or run again without live verification.",
  });
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
