// Recognises UTF-16 and UTF-32 text and turns it into one byte a character, which is what rules read.
import { DECODE_LIMITS, type DecodedRun } from "./encoded-run.ts";

export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** Bytes of a character, and which of them is the last digit of its number. */
const UNITS: Readonly<Record<WideEncoding, { readonly width: number; readonly low: number }>> = {
  "utf-16le": { width: 2, low: 0 },
  "utf-16be": { width: 2, low: 1 },
  "utf-32le": { width: 4, low: 0 },
  "utf-32be": { width: 4, low: 3 },
};
/** So many bytes are looked at where there is no byte order mark. */
const SAMPLE = 512;
const LEAST_SAMPLE = 16;
/** Of the high bytes of Western text, all but a few are zero; of its low bytes none is. */
const HIGH_ZEROS = 0.7;
const LOW_ZEROS = 0.05;

/**
 * The encoding of a content that is UTF-16 or UTF-32, by its byte order mark (Unicode, section 23.8), or of UTF-16 by where its
 * zero bytes stand; undefined for all others.
 */
export function wideEncoding(content: Buffer): WideEncoding | undefined {
  if (content.length < 2) return undefined;
  const wider = byWideMark(content);
  if (wider) return wider;
  const mark = content.readUInt16BE(0);
  const endsText = content[2] === 0 && content[3] === 0;
  if (mark === 0xfffe && !endsText) return "utf-16le";
  if (mark === 0xfeff) return "utf-16be";
  return byZeros(content.subarray(0, SAMPLE));
}

/** Bytes of a character. */
export function widthOf(encoding: WideEncoding): number {
  return UNITS[encoding].width;
}

/** The whole content in overlapping pieces. Their bytes stand for `widthOf` bytes each, from `start` on. */
export function* wideRuns(content: Buffer, encoding: WideEncoding): Generator<DecodedRun> {
  const width = widthOf(encoding);
  const length = content.length - (content.length % width);
  const overlap = DECODE_LIMITS.overlap * width;
  const step = DECODE_LIMITS.bytes * width - overlap;
  for (let start = 0; start === 0 || start + overlap < length; start += step) {
    const end = Math.min(length, start + DECODE_LIMITS.bytes * width);
    yield { start, end, encoding, bytes: narrow(content.subarray(start, end), encoding) };
  }
}

/** One byte for each character of a whole number of them: Latin-1, and 0xff for what is beyond it. */
export function narrow(wide: Buffer, encoding: WideEncoding): Buffer {
  const { width, low } = UNITS[encoding];
  const bytes = Buffer.alloc(wide.length / width);
  for (let index = 0; index < bytes.length; index++) {
    const at = index * width;
    let high = 0;
    for (let byte = 0; byte < width; byte++) if (byte !== low) high |= wide[at + byte] ?? 0;
    bytes[index] = high === 0 ? (wide[at + low] ?? 0) : 0xff;
  }
  return bytes;
}

/** The mark of UTF-32 may be one of UTF-16 with a zero character behind it: what follows must be characters, all below U+110000. */
function byWideMark(content: Buffer): WideEncoding | undefined {
  if (content.length < 4) return undefined;
  const mark = content.readUInt32BE(0);
  if (mark === 0x0000feff) return areCharacters(content, 0) ? "utf-32be" : undefined;
  return mark === 0xfffe0000 && areCharacters(content, 3) ? "utf-32le" : undefined;
}

/** `high`: which of four bytes is the first digit of a character's number. */
function areCharacters(content: Buffer, high: 0 | 3): boolean {
  const next = high === 0 ? 1 : 2;
  const end = Math.min(content.length, SAMPLE);
  for (let at = 4; at + 4 <= end; at += 4) {
    if (content[at + high] !== 0 || (content[at + next] ?? 0) > 0x10) return false;
  }
  return true;
}

function byZeros(sample: Buffer): WideEncoding | undefined {
  if (sample.length < LEAST_SAMPLE || !sample.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const pairs = sample.length >> 1;
  if (odd >= pairs * HIGH_ZEROS && even <= pairs * LOW_ZEROS) return "utf-16le";
  if (even >= pairs * HIGH_ZEROS && odd <= pairs * LOW_ZEROS) return "utf-16be";
  return undefined;
}
