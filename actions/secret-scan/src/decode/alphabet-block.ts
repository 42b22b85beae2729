// Finds the rows of base64 characters in a content, also where a row is broken over lines. Speed matters here: it runs over
// every byte of every file, and most files hold no such row.
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
    const found = nextRow(content, from);
    if (found < 0) return;
    const end = rowEnd(content, found + LEAST_CHARACTERS, content.length);
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

/**
 * Like `firstRow` over the base64 alphabet, written out because the calls would cost most of the time: it looks at every 32nd
 * byte, walks back to the first that is not in the alphabet and goes on behind that one.
 */
function nextRow(content: Buffer, from: number): number {
  const end = content.length;
  let low = from;
  let known = from;
  for (let last = low + LEAST_CHARACTERS - 1; last < end; last = low + LEAST_CHARACTERS - 1) {
    let at = last;
    while (at >= known && BASE64[content[at] ?? 0] === 1) at--;
    if (at < known) return low;
    low = at + 1;
    known = last + 1;
  }
  return -1;
}

function rowEnd(content: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit && BASE64[content[at] ?? 0] === 1) at++;
  return Math.min(at, content.length);
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
    const lineEnd = rowEnd(content, next, next + width + 1);
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

/** Each line of a block as a block of its own. */
export function* linesOf(block: AlphabetBlock): Generator<AlphabetBlock> {
  for (let at = 0; at < block.length; at += block.width) {
    const length = Math.min(block.width, block.length - at);
    yield { content: block.content, start: offsetOf(block, at), width: block.width, stride: block.width, length };
  }
}

function closes(content: Buffer, at: number): boolean {
  return at === content.length || BEHIND[content[at] ?? 0] === 1;
}
