// Decodes texts in which characters are escaped: `%41`, `\u0041`, `\x41`, `&#65;` and quoted-printable. A content without the
// sign of an escape is passed over at the speed of a byte search.
import { type ByteSet, hexDigit, setOf, TEXT } from "./byte-set.ts";
import { DECODE_LIMITS, type DecodedRun, type Encoding } from "./encoded-run.ts";
import { entityLength, entityValue } from "./entity.ts";

interface EscapeForm {
  readonly encoding: Encoding;
  /** What the content is searched for. */
  readonly rarest: Buffer;
  readonly sign: Buffer;
  /** Hexadecimal digits behind the sign; undefined where it is for `entity.ts` to read on. */
  readonly digits: number | undefined;
  /** Escapes that make a run, of those that stand for `counted`: fewer are more often punctuation than a disguise. */
  readonly least: number;
  readonly counted: ByteSet;
  /** True where the sign at the end of a line takes the line end away. */
  readonly softBreaks: boolean;
  /** What may stand between two escapes of one run. */
  readonly between: ByteSet;
  /** Bytes that are kept in front of the first escape, behind the last, and between two of them. */
  readonly margin: number;
}

/** RFC 3986: unreserved and reserved characters, without brackets and quotes, which more often stand around a URL. */
const IN_URL = setOf((sign) => /[0-9A-Za-z._~:/?#@!$&*+,;=%-]/.test(sign));
/** The name that a string is assigned to stands on the same line, and rules want to see it. */
const IN_LINE = setOf((sign) => sign !== "\r" && sign !== "\n" && sign !== "\0");
const IN_MAIL = setOf((sign) => sign !== "\0");
/** Pages are full of quotes and spaces that have to be escaped. Letters and digits never have to be. */
const ALNUM = setOf((sign) => /[0-9A-Za-z]/.test(sign));

export const ESCAPE_FORMS: readonly EscapeForm[] = [
  form("percent", "%", 2, IN_URL, 1024),
  form("unicode-escape", "\\u", 4, IN_LINE, 256),
  form("hex-escape", "\\x", 2, IN_LINE, 256),
  { ...form("html-entity", "&#", undefined, IN_LINE, 256), least: 8, counted: ALNUM },
  // RFC 2045, section 6.7. An equals sign must be escaped, and without one there is seldom a credential.
  { ...form("quoted-printable", "=", 2, IN_MAIL, 2048), rarest: Buffer.from("=3D"), softBreaks: true },
];

const NEAR = 32;
const NO_ESCAPE = -1;
const SOFT_BREAK = -2;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function form(
  encoding: Encoding,
  sign: string,
  digits: number | undefined,
  between: ByteSet,
  margin: number,
): EscapeForm {
  const bytes = Buffer.from(sign, "latin1");
  return { encoding, rarest: bytes, sign: bytes, digits, least: 2, counted: TEXT, softBreaks: false, between, margin };
}

/** The runs of one form with enough escapes, in order. Characters beyond Latin-1 become the byte 0xff. */
export function* escapeRuns(content: Buffer, form: EscapeForm): Generator<DecodedRun> {
  let floor = 0;
  for (let at = nextSign(content, 0, form); at >= 0; at = nextSign(content, at, form)) {
    if (escapeAt(content, at, form) === NO_ESCAPE) {
      at += form.rarest.length;
      continue;
    }
    const run = spanAround(content, at, floor, form);
    if (run.escapes >= form.least) {
      yield {
        start: run.start,
        end: run.end,
        encoding: form.encoding,
        bytes: decode(content, run.start, run.end, form),
      };
    }
    // A run that was cut goes on in the next one, and the two overlap.
    floor = run.cut ? run.end - DECODE_LIMITS.overlap : run.end;
    at = floor;
  }
}

/** A native search costs as much as looking at some hundred bytes: where signs are dense, the next one is close. */
function nextSign(content: Buffer, from: number, { rarest }: EscapeForm): number {
  const first = rarest[0];
  const near = Math.min(content.length, from + NEAR);
  for (let at = from; at < near; at++) if (content[at] === first && isAt(content, at, rarest)) return at;
  return content.indexOf(rarest, near);
}

function isAt(content: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) if (content[at + index] !== text[index]) return false;
  return true;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Escapes in it that count, or stand for nothing. */
  readonly escapes: number;
  /** True where the span ends only because it is long enough. */
  readonly cut: boolean;
}

function spanAround(content: Buffer, first: number, floor: number, form: EscapeForm): Span {
  const lowest = Math.max(floor, first - form.margin);
  let start = first;
  while (start > lowest && isIn(form.between, content[start - 1])) start--;
  const limit = Math.min(content.length, start + DECODE_LIMITS.bytes);
  let escapes = 0;
  let last = first;
  let end = first;
  while (end < limit && end - last < form.margin) {
    const value = escapeAt(content, end, form);
    if (value !== NO_ESCAPE) {
      end += escapeLength(content, end, value, form);
      last = end;
      if (value === SOFT_BREAK || isIn(form.counted, value)) escapes++;
    } else if (isIn(form.between, content[end])) end++;
    else break;
  }
  return { start, end, escapes, cut: end >= limit && end < content.length };
}

function decode(content: Buffer, start: number, end: number, form: EscapeForm): Buffer {
  const bytes = Buffer.alloc(end - start);
  let length = 0;
  for (let at = start; at < end; ) {
    const value = escapeAt(content, at, form);
    if (value !== SOFT_BREAK) bytes[length++] = value === NO_ESCAPE ? (content[at] ?? 0) : Math.min(value, 0xff);
    at += value === NO_ESCAPE ? 1 : escapeLength(content, at, value, form);
  }
  return bytes.subarray(0, length);
}

/** The value of the escape at an offset, or one of the two constants. */
function escapeAt(content: Buffer, at: number, { sign, digits, softBreaks }: EscapeForm): number {
  if (!isAt(content, at, sign)) return NO_ESCAPE;
  if (digits === undefined) return entityValue(content, at);
  const behind = at + sign.length;
  if (softBreaks && content[behind + (content[behind] === CARRIAGE_RETURN ? 1 : 0)] === LINE_FEED) return SOFT_BREAK;
  let value = 0;
  for (let index = behind; index < behind + digits; index++) {
    const digit = hexDigit(content[index]);
    if (digit < 0) return NO_ESCAPE;
    value = value * 16 + digit;
  }
  return value;
}

function escapeLength(content: Buffer, at: number, value: number, { sign, digits }: EscapeForm): number {
  if (digits === undefined) return entityLength(content, at);
  if (value !== SOFT_BREAK) return sign.length + digits;
  return content[at + 1] === CARRIAGE_RETURN ? 3 : 2;
}

function isIn(set: ByteSet, byte: number | undefined): boolean {
  return byte !== undefined && set[byte] === 1;
}
