// Cuts output into records without making a string of each. A record that lies in two pieces is put together.

/** Where a record lies, without its end mark. */
type TakeRecord = (bytes: Buffer, start: number, end: number) => void;

export class ByteRecords {
  readonly #take: TakeRecord;
  readonly #mark: number;
  #rest: Buffer[] = [];

  /** `mark` ends a record: a newline, or 0 for what git prints with `-z`. */
  constructor(take: TakeRecord, mark = 0x0a) {
    this.#take = take;
    this.#mark = mark;
  }

  push(piece: Buffer): void {
    let start = 0;
    for (let end = piece.indexOf(this.#mark); end >= 0; end = piece.indexOf(this.#mark, start)) {
      if (this.#rest.length > 0) this.#takeJoined(piece.subarray(start, end));
      else this.#take(piece, start, end);
      start = end + 1;
    }
    if (start < piece.length) this.#rest.push(piece.subarray(start));
  }

  /** False if the output has stopped inside a record. */
  isBetween(): boolean {
    return this.#rest.length === 0;
  }

  #takeJoined(last: Buffer): void {
    const whole = Buffer.concat([...this.#rest, last]);
    this.#rest = [];
    this.#take(whole, 0, whole.length);
  }
}
