// Looks into data of unknown shape, as JSON and TOML give it: only own properties count, so no key of a file reaches the
// prototype of anything.

/** The own entries of a mapping; none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** What stands at the end of the keys, or undefined. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isRecord(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : undefined;
}

/** The items of a list; none of anything else. */
export function itemsAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** The texts among the items of a list. */
export function textsAt(value: unknown, ...keys: readonly string[]): readonly string[] {
  return itemsAt(value, ...keys).filter((item) => typeof item === "string");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
