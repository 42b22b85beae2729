// How long a match of a Go expression can be at most, read off its text. It may say too much, never too little: what it does
// not understand counts as text.

const REPEAT = /\{(\d{1,9})(?:(,)(\d{0,9}))?\}/y;
const GROUP = /\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*(?:(:)|(\))))?)?/y;
/** One character: a Unicode class, a code point, or what else a backslash stands before. */
const ESCAPE = /\\(?:[pPx]\{[^}]*\}|[\s\S])/y;
const CLASS = /\[\^?\]?(?:\\[\s\S]|\[:\^?\w*:\]|[^\]\\])*\]/y;
const NO_WIDTH = new Set(["\\A", "\\z", "\\b", "\\B"]);

/** In characters; `Infinity` where it has no bound. `source` is an expression that compiles. */
export function longestMatch(source: string): number {
  return new LengthReading(source).alternatives();
}

class LengthReading {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): number {
    let longest = this.#sequence();
    while (this.#source.charAt(this.#at) === "|") {
      this.#at++;
      longest = Math.max(longest, this.#sequence());
    }
    return longest;
  }

  #sequence(): number {
    let length = 0;
    while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at))) length += this.#repeated();
    return length;
  }

  #repeated(): number {
    const length = this.#one();
    const times = this.#times();
    // Nothing, however often, stays nothing.
    return length === 0 || times === 0 ? 0 : length * times;
  }

  #times(): number {
    const sign = this.#source.charAt(this.#at);
    const repeat = this.#take(REPEAT);
    if (repeat) return this.#lazily(repeat[2] === undefined ? Number(repeat[1]) : Number(repeat[3] || "Infinity"));
    if (sign === "" || !"*+?".includes(sign)) return 1;
    this.#at++;
    return this.#lazily(sign === "?" ? 1 : Number.POSITIVE_INFINITY);
  }

  #lazily(times: number): number {
    if (this.#source.charAt(this.#at) === "?") this.#at++;
    return times;
  }

  #one(): number {
    if (this.#source.startsWith("\\Q", this.#at)) return this.#quoted();
    const group = this.#take(GROUP);
    if (group) return group[2] === undefined ? this.#grouped() : 0;
    const escaped = this.#take(ESCAPE);
    if (escaped) return NO_WIDTH.has(escaped[0]) ? 0 : 1;
    if (this.#take(CLASS)) return 1;
    const character = this.#source.charAt(this.#at++);
    return character === "^" || character === "$" ? 0 : 1;
  }

  #grouped(): number {
    const length = this.alternatives();
    this.#at++;
    return length;
  }

  #quoted(): number {
    const end = this.#source.indexOf("\\E", this.#at);
    const length = (end < 0 ? this.#source.length : end) - this.#at - 2;
    this.#at = end < 0 ? this.#source.length : end + 2;
    return length;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match;
  }
}
