// Numbers with their nouns, in the words that every text shares.

/** A number with its noun: `countOf(1, "entries")` is `1 entry`. The noun is a regular English plural. */
export function countOf(count: number, nouns: string): string {
  return `${count} ${count === 1 ? singular(nouns) : nouns}`;
}

function singular(nouns: string): string {
  if (nouns.endsWith("ies")) return `${nouns.slice(0, -3)}y`;
  return nouns.replace(/(?<=ch|sh|x|ss)es$|s$/, "");
}
