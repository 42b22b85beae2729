// What makes one value of a policy's key looser than another. Knows kinds of values, and no key.

/** How values of a key compare. */
export type Strictness =
  /** Words from the loosest to the strictest. Where nothing is said and no default is known, only the strictest will do. */
  | { readonly kind: "order"; readonly words: readonly unknown[] }
  | { readonly kind: "greater" }
  /** A list of what is let through: each further entry is looser. Nothing said: everything, unless there is a default. */
  | { readonly kind: "fewer" }
  /** A list of demands: each missing entry is looser. */
  | { readonly kind: "more" }
  /** No two values compare: another one is looser. */
  | { readonly kind: "same" };

/** What is looser. `entry` is set where it is one of a list. */
export interface Loosening {
  readonly entry?: unknown;
  readonly why: string;
}

/** Why `after` is looser than `before`, one each; none where it is as strict or stricter. Undefined: nothing is said. */
export function loosenings(strictness: Strictness, before: unknown, after: unknown): readonly Loosening[] {
  if (sameValue(before, after)) return [];
  switch (strictness.kind) {
    case "order":
      return isLooserWord(strictness.words, before, after) ? [looser(before, after, strictness.words.at(-1))] : [];
    case "greater":
      return Number(after ?? 0) < Number(before ?? 0) ? [looser(before, after, before)] : [];
    case "fewer":
      return before === undefined ? [] : moreEntries(before, after);
    case "more":
      return entriesOf(before)
        .filter((entry) => !holds(entriesOf(after), entry))
        .map((entry) => ({ entry, why: `${shown(entry)} is missing` }));
    case "same":
      return [{ why: `${shown(after)} is another value than there` }];
  }
}

/** True where two values say the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** The entries of a list; none where there is no list. */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function holds(entries: readonly unknown[], entry: unknown): boolean {
  const wanted = canonical(entry);
  return entries.some((other) => canonical(other) === wanted);
}

function isLooserWord(words: readonly unknown[], before: unknown, after: unknown): boolean {
  if (before === undefined) return after !== words.at(-1);
  return words.indexOf(after) < words.indexOf(before);
}

function moreEntries(before: unknown, after: unknown): readonly Loosening[] {
  if (after === undefined) return [{ why: "without it everything is let through" }];
  const known = entriesOf(before);
  return entriesOf(after)
    .filter((entry) => !holds(known, entry))
    .map((entry) => ({ entry, why: `${shown(entry)} is not among the entries there` }));
}

function looser(before: unknown, after: unknown, strictest: unknown): Loosening {
  if (after === undefined) return { why: `without it ${shown(before)} would no longer hold` };
  return before === undefined
    ? { why: `nothing is said there, so it can only be ${shown(strictest)}, not ${shown(after)}` }
    : { why: `${shown(after)} is looser than ${shown(before)}` };
}

const MAX_SHOWN = 100;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : canonical(value);
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}

/** JSON with sorted keys, without what is undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isMap(part) ? sorted(part) : part)) ?? "nothing";
}

function sorted(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True for a mapping of YAML. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
