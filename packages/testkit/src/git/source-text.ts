// Test support: text that looks like source code to a compressor and to a scanner. The same seed gives the same text.

const STEMS =
  "read write list parse open close find make index value entry cache token table frame state node path".split(" ");
const SHAPES: readonly ((word: () => string, number: number) => string)[] = [
  (word) => `  const ${word()} = ${word()}(${word()}, ${word()});\n`,
  (word, number) => `  if (${word()}.${word()} > ${number}) return ${word()};\n`,
  (word) => `export function ${word()}(${word()}: string): number {\n`,
  (word) => `  // ${word()} ${word()} the ${word()} of a ${word()}.\n`,
  (word) => `    ${word()}.${word()}("${word()} ${word()}", { ${word()}: true });\n`,
  (word, number) => `  readonly ${word()} = ${number};\n`,
  () => "}\n",
  () => "\n",
];

export class SourceText {
  #state: number;
  readonly #words: readonly string[];

  constructor(seed: number) {
    this.#state = seed;
    this.#words = Array.from({ length: 600 }, (_, at) => this.#name(at));
  }

  /** A whole number from 0 up to, not including, `end` (mulberry32). */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  }

  /** The lines of a new file: from a tenth of `mean` to twice as many. */
  file(mean: number): readonly string[] {
    const length = Math.max(1, Math.floor(mean / 10) + this.below(mean * 2));
    return Array.from({ length }, () => this.#line());
  }

  /** The file with one to three places changed: a line replaced, added or taken away. */
  edit(lines: readonly string[]): readonly string[] {
    const edited = [...lines];
    for (let count = 1 + this.below(3); count > 0; count--) {
      const at = this.below(edited.length + 1);
      const fresh = this.below(4) > 0 || edited.length < 2 ? [this.#line()] : [];
      edited.splice(at, this.below(2), ...fresh);
    }
    return edited;
  }

  #line(): string {
    const shape = SHAPES[this.below(SHAPES.length)];
    return shape?.(() => this.#words[this.below(this.#words.length)] ?? "", this.below(1000)) ?? "";
  }

  #name(at: number): string {
    const stem = (): string => STEMS[this.below(STEMS.length)] ?? "";
    const second = stem();
    return `${stem()}${second.charAt(0).toUpperCase()}${second.slice(1)}${at % 7 === 0 ? at : ""}`;
  }
}
