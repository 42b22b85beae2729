// Reads the parts of an octokit error that matter. Octokit's own errors hold the request with its headers: they are looked
// at here and never passed on.
import { TransportFault } from "./transport-fault.ts";

/** An answer that is not a success. */
export interface HttpFailure {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** The server's words, untrusted and unbounded. */
  readonly message: string;
  /** The `errors[].code` of the body (REST documentation, "Troubleshooting", validation errors). */
  readonly codes: readonly unknown[];
}

/** The HTTP answer behind an error of `octokit.request`, or undefined if there was none. */
export function readHttpFailure(thrown: unknown): HttpFailure | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown) || !("response" in thrown)) return undefined;
  const { status, message, response } = thrown;
  if (typeof status !== "number" || !isRecord(response)) return undefined;
  const { headers, data } = response;
  const errors = isRecord(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
  return {
    status,
    headers: isRecord(headers) ? headers : {},
    message,
    codes: errors.map((entry: unknown) => (isRecord(entry) ? entry["code"] : undefined)),
  };
}

/** The transport's fault behind an error of `octokit.request`, which keeps it as its cause. */
export function readTransportFault(thrown: unknown): TransportFault | undefined {
  return thrown instanceof Error && thrown.cause instanceof TransportFault ? thrown.cause : undefined;
}

/** True for anything with properties, arrays included. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
