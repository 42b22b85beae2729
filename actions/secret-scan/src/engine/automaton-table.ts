// Makes the table of the automaton: a trie, then for each row where to go on a byte that continues no keyword. It is made for
// every run, so it works on flat arrays: an object for each of some ten thousand nodes would take longer than a small scan.

export interface AutomatonTable {
  /** By row offset and column: the offset of the next row. */
  readonly table: Uint32Array;
  /** The offset of the first row in which keywords end; all behind it are such rows. */
  readonly firstEnd: number;
  /** Indexes of keywords by row, from `firstEnd` on. */
  readonly ends: readonly Uint16Array[];
}

/** `columns` gives each byte's column, from 1 to `width` - 1; bytes in no keyword have 0. */
export function buildTable(keywords: readonly string[], columns: Uint8Array, width: number): AutomatonTable {
  const trie = new Trie(keywords, columns, width);
  trie.complete();
  return trie.ordered();
}

class Trie {
  readonly #width: number;
  /** By node and column: the next node. Node 0 is the root, which is nobody's child, so 0 also means none. */
  readonly #next: Uint32Array;
  readonly #ends = new Map<number, number[]>();
  #size = 1;
  /** All nodes, the nearest to the root first. */
  #order = new Uint32Array(0);

  constructor(keywords: readonly string[], columns: Uint8Array, width: number) {
    const most = keywords.reduce((sum, { length }) => sum + length, 1);
    this.#width = width;
    this.#next = new Uint32Array(most * width);
    keywords.forEach((keyword, index) => {
      this.#enter(keyword, index, columns);
    });
  }

  #enter(keyword: string, index: number, columns: Uint8Array): void {
    let node = 0;
    for (let at = 0; at < keyword.length; at++) {
      const place = node * this.#width + (columns[keyword.charCodeAt(at)] ?? 0);
      if (this.#next[place] === 0) this.#next[place] = this.#size++;
      node = this.#next[place] ?? 0;
    }
    this.#addEnds(node, [index]);
  }

  #addEnds(node: number, keywords: readonly number[]): void {
    const known = this.#ends.get(node);
    if (known) known.push(...keywords);
    else this.#ends.set(node, [...keywords]);
  }

  /** Breadth first: what a node falls back to lies nearer to the root, so it is complete when the node is its turn. */
  complete(): void {
    const next = this.#next;
    const width = this.#width;
    const fallbacks = new Uint32Array(this.#size);
    const waiting = new Uint32Array(this.#size);
    this.#order = waiting;
    let known = 1;
    for (let turn = 0; turn < known; turn++) {
      const node = waiting[turn] ?? 0;
      const fallback = (fallbacks[node] ?? 0) * width;
      for (let column = 0; column < width; column++) {
        const place = node * width + column;
        const elsewhere = node === 0 ? 0 : (next[fallback + column] ?? 0);
        const child = next[place] ?? 0;
        if (child === 0) next[place] = elsewhere;
        else {
          fallbacks[child] = elsewhere;
          this.#inherit(child, elsewhere);
          waiting[known++] = child;
        }
      }
    }
  }

  /** A keyword that ends where the text falls back to ends here, too. */
  #inherit(node: number, fallback: number): void {
    const ends = this.#ends.get(fallback);
    if (ends) this.#addEnds(node, ends);
  }

  /**
   * The same with the rows in which keywords end behind all others, and with offsets in place of numbers. Nearly all of the time
   * goes by near the root: those rows lie together, so that the processor has them at hand.
   */
  ordered(): AutomatonTable {
    const offsets = new Uint32Array(this.#size);
    const ends: Uint16Array[] = [];
    const silent = this.#size - this.#ends.size;
    let row = 0;
    for (const node of this.#order) {
      const own = this.#ends.get(node);
      if (own) ends.push(Uint16Array.from(own));
      offsets[node] = this.#width * (own ? silent + ends.length - 1 : row++);
    }
    return { table: this.#moved(offsets), firstEnd: silent * this.#width, ends };
  }

  #moved(offsets: Uint32Array): Uint32Array {
    const width = this.#width;
    const table = new Uint32Array(this.#size * width);
    for (let node = 0; node < this.#size; node++) {
      const to = offsets[node] ?? 0;
      for (let column = 0; column < width; column++) {
        table[to + column] = offsets[this.#next[node * width + column] ?? 0] ?? 0;
      }
    }
    return table;
  }
}
