// Tells failures that a smaller question may get around from all others.
import { UnavailableError } from "@lockstep/core";

/** True where the server answered nothing of use in time: a 5xx, a timeout, or an answer beyond the bound. */
export function isServerFault(error: unknown): error is UnavailableError {
  return error instanceof UnavailableError && ["server-error", "timed-out"].includes(error.code);
}
