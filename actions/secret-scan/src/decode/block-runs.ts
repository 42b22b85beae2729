// Decodes what a block of base64 characters hides: text or gzip data, in base64 or in hexadecimal digits.
import { type AlphabetBlock, alphabetBlocks, blockEnd, linesOf, offsetOf } from "./alphabet-block.ts";
import { mayHoldText } from "./base64-sieve.ts";
import { HEX } from "./byte-set.ts";
import { DECODE_LIMITS, type EncodedRun } from "./encoded-run.ts";
import { Base64View, type EncodedView, HexView } from "./encoded-view.ts";
import { GzipBudget, gzipRun, looksLikeGzip } from "./gzip-run.ts";
import { TextCursor } from "./text-cursor.ts";
import { firstRow, type Stretch, textStretches } from "./text-stretch.ts";

const LEAST_DIGITS = 64;
/** Where groups of four can start. */
const SHIFTS = [0, 1, 2, 3] as const;

/** The base64 and hexadecimal runs of a content, in the order of their starts. */
export function* blockRuns(content: Buffer): Generator<EncodedRun> {
  const search = new BlockSearch(content);
  for (const block of alphabetBlocks(content)) {
    if (!search.isPromising(block)) continue;
    const runs = [...search.runsOf(block)];
    // Lines whose width is no multiple of four may be texts of their own.
    if (block.length > block.width && block.width % 4 !== 0) {
      for (const line of linesOf(block)) runs.push(...search.runsOf(line));
    }
    yield* runs.length > 1 ? runs.sort((a, b) => a.start - b.start) : runs;
  }
}

/** How gzip data (RFC 1952: 1f 8b, method 8) begins in each encoding, and what may still be unpacked. */
class BlockSearch {
  readonly #inBase64: TextCursor;
  readonly #inHex: readonly TextCursor[];
  readonly #budget = new GzipBudget();

  constructor(content: Buffer) {
    this.#inBase64 = new TextCursor(content, "H4sI");
    this.#inHex = [new TextCursor(content, "1f8b08"), new TextCursor(content, "1F8B08")];
  }

  /** False for nearly all blocks: there is nothing in them, and they need cost nothing more. */
  isPromising(block: AlphabetBlock): boolean {
    return (
      block.length >= LEAST_DIGITS ||
      SHIFTS.some((shift) => mayHoldText(block, shift)) ||
      this.#inBase64.next(block.start) < blockEnd(block)
    );
  }

  *runsOf(block: AlphabetBlock): Generator<EncodedRun> {
    let digits = 0;
    for (const row of digitRows(block)) {
      digits += row.end - row.start;
      yield* this.#hexRuns(block, row);
    }
    if (digits < block.length) yield* this.#base64Runs(block);
  }

  *#hexRuns(block: AlphabetBlock, digits: Stretch): Generator<EncodedRun> {
    const from = offsetOf(block, digits.start);
    for (const cursor of this.#inHex) {
      const at = characterAt(block, cursor.next(from));
      if (at >= digits.end) continue;
      const runs = packedRuns(new HexView(block, { start: at, end: digits.end }), at === digits.start, this.#budget);
      if (runs !== undefined) return yield* runs;
    }
    // A digit in front of the run, such as the zero of an escape, shifts all pairs by one.
    for (const shift of [0, 1]) {
      if (yield* textRuns(new HexView(block, { start: digits.start + shift, end: digits.end }))) return;
    }
  }

  *#base64Runs(block: AlphabetBlock): Generator<EncodedRun> {
    const at = characterAt(block, this.#inBase64.next(block.start));
    if (at < block.length) {
      const runs = packedRuns(new Base64View(block, at), at === 0, this.#budget);
      if (runs !== undefined) return yield* runs;
    }
    // Characters in front that belong to something else shift the groups of four.
    for (const shift of SHIFTS) {
      if (mayHoldText(block, shift) && (yield* textRuns(new Base64View(block, shift)))) return;
    }
  }
}

function* digitRows(block: AlphabetBlock): Generator<Stretch> {
  if (block.length < LEAST_DIGITS) return;
  const isDigit = (at: number) => HEX[block.content[offsetOf(block, at)] ?? 0] === 1;
  for (let end = 0; ; ) {
    const start = firstRow(isDigit, end, block.length, LEAST_DIGITS);
    if (start < 0) return;
    end = start + LEAST_DIGITS;
    while (end < block.length && isDigit(end)) end++;
    yield { start, end };
  }
}

/** Gives the texts of a view. Returns whether one of them is all of it, so that no other alignment need be tried. */
function* textRuns(view: EncodedView): Generator<EncodedRun, boolean> {
  for (const stretch of textStretches(view)) {
    const step = DECODE_LIMITS.bytes - DECODE_LIMITS.overlap;
    for (
      let start = stretch.start;
      start === stretch.start || start + DECODE_LIMITS.overlap < stretch.end;
      start += step
    ) {
      yield decodeRun(view, { start, end: Math.min(stretch.end, start + DECODE_LIMITS.bytes) });
    }
    if (stretch.end - stretch.start === view.length) return true;
  }
  return false;
}

function decodeRun(view: EncodedView, stretch: Stretch) {
  return { ...placeOf(view, stretch), encoding: encodingOf(view), bytes: decode(view, stretch) };
}

/** Undefined where the data is no gzip data after all and nothing but its first bytes says that it is. */
function packedRuns(view: EncodedView, certain: boolean, budget: GzipBudget): readonly EncodedRun[] | undefined {
  const stretch = { start: 0, end: Math.min(view.length, DECODE_LIMITS.bytes) };
  const packed = decode(view, stretch);
  if (!looksLikeGzip(packed)) return undefined;
  const place = { ...placeOf(view, { start: 0, end: view.length }), encoding: `${encodingOf(view)}+gzip` as const };
  const runs = gzipRun(packed, place, budget);
  return certain || runs.some((run) => "bytes" in run) ? runs : undefined;
}

function encodingOf(view: EncodedView): "base64" | "hex" {
  return view instanceof HexView ? "hex" : "base64";
}

function decode(view: EncodedView, { start, end }: Stretch): Buffer {
  const bytes = Buffer.alloc(end - start);
  for (let at = start; at < end; at++) bytes[at - start] = view.byteAt(at);
  return bytes;
}

function placeOf(view: EncodedView, bytes: Stretch): Stretch {
  const { start, end } = view.charactersOf(bytes);
  return { start: offsetOf(view.block, start), end: offsetOf(view.block, Math.max(start, end - 1)) + 1 };
}

/** The character of the block at an offset that is not in front of it; Infinity behind its end. */
function characterAt(block: AlphabetBlock, offset: number): number {
  if (offset >= blockEnd(block)) return Number.POSITIVE_INFINITY;
  const column = (offset - block.start) % block.stride;
  return ((offset - block.start - column) / block.stride) * block.width + column;
}
