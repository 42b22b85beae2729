// Decodes what a block of base64 characters hides: text or gzip data, in base64 or in hexadecimal digits.
import { isGzip } from "../archive/archive-kind.ts";
import { type AlphabetBlock, alphabetBlocks, blockEnd, charactersOf, offsetOf } from "./alphabet-block.ts";
import { mayHoldText } from "./base64-sieve.ts";
import { firstRow, rowEnd } from "./byte-row.ts";
import { HEX, TEXT } from "./byte-set.ts";
import { DECODE_LIMITS, type EncodedRun } from "./encoded-run.ts";
import { GzipBudget, gzipRun } from "./gzip-run.ts";
import { TextCursor } from "./text-cursor.ts";
import { type Stretch, textStretches } from "./text-stretch.ts";

interface Coding {
  readonly encoding: "base64" | "hex";
  /** Characters and bytes of a group. */
  readonly characters: number;
  readonly bytes: number;
  /** Where groups can start: characters in front that belong to something else shift them. */
  readonly shifts: readonly number[];
}

const BASE64: Coding = { encoding: "base64", characters: 4, bytes: 3, shifts: [0, 1, 2, 3] };
const HEXADECIMAL: Coding = { encoding: "hex", characters: 2, bytes: 1, shifts: [0, 1] };
const LEAST_DIGITS = 64;
/** Characters that are decoded at a time: they give no more bytes than one run may have. */
const CHUNK = DECODE_LIMITS.bytes;
const STEP = CHUNK - DECODE_LIMITS.overlap;

/** The base64 and hexadecimal runs of a content, in the order of their starts. */
export function* blockRuns(content: Buffer): Generator<EncodedRun> {
  const search = new BlockSearch(content);
  for (const block of alphabetBlocks(content)) {
    if (search.isPromising(block)) yield* search.runsOf(block);
  }
}

class BlockSearch {
  /** How gzip data (RFC 1952: 1f 8b, method 8) begins in each encoding. */
  readonly #inBase64: TextCursor;
  readonly #inHex: readonly TextCursor[];
  readonly #budget = new GzipBudget();

  constructor(content: Buffer) {
    this.#inBase64 = new TextCursor(content, "H4sI");
    this.#inHex = [new TextCursor(content, "1f8b08"), new TextCursor(content, "1F8B08")];
  }

  /** False for nearly all blocks: there is nothing in them, and they need cost nothing more. */
  isPromising({ content, start, width, length }: AlphabetBlock): boolean {
    if (length >= LEAST_DIGITS || this.#inBase64.next(start) < start + width) return true;
    return BASE64.shifts.some((shift) => mayHoldText(content, start + shift, start + width));
  }

  *runsOf(block: AlphabetBlock): Generator<EncodedRun> {
    let pending: EncodedRun[] = [];
    for (let from = 0; from === 0 || from + DECODE_LIMITS.overlap < block.length; from += STEP) {
      pending.push(...this.#chunk(block, { start: from, end: Math.min(block.length, from + CHUNK) }));
      pending.sort((a, b) => a.start - b.start);
      // Where two chunks overlap, their runs have to be put in order.
      const next = offsetOf(block, from + STEP);
      const ready = pending.filter((run) => run.start < next);
      pending = pending.slice(ready.length);
      yield* ready;
    }
    yield* pending;
  }

  #chunk(block: AlphabetBlock, part: Stretch): readonly EncodedRun[] {
    const runs: EncodedRun[] = [];
    let digits = 0;
    const characters = charactersOf(block, part.start, part.end);
    for (const row of digitRows(characters)) {
      digits += row.end - row.start;
      const inBlock = { start: part.start + row.start, end: part.start + row.end };
      runs.push(...this.#packed(block, inBlock, HEXADECIMAL, this.#inHex), ...textRuns(block, inBlock, HEXADECIMAL));
    }
    if (digits === characters.length) return runs;
    runs.push(...this.#packed(block, part, BASE64, [this.#inBase64]), ...textRuns(block, part, BASE64));
    return runs;
  }

  /** The gzip data that begins in a part of the block; nothing if there is none. */
  #packed(block: AlphabetBlock, part: Stretch, coding: Coding, cursors: readonly TextCursor[]): readonly EncodedRun[] {
    for (const cursor of cursors) {
      const at = characterAt(block, cursor.next(offsetOf(block, part.start)));
      if (at >= part.end) continue;
      const rest = { start: at, end: Math.min(block.length, at + (CHUNK / coding.bytes) * coding.characters) };
      const packed = Buffer.from(charactersOf(block, rest.start, rest.end).toString("latin1"), coding.encoding);
      if (!isGzip(packed)) continue;
      const runs = gzipRun(packed, { ...placeOf(block, rest), encoding: `${coding.encoding}+gzip` }, this.#budget);
      // In the middle of other characters these few may be a coincidence.
      if (at === part.start || !runs.some((run) => "why" in run && run.why === "damaged")) return runs;
    }
    return [];
  }
}

function* digitRows(characters: Buffer): Generator<Stretch> {
  for (let end = 0; ; ) {
    const start = firstRow(characters, HEX, end, LEAST_DIGITS);
    if (start < 0) return;
    end = rowEnd(characters, HEX, start + LEAST_DIGITS);
    yield { start, end };
  }
}

/** The texts in a part of the block, however the groups are shifted, unless one text is all of it. */
function textRuns(block: AlphabetBlock, part: Stretch, coding: Coding): readonly EncodedRun[] {
  const runs: EncodedRun[] = [];
  const characters = charactersOf(block, part.start, part.end);
  for (const shift of coding.shifts) {
    if (coding === BASE64 && !mayHoldText(characters, shift, characters.length)) continue;
    const bytes = Buffer.from(characters.toString("latin1", shift), coding.encoding);
    for (const { start, end } of textStretches(bytes)) {
      const first = part.start + shift;
      const place = { start: first + groups(start, coding, Math.floor), end: first + groups(end, coding, Math.ceil) };
      runs.push({ ...placeOf(block, place), encoding: coding.encoding, bytes: bytes.subarray(start, end) });
      // A stretch may hold a few other bytes, and these may be a text that starts elsewhere in a group.
      const isAll = end - start === bytes.length && rowEnd(bytes, TEXT, 0) === bytes.length;
      if (isAll || runs.length > DECODE_LIMITS.runs) return runs;
    }
  }
  return runs;
}

/** How many characters so many bytes take. */
function groups(bytes: number, { characters, bytes: inGroup }: Coding, round: (value: number) => number): number {
  return round((bytes * characters) / inGroup);
}

function placeOf(block: AlphabetBlock, { start, end }: Stretch): Stretch {
  return { start: offsetOf(block, start), end: offsetOf(block, end - 1) + 1 };
}

/** The character of the block at an offset that is not in front of it; Infinity behind its end. */
function characterAt(block: AlphabetBlock, offset: number): number {
  if (offset >= blockEnd(block)) return Number.POSITIVE_INFINITY;
  const column = (offset - block.start) % block.stride;
  return ((offset - block.start - column) / block.stride) * block.width + column;
}
