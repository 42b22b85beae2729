// Reads what an `nft -i` says: for each line it was given, what it prints for it, if anything, and then the mark that ends its
// turn. Pure, so that every way of cutting the text can be tried.

/** A question that nft answers without the kernel, in words of its own: all before it has been done then. */
export const MARKER = "describe mark";
/** How that answer's one line begins. nft writes it in pieces: the first one tells enough, the rest of the line is passed over. */
const MARKED = "meta expression";

export class NftReplies {
  /** Characters of an answer that are kept. */
  readonly #limit: number;
  /** What stands before the next mark, in pieces and without the start of the line that may be one. */
  #pieces: string[] = [];
  #kept = 0;
  /** The start of the line that has no end yet, as long as it may be that of a mark. */
  #start = "";
  /** How far the line has been read: its start, the rest of an answer's line, or the rest of a mark's. */
  #at: "start" | "answer" | "mark" = "start";

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** One entry for each mark that this piece begins, in their order: what was printed before it, without white space around. */
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
    if (this.#at === "answer") this.#keep(text);
    if (this.#at !== "start") return;
    this.#start += text;
    if (this.#start.startsWith(MARKED)) ended.push(this.#endReply());
    else if (this.#start.length >= MARKED.length) this.#keepStart();
  }

  #endReply(): string {
    const reply = this.#pieces.join("").trim();
    this.#pieces = [];
    this.#kept = 0;
    this.#start = "";
    this.#at = "mark";
    return reply;
  }

  #endLine(): void {
    if (this.#at === "start") this.#keepStart();
    if (this.#at === "answer") this.#keep("\n");
    this.#at = "start";
  }

  #keepStart(): void {
    this.#keep(this.#start);
    this.#start = "";
    this.#at = "answer";
  }

  #keep(text: string): void {
    const piece = text.slice(0, this.#limit - this.#kept);
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#kept += piece.length;
  }
}
