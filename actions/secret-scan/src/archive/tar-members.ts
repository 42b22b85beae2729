// Takes the members out of a tar archive: ustar, pax, GNU and the oldest ones.
import type { ArchiveBudget, ArchiveMember } from "./archive-member.ts";
import { type PaxRecords, paxRecords } from "./pax-records.ts";
import { BLOCK, type TarHeader, tarHeader, textIn } from "./tar-header.ts";

/** Extended headers and long names that are larger are no headers. */
const LONGEST_HEADER = 1 << 20;
/** Links, devices, folders and pipes. */
const WITHOUT_CONTENT = "123456";
/** GNU tar manual, "Basic Tar Format": where old sparse headers say that another block of their map follows. */
const SPARSE_CONTINUES = 482;
const MAP_CONTINUES = 504;

/** All members with content, also those behind the end mark. Sparse files are given without their holes. */
export function* tarMembers(content: Buffer, budget: ArchiveBudget): Generator<ArchiveMember> {
  yield* new TarReader(content, budget).members();
}

class TarReader {
  readonly #content: Buffer;
  readonly #budget: ArchiveBudget;
  #at = 0;
  #forAll: PaxRecords = {};
  #forNext: PaxRecords = {};
  /** True while blocks are passed over that are no headers. */
  #isLost = false;

  constructor(content: Buffer, budget: ArchiveBudget) {
    this.#content = content;
    this.#budget = budget;
  }

  *members(): Generator<ArchiveMember> {
    while (this.#at + BLOCK <= this.#content.length) {
      const header = tarHeader(this.#content, this.#at);
      if (header !== undefined) {
        if (!this.#budget.countMember()) return yield { path: "", why: "too many members" };
        this.#isLost = false;
        yield* this.#member(header);
      } else {
        yield* this.#passOver();
      }
    }
    if (!isZero(this.#content, this.#at)) yield { path: "", why: "truncated" };
  }

  /** Goes on to the next block, in search of a header. Zero bytes are the end mark and padding. */
  *#passOver(): Generator<ArchiveMember> {
    if (!this.#isLost && !isZero(this.#content, this.#at, BLOCK)) {
      this.#isLost = true;
      yield { path: "", why: "damaged" };
    }
    this.#at += BLOCK;
  }

  *#member(header: TarHeader): Generator<ArchiveMember> {
    if ("xgLK".includes(header.type)) return yield* this.#extended(header);
    const { path, size } = { ...header, ...this.#forAll, ...this.#forNext };
    this.#forNext = {};
    const start = this.#at + BLOCK + (header.type === "S" ? this.#mapSize() : 0);
    if (WITHOUT_CONTENT.includes(header.type) && !this.#isFollowedByData(size)) {
      this.#at += BLOCK;
      return;
    }
    this.#at = start + roundUp(size);
    const why = this.#budget.refusal(size);
    if (why !== undefined) return yield { path, why };
    const bytes = this.#content.subarray(start, start + size);
    this.#budget.charge(bytes.length);
    if (bytes.length > 0) yield { path, bytes };
    if (bytes.length < size) yield { path, why: "truncated" };
  }

  *#extended({ type, size, path }: TarHeader): Generator<ArchiveMember> {
    const start = this.#at + BLOCK;
    this.#at = start + roundUp(size);
    if (size > LONGEST_HEADER || start + size > this.#content.length) return yield { path, why: "damaged" };
    const data = this.#content.subarray(start, start + size);
    if (type === "L") this.#forNext = { ...this.#forNext, path: textIn(data, 0, size) };
    if (type === "L" || type === "K") return;
    const records = paxRecords(data);
    if (records === undefined) return yield { path, why: "damaged" };
    if (type === "g") this.#forAll = { ...this.#forAll, ...records };
    else this.#forNext = { ...this.#forNext, ...records };
  }

  /**
   * Programs differ on whether a link that states a size has that much content. It has none if the next header follows at once;
   * if not, something stands there, and it is looked at.
   */
  #isFollowedByData(size: number): boolean {
    const next = this.#at + BLOCK;
    if (size === 0 || next >= this.#content.length) return false;
    return tarHeader(this.#content, next) === undefined && !isZero(this.#content, next, BLOCK);
  }

  /** Bytes of the map of an old sparse file, behind its header. */
  #mapSize(): number {
    let size = 0;
    let flag = this.#at + SPARSE_CONTINUES;
    while (this.#content[flag] === 1) {
      flag = this.#at + BLOCK + size + MAP_CONTINUES;
      size += BLOCK;
    }
    return size;
  }
}

function roundUp(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function isZero(content: Buffer, from: number, length = content.length): boolean {
  const end = Math.min(content.length, from + length);
  for (let at = from; at < end; at++) if (content[at] !== 0) return false;
  return true;
}
