// An Aho-Corasick automaton over bytes: finds every keyword in one pass, upper and lower case of ASCII alike. It is a dense
// table over the bytes that occur in keywords, so the loop over the content is one addition and two look-ups a byte.
// Source: Aho and Corasick, "Efficient String Matching" (1975).
import type { Buffer } from "node:buffer";
import { buildTable } from "./automaton-table.ts";

/** Called for each state in which keywords end: their indexes, and the offset behind their last byte. */
export type KeywordVisitor = (keywords: Uint16Array, end: number) => void;

/** Shorter stretches are not worth being worked through side by side. */
const MIN_STRETCH = 256;

export class Automaton {
  /** By byte: the column of the table, 0 for all bytes that are in no keyword. */
  readonly #columns: Uint8Array;
  /** By row and column: the offset of the next row. Rows in which keywords end lie behind all others. */
  readonly #table: Uint32Array;
  readonly #firstEnd: number;
  readonly #width: number;
  /** Keyword indexes by row, from `#firstEnd` on. */
  readonly #ends: readonly Uint16Array[];
  readonly #longest: number;

  /** Keywords are lower-case ASCII and not empty; equal ones may occur. */
  constructor(keywords: readonly string[]) {
    const { columns, width } = columnsOf(keywords);
    const { table, firstEnd, ends } = buildTable(keywords, columns, width);
    this.#columns = columns;
    this.#width = width;
    this.#firstEnd = firstEnd;
    this.#ends = ends;
    this.#longest = Math.max(0, ...keywords.map(({ length }) => length));
    this.#table = table;
  }

  /**
   * Visits every occurrence whose last byte lies in `from` (inclusive) to `to` (exclusive), in no particular order. Each look-up
   * waits for the one before it, so four stretches of the content are worked through side by side.
   */
  scan(content: Buffer, from: number, to: number, visit: KeywordVisitor): void {
    const quarter = (to - from) >> 2;
    if (quarter > MIN_STRETCH) this.#scanFour(content, from, quarter, visit);
    this.#scanOne(content, quarter > MIN_STRETCH ? from + 4 * quarter : from, to, visit);
  }

  #scanOne(content: Buffer, from: number, to: number, visit: KeywordVisitor): void {
    const columns = this.#columns;
    const table = this.#table;
    const firstEnd = this.#firstEnd;
    let row = this.#rowBefore(content, from);
    for (let at = from; at < to; at++) {
      row = next(table, columns, row, content, at);
      if (row >= firstEnd) visit(this.#endsAt(row), at + 1);
    }
  }

  #scanFour(content: Buffer, from: number, quarter: number, visit: KeywordVisitor): void {
    const columns = this.#columns;
    const table = this.#table;
    const firstEnd = this.#firstEnd;
    const [two, three, four] = [quarter, 2 * quarter, 3 * quarter];
    let a = this.#rowBefore(content, from);
    let b = this.#rowBefore(content, from + two);
    let c = this.#rowBefore(content, from + three);
    let d = this.#rowBefore(content, from + four);
    for (let at = from, end = from + quarter; at < end; at++) {
      a = next(table, columns, a, content, at);
      b = next(table, columns, b, content, at + two);
      c = next(table, columns, c, content, at + three);
      d = next(table, columns, d, content, at + four);
      if (a >= firstEnd) visit(this.#endsAt(a), at + 1);
      if (b >= firstEnd) visit(this.#endsAt(b), at + two + 1);
      if (c >= firstEnd) visit(this.#endsAt(c), at + three + 1);
      if (d >= firstEnd) visit(this.#endsAt(d), at + four + 1);
    }
  }

  /** The state in front of the byte at `at`: it depends on as many bytes as the longest keyword has, and no more. */
  #rowBefore(content: Buffer, at: number): number {
    let row = 0;
    for (let before = Math.max(0, at - this.#longest); before < at; before++) {
      row = next(this.#table, this.#columns, row, content, before);
    }
    return row;
  }

  #endsAt(row: number): Uint16Array {
    return this.#ends[(row - this.#firstEnd) / this.#width] as Uint16Array;
  }
}

/** Every index is within its bounds by construction: bytes, columns and rows. The casts tell the compiler so. */
function next(table: Uint32Array, columns: Uint8Array, row: number, content: Buffer, at: number): number {
  return table[row + (columns[content[at] as number] as number)] as number;
}

function columnsOf(keywords: readonly string[]): { readonly columns: Uint8Array; readonly width: number } {
  const columns = new Uint8Array(256);
  let used = 0;
  for (const code of new Set(keywords.flatMap((keyword) => [...keyword].map((letter) => letter.charCodeAt(0))))) {
    used++;
    columns[code] = used;
    if (code >= 0x61 && code <= 0x7a) columns[code - 0x20] = used;
  }
  return { columns, width: used + 1 };
}
