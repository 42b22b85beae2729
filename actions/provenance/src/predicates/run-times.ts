// When the build started and ended.
import { LockstepError, UsageError } from "@lockstep/core";
import type { GitHubClaims } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";

export interface RunTimes {
  readonly startedOn?: string;
  readonly finishedOn: string;
  readonly notes: readonly string[];
}

/** RFC 3339 with an upper-case `T`, as in SLSA's Timestamp. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * `given` is the input `started-on`. The end is now: signing is the last thing that a build does. Throws `UsageError`
 * (`invalid-input`) for a given time that is none, or lies ahead.
 */
export async function findRunTimes(
  given: string,
  claims: GitHubClaims,
  { now, publisher, repository }: Pick<AttestPorts, "now" | "publisher" | "repository">,
): Promise<RunTimes> {
  const end = now();
  const finishedOn = end.toISOString();
  if (given !== "") return { startedOn: parseStart(given, end), finishedOn, notes: [] };
  if (publisher === undefined) return { finishedOn, notes: ["When the run started is not known: there is no token."] };
  try {
    return {
      startedOn: await publisher.runStartedAt(repository, claims.run_id, claims.run_attempt),
      finishedOn,
      notes: [],
    };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { finishedOn, notes: [`When the run started is not known: ${error.message}`] };
  }
}

function parseStart(given: string, end: Date): string {
  const time = TIME.test(given) ? Date.parse(given) : Number.NaN;
  if (time <= end.getTime()) return new Date(time).toISOString();
  throw new UsageError("invalid-input", `started-on: "${given.slice(0, 100)}" is no time in the past.`, {
    hint: "Write it like 2026-01-02T03:04:05Z; `date -u +%Y-%m-%dT%H:%M:%SZ` does.",
  });
}
