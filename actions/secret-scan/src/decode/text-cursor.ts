// Finds the next place of a text for questions that only ever go forward: the content is searched once, however many are asked.

export class TextCursor {
  readonly #content: Buffer;
  readonly #text: Buffer;
  #at = -1;

  constructor(content: Buffer, text: string) {
    this.#content = content;
    this.#text = Buffer.from(text, "latin1");
  }

  /** Offset of the first occurrence at or behind `from`, Infinity if there is none. `from` never decreases. */
  next(from: number): number {
    if (this.#at < from) {
      const found = this.#content.indexOf(this.#text, from);
      this.#at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#at;
  }
}
