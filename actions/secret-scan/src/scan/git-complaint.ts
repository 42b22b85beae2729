// What git complained about, as something that was not scanned.
import type { Unscanned } from "../engine/sighting.ts";

/** `path` says what the question was about. Nothing if git had no complaint. */
export function toUnscanned(path: string, complaint: string | undefined): readonly Unscanned[] {
  return complaint === undefined ? [] : [{ path, why: `git did not give a whole answer: ${complaint}` }];
}
