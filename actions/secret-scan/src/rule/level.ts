// How sure a finding is: the three levels, and their order.

/**
 * `verified-format`: a checksum or a decoded structure proves that the text is a credential of this provider.
 * `likely`: the format is unmistakable, or the place says what it is.
 * `possible`: it looks like one, but something speaks against it, such as a checksum that does not fit.
 */
export type Level = "verified-format" | "likely" | "possible";

/** The surest first. */
export const LEVELS: readonly Level[] = ["verified-format", "likely", "possible"];

/** Negative if `a` is the surer one, as for sorting. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
