// What a GitHub client is made from, and the bounds it keeps. Types and numbers only: loading this file costs nothing.
import type { Secret } from "@lockstep/core";
import type { TravellingAnswers } from "./answer-travel.ts";

/** The shape of the global `fetch`. */
export type Transport = typeof fetch;

/** Bounds on every request, so that no server can hold a run or fill its memory. */
export interface GitHubLimits {
  /** Further attempts after a 5xx answer or a broken connection; they come 1, 4, 9, ... seconds apart. */
  readonly retries: number;
  /** For one attempt, its body included. */
  readonly requestTimeoutMs: number;
  /** Of one decoded body. Reading stops there. */
  readonly maxResponseBytes: number;
  /** The longest wait for a rate limit to lift. Each kind of limit is waited for once per request; a later reset is an error. */
  readonly maxWaitSeconds: number;
  /** How long one second of waiting lasts. Tests shorten it. */
  readonly secondMs: number;
}

export interface GitHubOptions {
  /** Undefined asks anonymously: public data only, 60 requests an hour. */
  readonly token: Secret | undefined;
  /**
   * The REST root, as in `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server.
   * `@actions/github` reads the same variable when it loads to decide between proxy and direct connection, so a command
   * line that talks to another server sets the variable rather than only this option.
   */
  readonly apiUrl: string;
  /** A folder for answers worth keeping, or undefined to keep none. What is trusted there: `answer-store.ts`. */
  readonly cacheDir: string | undefined;
  /** Answers that travel between runs: kept there, with their own key, instead of in `cacheDir`. */
  readonly travelling?: TravellingAnswers | undefined;
  readonly limits?: Partial<GitHubLimits>;
  /** Called before every request that leaves this machine, further attempts included. */
  readonly onRequest?: () => void;
  /** Replaces the proxy-aware fetch of `@actions/github`. */
  readonly fetch?: Transport;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export const DEFAULT_LIMITS: GitHubLimits = {
  retries: 3,
  requestTimeoutMs: 30_000,
  maxResponseBytes: 16 * 1024 * 1024,
  maxWaitSeconds: 60,
  secondMs: 1000,
};
