// What a registry client is made from, and the bounds it keeps. Types and numbers only.
import { DEFAULT_LIMITS, type GitHubLimits, type Transport } from "../github/github-options.ts";
import type { RegistryCredentials } from "./credential.ts";

export type RegistryLimits = Pick<GitHubLimits, "retries" | "requestTimeoutMs" | "maxWaitSeconds" | "secondMs">;

export interface RegistryOptions {
  readonly fetch: Transport;
  /** Who is asked for credentials when a registry wants some. Nobody: everything is asked anonymously. */
  readonly credentials?: RegistryCredentials;
  readonly limits?: Partial<RegistryLimits>;
}

/** A manifest or an index, the bound of the OCI Distribution Specification ("Pushing Manifests"). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** One blob that is read: far more than a bundle holds. */
export const MAX_BLOB_BYTES = 64 * 1024 * 1024;
/** Answers that only say whether something worked. */
export const MAX_STATUS_BYTES = 1024 * 1024;

/** Longer than for the GitHub API: a blob of many megabytes takes its time. */
const REQUEST_TIMEOUT_MS = 120_000;

/** The limits in force: the defaults, and what the options say instead. */
export function limitsOf(options: RegistryOptions): RegistryLimits {
  const { retries, maxWaitSeconds, secondMs } = DEFAULT_LIMITS;
  return { retries, requestTimeoutMs: REQUEST_TIMEOUT_MS, maxWaitSeconds, secondMs, ...options.limits };
}
