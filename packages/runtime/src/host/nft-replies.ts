// Reads what an `nft -i` says: for each change, what it complains of, if anything, and then the mark that ends its turn.
// Pure, so that every way of cutting the text can be tried.

/** A question that nft answers without the kernel, in words of its own: all before it has been done then. */
export const MARKER = "describe mark";
/** How that answer's one line begins. nft writes it in pieces: the first one tells enough, the rest of the line is passed over. */
const MARKED = "meta expression";
/** Characters of a complaint that are kept. */
const MAX_COMPLAINT = 2_000;

export class NftReplies {
  /** Whole lines that stand before the next mark. */
  #complaint = "";
  /** The line that has no end yet. */
  #line = "";
  /** True while that line is a mark that was told already. */
  #isTold = false;

  /** One entry for each mark that this piece begins, in their order: the complaint before it, empty where the change was done. */
  take(text: string): readonly string[] {
    const ended: string[] = [];
    const [first = "", ...others] = text.split("\n");
    this.#append(first, ended);
    for (const line of others) {
      this.#endLine();
      this.#append(line, ended);
    }
    return ended;
  }

  #append(text: string, ended: string[]): void {
    if (this.#isTold) return;
    this.#line = clipped(this.#line + text);
    if (!this.#line.startsWith(MARKED)) return;
    ended.push(this.#complaint.trim());
    this.#complaint = "";
    this.#isTold = true;
  }

  #endLine(): void {
    if (!this.#isTold) this.#complaint = clipped(`${this.#complaint}${this.#line}\n`);
    this.#line = "";
    this.#isTold = false;
  }
}

function clipped(text: string): string {
  return text.slice(0, MAX_COMPLAINT);
}
