// Reads what commits bring: the raw records of `git diff-tree` (git documentation, "git-diff-tree", "Raw output format" and
// "diff format for merges"). It holds one record at a time.
import { splitRecords } from "../file-names.ts";
import { ByteRecords } from "./byte-records.ts";

/** A file as a commit has it and none of its parents does. */
export interface RawChange {
  /** Undefined where the comparison is not of a commit. */
  readonly commit: string | undefined;
  readonly id: string;
  readonly path: string;
  readonly mode: string;
}

/** Mode of a submodule: its id names a commit of another repository. */
export const SUBMODULE = "160000";
const COLON = 0x3a;

export class RawChanges {
  readonly #records: ByteRecords;
  readonly #take: (change: RawChange) => void;
  #commit: string | undefined;
  #due: Pick<RawChange, "id" | "mode"> | undefined;

  constructor(take: (change: RawChange) => void) {
    this.#take = take;
    this.#records = new ByteRecords((bytes, start, end) => this.#read(bytes, start, end), 0);
  }

  push(piece: Buffer): void {
    this.#records.push(piece);
  }

  /** False if the output has stopped inside a record. */
  isBetween(): boolean {
    return this.#due === undefined && this.#records.isBetween();
  }

  /** A commit's id, or facts about a file, or the path that follows them. A path may look like either. */
  #read(bytes: Buffer, start: number, end: number): void {
    if (this.#due !== undefined) {
      const [path = ""] = splitRecords(bytes.subarray(start, end));
      this.#take({ commit: this.#commit, path, ...this.#due });
      this.#due = undefined;
    } else if (bytes[start] === COLON) this.#due = parseFacts(bytes.toString("latin1", start, end));
    else this.#commit = bytes.toString("latin1", start, end);
  }
}

/** As many colons as there are parents, their modes and the new one, their ids and the new one, and a letter for each. */
function parseFacts(text: string): Pick<RawChange, "id" | "mode"> {
  const parents = text.search(/[^:]/);
  const fields = text.slice(parents).split(" ");
  return { mode: fields[parents] ?? "", id: fields[2 * parents + 1] ?? "" };
}
