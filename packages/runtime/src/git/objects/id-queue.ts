// The ids that a `cat-file` is asked for: which are still to be asked, and which it owes an answer. Answers come in the order
// of the questions, so the oldest question without an answer is the one at which git died.

/** Ids per write. */
const GROUP = 256;
/** Answered entries are cut off once there are so many. */
const SLACK = 4096;

export class IdQueue {
  readonly #source: Iterator<string>;
  #asked: string[] = [];
  /** Index of the oldest one without an answer. */
  #first = 0;
  #isDry = false;
  #run = 0;

  constructor(ids: Iterable<string>) {
    this.#source = ids[Symbol.iterator]();
  }

  /** The input of a new `cat-file`: first what the last one still owed, then the rest. Ends the input of the last one. */
  *lines(): Generator<string, void, undefined> {
    this.#run += 1;
    const run = this.#run;
    const owed = this.#asked.slice(this.#first);
    for (let at = 0; at < owed.length; at += GROUP) yield toText(owed.slice(at, at + GROUP));
    while (!this.#isDry && run === this.#run) {
      const group = this.#pull();
      if (group.length > 0) yield toText(group);
    }
  }

  /** The oldest id that has been asked for and has no answer. */
  first(): string | undefined {
    return this.#asked[this.#first];
  }

  /** Takes note that the oldest one has its answer. */
  answered(): void {
    this.#first += 1;
    if (this.#first < SLACK) return;
    this.#asked = this.#asked.slice(this.#first);
    this.#first = 0;
  }

  /** Takes off the next id, asked for or not, or gives undefined if there is none. */
  drop(): string | undefined {
    if (this.isEmpty()) return undefined;
    const id = this.first();
    this.answered();
    return id;
  }

  isEmpty(): boolean {
    if (this.#first === this.#asked.length) this.#pull();
    return this.#first === this.#asked.length;
  }

  #pull(): readonly string[] {
    const group: string[] = [];
    while (group.length < GROUP && !this.#isDry) {
      const next = this.#source.next();
      if (next.done === true) this.#isDry = true;
      else group.push(next.value);
    }
    this.#asked.push(...group);
    return group;
  }
}

function toText(ids: readonly string[]): string {
  return `${ids.join("\n")}\n`;
}
