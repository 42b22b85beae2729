// Finds every keyword in one pass over bytes, upper and lower case of ASCII alike. A row of bits follows the beginnings of all
// keywords at once, and only where a whole one has come together are bytes compared.
// Sources: Baeza-Yates and Gonnet, "A New Approach to Text Searching" (1992), for the row of bits; Salmela, Tarhio and
// Kytöjoki, "Multi-Pattern String Matching with q-Grams" (2006), for grams of many keywords in one table.
import { Buffer } from "node:buffer";
import { Beginnings, FIRST_STEPS, LAST_STEPS } from "./beginnings.ts";
import { following } from "./gram.ts";

/** Called with the index of a keyword, and the offset of its first byte. */
type KeywordVisitor = (keyword: number, at: number) => void;

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

export class KeywordSearch {
  readonly #keywords: readonly Buffer[];
  readonly #beginnings = new Beginnings();
  readonly #follow: Follower;

  /** Keywords are lower-case ASCII, of three bytes or more; equal ones may occur. */
  constructor(keywords: readonly string[]) {
    this.#keywords = keywords.map((keyword) => Buffer.from(keyword, "latin1"));
    this.#keywords.forEach((keyword, index) => {
      this.#beginnings.add(keyword, index);
    });
    this.#follow = follower(this.#beginnings.steps);
  }

  /** Visits every occurrence that lies in `from` (inclusive) to `to` (exclusive), in no particular order. */
  scan(content: Buffer, from: number, to: number, visit: KeywordVisitor): void {
    const compare = (index: number, at: number): void => {
      const keyword = this.#keywords[index];
      if (keyword && at >= from && at + keyword.length <= to && isAt(keyword, content, at)) visit(index, at);
    };
    this.#follow(content, from, to, (taken, at) => {
      this.#beginnings.end(taken, content, at, compare);
    });
  }
}

/** Calls `end` with the steps that were taken with the byte at `at`, where one of them is a last one. */
type Follower = (content: Buffer, from: number, to: number, end: (taken: number, at: number) => void) => void;

/** A function of its own for each table: it is compiled for that one, which makes it faster. */
function follower(steps: Int32Array): Follower {
  const [firsts, lasts] = [FIRST_STEPS, LAST_STEPS];
  return (content, from, to, end) => {
    const tell = (taken: number, at: number): void => {
      if ((taken & lasts) !== 0) end(taken, at);
    };
    let gram = 0;
    let taken = 0;
    let at = from;
    // Four bytes a turn, so that one test does for all of them.
    for (const last = to - 3; at < last; at += 4) {
      const a = following(gram, content, at);
      const b = following(a, content, at + 1);
      const c = following(b, content, at + 2);
      gram = following(c, content, at + 3);
      const first = ((taken << 1) | firsts) & (steps[a] as number);
      const second = ((first << 1) | firsts) & (steps[b] as number);
      const third = ((second << 1) | firsts) & (steps[c] as number);
      taken = ((third << 1) | firsts) & (steps[gram] as number);
      if (((first | second | third | taken) & lasts) === 0) continue;
      tell(first, at);
      tell(second, at + 1);
      tell(third, at + 2);
      tell(taken, at + 3);
    }
    for (; at < to; at++) {
      gram = following(gram, content, at);
      taken = ((taken << 1) | firsts) & (steps[gram] as number);
      tell(taken, at);
    }
  };
}

function isAt(keyword: Buffer, content: Buffer, at: number): boolean {
  for (let index = 0; index < keyword.length; index++) {
    if (LOWER[content[at + index] ?? 0] !== keyword[index]) return false;
  }
  return true;
}
