// Reads the 512-byte headers of tar archives (POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format").

export const BLOCK = 512;

export interface TarHeader {
  readonly path: string;
  readonly size: number;
  /** The type flag as a character; `0` also for the zero byte of the oldest archives. */
  readonly type: string;
}

const CHECKSUM = 148;
const CHECKSUM_END = 156;
const SPACE = 0x20;
const BASE_256 = 0x80;

/** Whether a header with the right checksum stands at an offset. */
export function isTarHeader(content: Buffer, at: number): boolean {
  if (at + BLOCK > content.length || content[at] === 0) return false;
  const stated = numberIn(content, at + CHECKSUM, 8);
  if (Number.isNaN(stated)) return false;
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < BLOCK; index++) {
    const byte = index >= CHECKSUM && index < CHECKSUM_END ? SPACE : (content[at + index] ?? 0);
    unsigned += byte;
    // Some old programs added up signed bytes.
    signed += (byte << 24) >> 24;
  }
  return stated === unsigned || stated === signed;
}

/** The header at an offset; undefined if its checksum or its size is wrong. */
export function tarHeader(content: Buffer, at: number): TarHeader | undefined {
  if (!isTarHeader(content, at)) return undefined;
  const size = numberIn(content, at + 124, 12);
  if (!Number.isSafeInteger(size)) return undefined;
  const name = textIn(content, at, 100);
  // GNU tar uses the place of the prefix for times in its own format, whose magic is `ustar` and a space.
  const prefix = content.toString("latin1", at + 257, at + 263) === "ustar\0" ? textIn(content, at + 345, 155) : "";
  const type = content[at + 156] === 0 ? "0" : String.fromCharCode(content[at + 156] ?? 0);
  return { path: prefix === "" ? name : `${prefix}/${name}`, size, type };
}

/** Text up to its first zero byte. */
export function textIn(content: Buffer, at: number, length: number): string {
  const field = content.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
}

/** Octal digits between blanks and zero bytes, or a big-endian number behind a byte with the high bit; NaN for all else. */
function numberIn(content: Buffer, at: number, length: number): number {
  const first = content[at] ?? 0;
  if (first === BASE_256) return content.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = textIn(content, at, length).trim();
  if (digits === "") return first === 0 || first === SPACE ? 0 : Number.NaN;
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
