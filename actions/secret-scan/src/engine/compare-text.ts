// The order of texts by their code units: the same on every machine, whatever its language.

/** Negative if `a` comes first, as for sorting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
