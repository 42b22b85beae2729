// Tells how long the code behind a reference has been out.

import { isFullVersion } from "../../version/version-tag.ts";
import type { ReferenceCase } from "./reference-case.ts";

const DAY = 24 * 60 * 60 * 1000;

/** A date as `YYYY-MM-DD`, and the days from it to the day of the run; fewer than none for a date to come. */
export interface Age {
  readonly since: string;
  readonly days: number;
}

/**
 * From the publication of the release, or from the committer date, which whoever made the commit chose: from the later of the
 * two, because the tag of an old release can be moved to new code. Undefined where neither is known. The release of a name
 * such as `v4` tells nothing: it stays while the tag moves.
 */
export function ageOf({ target, evidence, expectations }: ReferenceCase): Age | undefined {
  const published = target && isFullVersion(target.ref) ? evidence?.name?.published : undefined;
  const since = laterDay(published, evidence?.commit?.date);
  const days = since === undefined ? Number.NaN : (Date.parse(expectations.today) - Date.parse(since)) / DAY;
  return since === undefined || Number.isNaN(days) ? undefined : { since, days };
}

/** The later of two days as `YYYY-MM-DD`; the only one that is known; undefined where none is. */
export function laterDay(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
