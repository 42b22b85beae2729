// Recognises UTF-16 text and turns it into one byte a character, which is what rules read.
import { DECODE_LIMITS, type DecodedRun } from "./encoded-run.ts";

export type WideEncoding = "utf-16le" | "utf-16be";

/** So many bytes are looked at where there is no byte order mark. */
const SAMPLE = 512;
const LEAST_SAMPLE = 16;
/** Of the high bytes of Western text, all but a few are zero; of its low bytes none is. */
const HIGH_ZEROS = 0.7;
const LOW_ZEROS = 0.05;

/**
 * The byte order of a content that is UTF-16, by its byte order mark (Unicode, section 23.8) or by where its zero bytes stand;
 * undefined for all others. UTF-32 is among the others.
 */
export function wideEncoding(content: Buffer): WideEncoding | undefined {
  if (content.length < 2) return undefined;
  const mark = content.readUInt16BE(0);
  const wider = content[2] === 0 && content[3] === 0;
  if (mark === 0xfffe && !wider) return "utf-16le";
  if (mark === 0xfeff) return "utf-16be";
  return byZeros(content.subarray(0, SAMPLE));
}

/** The whole content in overlapping pieces. The byte `n` of a piece stands for the two bytes at `start + 2 * n`. */
export function* wideRuns(content: Buffer, encoding: WideEncoding): Generator<DecodedRun> {
  const length = content.length - (content.length % 2);
  const step = DECODE_LIMITS.bytes * 2 - DECODE_LIMITS.overlap;
  for (let start = 0; start === 0 || start + DECODE_LIMITS.overlap < length; start += step) {
    const end = Math.min(length, start + DECODE_LIMITS.bytes * 2);
    yield { start, end, encoding, bytes: narrow(content.subarray(start, end), encoding) };
  }
}

/** One byte for each two of an even number: Latin-1, and 0xff for what is beyond it. */
export function narrow(wide: Buffer, encoding: WideEncoding): Buffer {
  const high = encoding === "utf-16le" ? 1 : 0;
  const bytes = Buffer.alloc(wide.length / 2);
  for (let at = 0; at < wide.length; at += 2) {
    bytes[at >> 1] = wide[at + high] === 0 ? (wide[at + 1 - high] ?? 0) : 0xff;
  }
  return bytes;
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
