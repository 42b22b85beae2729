// Tells how long the code behind a reference has been out.
import { isFullVersion } from "./judge-claim.ts";
import type { ReferenceCase } from "./reference-case.ts";

const DAY = 24 * 60 * 60 * 1000;

/** A date as `YYYY-MM-DD`, and the days from it to the day of the run; fewer than none for a date to come. */
export interface Age {
  readonly since: string;
  readonly days: number;
}

/**
 * The publication of the release if there is one, else the committer date, which whoever made the commit chose. Undefined
 * where neither is known. The release of a name such as `v4` tells nothing: it stays while the tag moves.
 */
export function ageOf({ target, evidence, expectations }: ReferenceCase): Age | undefined {
  const published = target && isFullVersion(target.ref) ? evidence?.name?.published : undefined;
  const since = published ?? evidence?.commit?.date;
  const days = since === undefined ? Number.NaN : (Date.parse(expectations.today) - Date.parse(since)) / DAY;
  return since === undefined || Number.isNaN(days) ? undefined : { since, days };
}
