// What a check did not look at, and why. It never counts as looked at and found good.
import type { Location } from "./finding.ts";

/** Something that was not looked at. `what` is a file or subject; `why` states the reason and, where there is one, the cure. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
  /** Where the reason lies, for what has a place in a file. */
  readonly location?: Location;
}

/** Something in a file that was not looked at, called by its place. */
export function notCheckedAt(location: Location, why: string): NotChecked & { readonly location: Location } {
  return { what: `${location.file}:${location.line}:${location.column}`, why, location };
}
