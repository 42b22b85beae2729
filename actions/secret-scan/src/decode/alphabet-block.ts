// Finds the rows of base64 characters in a content, also where a row is broken over lines. Speed matters here: it runs over
// every byte of every file, and most files hold no such row.
import { firstRow, rowEnd } from "./byte-row.ts";
import { BASE64, bytesOf } from "./byte-set.ts";

/** A run of characters that stand in lines of one width, without what stands between the lines. */
export interface AlphabetBlock {
  readonly content: Buffer;
  /** Offset of the first character. */
  readonly start: number;
  /** Characters a line. */
  readonly width: number;
  /** Bytes from the start of one line to the start of the next. */
  readonly stride: number;
  /** Characters in all. */
  readonly length: number;
}

const LEAST_CHARACTERS = 32;
/** Bytes between two lines: indent, comment signs, quotes. */
const LONGEST_BREAK = 96;
const BETWEEN_LINES = bytesOf(" \t\r\n\"'`#*>\\");
/** Behind the last line of a block, which may be shorter than the others. */
const BEHIND = bytesOf("=\"'`\r\n\\<,)");
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSLASH = 0x5c;
const PLUS = 0x2b;
const ESCAPED = bytesOf("nrt");

/** All blocks of 32 characters or more in their first line, in order. */
export function* alphabetBlocks(content: Buffer): Generator<AlphabetBlock> {
  let from = 0;
  for (;;) {
    const found = firstRow(content, BASE64, from, LEAST_CHARACTERS);
    if (found < 0) return;
    const end = rowEnd(content, BASE64, found + LEAST_CHARACTERS);
    const escaped = content[found - 1] === BACKSLASH && ESCAPED[content[found] ?? 0] === 1;
    const block = withNextLines(content, escaped ? found + 1 : found, end);
    yield block;
    from = blockEnd(block);
  }
}

/** Offset in the content of the character `at`. */
export function offsetOf(block: AlphabetBlock, at: number): number {
  if (at < block.width) return block.start + at;
  const column = at % block.width;
  return block.start + ((at - column) / block.width) * block.stride + column;
}

/** Offset behind the last character. */
export function blockEnd(block: AlphabetBlock): number {
  return offsetOf(block, block.length - 1) + 1;
}

/** Adds the lines below, as long as they are as wide and as far apart as the first two. Only the last one may be shorter. */
function withNextLines(content: Buffer, start: number, end: number): AlphabetBlock {
  const width = end - start;
  let stride = width;
  let length = width;
  let line = start;
  for (let size = width; size === width; ) {
    const next = nextLine(content, line + width);
    if (next < 0 || (length > width && next - line !== stride)) break;
    const lineEnd = rowEnd(content, BASE64, next, next + width + 1);
    size = lineEnd - next;
    if (size === 0 || size > width || (size < width && !closes(content, lineEnd))) break;
    stride = next - line;
    length += size;
    line = next;
  }
  return { content, start, width, stride, length };
}

/** Where the next line's characters start, over a line end or an escaped one, indent, comment signs and quotes; -1 if nowhere. */
function nextLine(content: Buffer, end: number): number {
  let broken = false;
  const limit = Math.min(content.length, end + LONGEST_BREAK);
  for (let at = end; at < limit; at++) {
    const byte = content[at] ?? 0;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) broken = true;
    else if (ESCAPED[byte] === 1 && content[at - 1] === BACKSLASH) broken = true;
    // `"…" +` at the end of a line of code; at the start of a line the sign is a character of the block.
    else if (BETWEEN_LINES[byte] === 0 && (byte !== PLUS || broken || at === end)) return broken ? at : -1;
  }
  return -1;
}

/** The characters from `from` to `to` without what stands between lines. */
export function charactersOf(block: AlphabetBlock, from: number, to: number): Buffer {
  const { content, width } = block;
  const start = offsetOf(block, from);
  if (Math.floor(from / width) === Math.floor((to - 1) / width)) return content.subarray(start, start + to - from);
  const characters = Buffer.allocUnsafe(to - from);
  for (let at = from; at < to; ) {
    const end = Math.min(to, at - (at % width) + width);
    const offset = offsetOf(block, at);
    content.copy(characters, at - from, offset, offset + end - at);
    at = end;
  }
  return characters;
}

function closes(content: Buffer, at: number): boolean {
  return at === content.length || BEHIND[content[at] ?? 0] === 1;
}
