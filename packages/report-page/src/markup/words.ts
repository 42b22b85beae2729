// Numbers with their nouns. Unlike the words of the core, with their thousands set apart: a page shows large numbers.

/** `countOf(1, "rows")` is `1 row`. The noun is a plural that ends in `s`. */
export function countOf(count: number, nouns: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? nouns.replace(/s$/, "") : nouns}`;
}
