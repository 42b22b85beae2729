// Lists every blob of the object database, reachable or not.
import { firstLine, type HardenedGit } from "../hardened-git.ts";
import { isObjectId, isZeroId } from "../object-id.ts";
import { BlobTable } from "./blob-table.ts";
import { ByteRecords } from "./byte-records.ts";
import { type Delta, familyOrder } from "./family-order.ts";

export interface BlobList {
  readonly blobs: BlobTable;
  /** The ids of all of them, in the order in which reading them is fastest. */
  readonly order: readonly string[];
  /** Commits in the object database. */
  readonly commits: number;
  /** Objects that are there but cannot be read; what they are is not known. */
  readonly unreadable: readonly string[];
  /** What git complained about, such as a pack without a sound index: the list then may lack objects. It quotes git. */
  readonly complaint: string | undefined;
}

const FORMAT = "%(objecttype) %(objectsize) %(objectname) %(deltabase)";
const SPACE = 0x20;
const [LETTER_L, LETTER_O, LETTER_R] = [0x6c, 0x6f, 0x72];
/** Of `blob `. */
const SIZE_AT = 5;
/** Ids of damaged objects that are kept; beyond them git's complaint tells enough. */
const MAX_UNREADABLE = 10_000;
const SHA1_DIGITS = 40;
/** What git says of every partial clone, whether it lacks objects or not: that is another question, `missing`. */
const PARTIAL = /^warning: This repository uses promisor remotes\. Some objects may not be loaded\.\n/;

/** Errors: those of `CommandStream`. Damage to the repository is part of the answer. */
export async function listBlobs(git: HardenedGit, signal?: AbortSignal): Promise<BlobList> {
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", `--batch-check=${FORMAT}`];
  const stream = git.stream(args, [], signal);
  const list = new Listing();
  for await (const pieces of stream.output()) {
    for (const piece of pieces) list.push(piece);
  }
  const { exitCode } = stream.end;
  const stderr = stream.end.stderr.replace(PARTIAL, "");
  return list.result(exitCode === 0 && stderr === "" ? undefined : firstLine(stderr) || `exit code ${exitCode}`);
}

class Listing {
  readonly #lines = new ByteRecords((text, start, end) => this.#take(text, start, end));
  #blobs: BlobTable | undefined;
  readonly #deltas: Delta[] = [];
  #commits = 0;
  readonly #unreadable: string[] = [];

  push(piece: Buffer): void {
    this.#lines.push(piece);
  }

  result(complaint: string | undefined): BlobList {
    const blobs = this.#blobs ?? new BlobTable(SHA1_DIGITS);
    return {
      blobs,
      order: familyOrder(blobs, this.#deltas),
      commits: this.#commits,
      unreadable: this.#unreadable,
      complaint: complaint ?? (this.#lines.isBetween() ? undefined : "the list of objects broke off"),
    };
  }

  /**
   * `<type> <size> <id>`, or `<id> missing` for an object that is there but damaged. The second letter tells most of them apart,
   * and is no hexadecimal digit; a string for each line would take longer than all the rest.
   */
  #take(text: Buffer, start: number, end: number): void {
    const letter = text[start + 1];
    if (letter === LETTER_L) this.#addBlob(text, start, end);
    else if (letter === LETTER_O) this.#commits += 1;
    else if (letter !== LETTER_R) this.#addOther(text.toString("latin1", start, end));
  }

  #addOther(line: string): void {
    if (!line.startsWith("tag ")) this.#addUnreadable(line);
  }

  #addUnreadable(line: string): void {
    const [id = ""] = line.split(" ", 1);
    if (isObjectId(id) && this.#unreadable.length < MAX_UNREADABLE) this.#unreadable.push(id);
  }

  #addBlob(text: Buffer, start: number, end: number): void {
    let at = start + SIZE_AT;
    let size = 0;
    for (; at < end && text[at] !== SPACE; at++) size = size * 10 + ((text[at] ?? 0) - 0x30);
    const digits = (end - at - 2) / 2;
    this.#blobs ??= new BlobTable(digits);
    const base = text.toString("latin1", end - digits, end);
    if (!isZeroId(base)) this.#deltas.push({ index: this.#blobs.length, base });
    this.#blobs.add(text, at + 1, size);
  }
}
