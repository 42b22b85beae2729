// How many different names a job may ask for below each wildcard, and how they may look: every asked name is told to the
// zone's name server, so an unbounded choice of names is a way out for data.

const NAMES_PER_WILDCARD = 64;
const MAX_REST = 80;
const MAX_LABEL = 48;
/** Labels shorter than this hold too little to be worth measuring. */
const SHORT_LABEL = 24;
/** Bits for each character. Hexadecimal digits reach 4.0; words, numbers and regions stay well below. */
const MAX_ENTROPY = 4.2;

/** Counts for one run; nothing is ever given back. */
export class WildcardBudget {
  readonly #names = new Map<string, Set<string>>();

  /** Whether `name` may be asked as a name below `zone`. A name once admitted stays admitted. */
  admits(zone: string, name: string): boolean {
    const names = this.#names.get(zone) ?? new Set();
    if (names.has(name)) return true;
    if (names.size >= NAMES_PER_WILDCARD || !looksOrdinary(name.slice(0, -zone.length - 1))) return false;
    this.#names.set(zone, names.add(name));
    return true;
  }
}

function looksOrdinary(rest: string): boolean {
  if (rest.length > MAX_REST) return false;
  return rest
    .split(".")
    .every((label) => label.length <= MAX_LABEL && (label.length < SHORT_LABEL || entropy(label) <= MAX_ENTROPY));
}

/** Shannon entropy of the characters, in bits for each. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
