// Finds where the entries of a JSON document stand. The document has been parsed before, so only its strings and brackets
// matter here.

/** A key of one of the mappings in the outermost mapping: UTF-16 offsets of the key, quotes included. */
export interface EntryPlace {
  readonly section: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The keys two levels deep, in order, those that are given twice included. Expects valid JSON. */
export function entryPlaces(json: string): readonly EntryPlace[] {
  const places: EntryPlace[] = [];
  let section = "";
  for (const { depth, start, end } of shallowKeys(json)) {
    const key = String(JSON.parse(json.slice(start, end)));
    if (depth === 1) section = key;
    else places.push({ section, key, start, end });
  }
  return places;
}

/** The offset of the first key that its own mapping has had before, at whatever depth. Expects valid JSON. */
export function findRepeatedKey(json: string): number | undefined {
  const seen = new Map<number, Set<string>>();
  for (const { depth, isFirst, start, end } of allKeys(json)) {
    const names = isFirst ? new Set<string>() : (seen.get(depth) ?? new Set());
    const name = String(JSON.parse(json.slice(start, end)));
    if (names.has(name)) return start;
    seen.set(depth, names.add(name));
  }
  return undefined;
}

interface Key {
  readonly depth: number;
  /** True if it is the first of its mapping. */
  readonly isFirst: boolean;
  readonly start: number;
  readonly end: number;
}

function* shallowKeys(json: string): Generator<Key> {
  for (const key of allKeys(json)) if (key.depth <= 2) yield key;
}

function* allKeys(json: string): Generator<Key> {
  let depth = 0;
  let isFirst = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === "{" || char === "[") [depth, isFirst] = [depth + 1, true];
    else if (char === "}" || char === "]") [depth, isFirst] = [depth - 1, false];
    if (char !== '"') continue;
    const end = endOfString(json, at);
    if (isKey(json, end)) {
      yield { depth, isFirst, start: at, end };
      isFirst = false;
    }
    at = end - 1;
  }
}

/** The offset behind the closing quote: the first one with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (" \t\r\n".includes(json[at] ?? "x")) at++;
  return json[at] === ":";
}
