// Finds the places of the values of a TOML text by its lines: the parser gives none.
import type { Place } from "./manifest.ts";

const HEADER = /^[ \t]*\[\[?([^\]\n]*)\]/;
const PART = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*/y;

/** Where the keys of a TOML text stand. Approximate: a line inside a multi-line string may be taken for a key. */
export class TomlPlaces {
  readonly #text: string;
  readonly #places = new Map<string, Place>();

  constructor(text: string) {
    this.#text = text;
    let table: readonly string[] = [];
    let start = 0;
    for (const line of text.split("\n")) {
      const header = headerOf(line);
      if (header) {
        table = header;
        this.#note(table, trimmed(line, start, 0));
      } else this.#addLine(table, line, start);
      start += line.length + 1;
    }
  }

  #addLine(table: readonly string[], line: string, start: number): void {
    const { keys, end } = keysOf(line, 0);
    if (keys.length > 0 && line[end] === "=") this.#note([...table, ...keys], trimmed(line, start, end + 1));
  }

  #note(keys: readonly string[], place: Place): void {
    const path = pathOf(keys);
    if (!this.#places.has(path)) this.#places.set(path, place);
  }

  /** The header of a table, or what follows the key on its line; undefined where neither was seen. */
  find(...keys: readonly string[]): Place | undefined {
    return this.#places.get(pathOf(keys));
  }

  /** The string `literal`, quotes included, on the line of the key at the end of `keys`; else all that follows the key. */
  literal(literal: string, ...keys: readonly string[]): Place | undefined {
    const whole = this.find(...keys);
    if (whole === undefined || literal === "") return whole;
    const line = this.#text.slice(whole.start, whole.end);
    const starts = ['"', "'"].map((quote) => line.indexOf(quote + literal + quote)).filter((start) => start >= 0);
    if (starts.length === 0) return whole;
    const start = whole.start + Math.min(...starts);
    return { start, end: start + literal.length + 2 };
  }

  /** The strings of the list at the end of `keys`, by their text as written, quotes included in the place. */
  strings(...keys: readonly string[]): ReadonlyMap<string, Place> {
    const from = this.find(...keys)?.start;
    return from === undefined ? new Map() : stringsFrom(this.#text, from);
  }
}

/** The strings between the bracket at `from` and the one that closes it. */
function stringsFrom(text: string, from: number): ReadonlyMap<string, Place> {
  const strings = new Map<string, Place>();
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === "#") i = endOfLine(text, i);
    if (char === "[") depth += 1;
    if (char === "]") depth -= 1;
    if (depth === 0) break;
    if (char !== '"' && char !== "'") continue;
    const end = endOfString(text, i);
    const content = text.slice(i + 1, end);
    if (!strings.has(content)) strings.set(content, { start: i, end: end + 1 });
    i = end;
  }
  return strings;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** The offset of the quote that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  let i = start + 1;
  while (i < text.length && text[i] !== quote) i += quote === '"' && text[i] === "\\" ? 2 : 1;
  return i;
}

function pathOf(keys: readonly string[]): string {
  return JSON.stringify(keys);
}

function headerOf(line: string): readonly string[] | undefined {
  const inner = HEADER.exec(line)?.[1];
  if (inner === undefined) return undefined;
  const { keys, end } = keysOf(inner, 0);
  return keys.length > 0 && end === inner.length ? keys : undefined;
}

/** The dotted keys that start at `offset` of a line, and the offset behind them. */
function keysOf(line: string, offset: number): { readonly keys: readonly string[]; readonly end: number } {
  const keys: string[] = [];
  PART.lastIndex = offset;
  for (let match = PART.exec(line); match; match = PART.exec(line)) {
    keys.push(match[1] ?? match[2] ?? match[3] ?? "");
    const end = match.index + match[0].length;
    if (line[end] !== ".") return { keys, end };
    PART.lastIndex = end + 1;
  }
  return { keys: [], end: offset };
}

/** What stands on a line from `from` on, without white space around it and without a comment behind it. */
function trimmed(line: string, start: number, from: number): Place {
  const rest = line.slice(from);
  const lead = rest.length - rest.trimStart().length;
  const text = withoutComment(rest).trim();
  return { start: start + from + lead, end: start + from + lead + text.length };
}

/** Cuts at the first `#` outside of quotes. */
function withoutComment(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "#") return text.slice(0, i);
    if (char === '"' || char === "'") i = endOfString(text, i);
  }
  return text;
}
