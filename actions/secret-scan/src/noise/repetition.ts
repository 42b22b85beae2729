// Finds what is typed by hand to fill a field: one character again and again, groups that repeat, runs through the alphabet
// or along the keyboard. The work is linear in the text; callers pass a few hundred characters at most.

const LONGEST_PERIOD = 16;
const ROWS = ["0123456789", "90", "9a", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Pairs that follow each other on a keyboard or in counting, in either direction, as two codes in one number. */
const STEPS: ReadonlySet<number> = new Set(ROWS.flatMap(pairsOf));

/** How far two places may lie apart that are looked at as neighbours: `1a2b3c` counts on in every second place. */
const INTERLEAVED = 2;
/** Shorter runs of a sequence happen by chance. */
const RUN = 3;
const LONG_RUN = 8;

/** True if most of the text repeats itself or counts on. Random text of 16 characters does so once in ten thousand times. */
export function isRepetitive(text: string): boolean {
  if (text.length < 2) return false;
  const codes = codesOf(text.toLowerCase());
  return isMostlyOneCharacter(codes) || hasLongRun(codes) || repeatsGroup(codes) || isCounted(codes);
}

function isMostlyOneCharacter(codes: Uint16Array): boolean {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Math.max(...counts.values()) * 2 >= codes.length && (codes.length >= 6 || counts.size === 1);
}

/** Five in a row, and a quarter of the text: keys that carry zeros as `AAAA` have shorter runs. */
function hasLongRun(codes: Uint16Array): boolean {
  return longestRepeat(codes, 1) + 1 >= Math.max(5, codes.length / 4);
}

function repeatsGroup(codes: Uint16Array): boolean {
  if (codes.length < 6) return false;
  const enough = Math.max(4, codes.length / 2);
  for (let period = 2; period <= Math.min(LONGEST_PERIOD, codes.length / 2); period++) {
    if (longestRepeat(codes, period) >= enough) return true;
  }
  return false;
}

/** The most characters in a row that are what stood `period` places before. */
function longestRepeat(codes: Uint16Array, period: number): number {
  let longest = 0;
  let run = 0;
  for (let at = period; at < codes.length; at++) {
    run = codes[at] === codes[at - period] ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** `12345678`, `abcdef123456`, `0a1b2c3d4e5f`, `qwertyuiop`, also backwards. */
function isCounted(codes: Uint16Array): boolean {
  const { covered, longest } = counting(codes, 1);
  if (longest >= LONG_RUN || covered >= codes.length * 0.7) return true;
  return codes.length >= LONG_RUN && counting(codes, INTERLEAVED).covered >= codes.length * 0.8;
}

/** How many characters stand in runs that count on from `stride` places before, and the longest run. */
function counting(codes: Uint16Array, stride: number): { readonly covered: number; readonly longest: number } {
  let covered = 0;
  let longest = 1;
  let run = 1;
  for (let at = stride; at <= codes.length; at++) {
    if (at < codes.length && isStep(codes[at - stride] ?? 0, codes[at] ?? 0)) run++;
    else {
      if (run >= RUN) covered += run + stride - 1;
      if (run > longest) longest = run;
      run = 1;
    }
  }
  return { covered, longest };
}

function isStep(from: number, to: number): boolean {
  return Math.abs(to - from) === 1 || STEPS.has(from * 0x10000 + to);
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

function pairsOf(row: string): readonly number[] {
  return Array.from(
    { length: row.length - 1 },
    (_unused, at) => [row.charCodeAt(at), row.charCodeAt(at + 1)] as const,
  ).flatMap(([first, second]) => [first * 0x10000 + second, second * 0x10000 + first]);
}
