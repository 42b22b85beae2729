// One error for everything that is wrong with the subjects a user named.
import { UsageError } from "@lockstep/core";

/** More would only be scrolled past. */
const MAX_NAMED = 20;

/** Throws `UsageError` (`invalid-input`) unless there are no problems. */
export function demandNoProblems(message: string, hint: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length - MAX_NAMED;
  const named = [...problems.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])];
  throw new UsageError("invalid-input", message, { hint, problems: named });
}
