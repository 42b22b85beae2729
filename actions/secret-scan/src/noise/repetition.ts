// Finds what is typed by hand to fill a field: one character again and again, groups that repeat, runs through the alphabet
// or along the keyboard. All of it is linear in a text of at most a few hundred characters.

const LONGEST_PERIOD = 16;
const KEYBOARD = "qwertyuiop asdfghjkl zxcvbnm";
const HEX_STEP = 0x61 - 0x39;

/** True if most of the text repeats itself or counts on. Random text of eight characters or more practically never does. */
export function isRepetitive(text: string): boolean {
  if (text.length < 2) return false;
  const lower = text.toLowerCase();
  return isMostlyOneCharacter(lower) || hasLongRun(lower) || repeatsGroup(lower) || isCounted(lower);
}

function isMostlyOneCharacter(text: string): boolean {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return Math.max(...counts.values()) * 2 >= text.length && (text.length >= 6 || counts.size === 1);
}

/** Five in a row, and a quarter of the text: keys that carry zeros as `AAAA` have shorter runs. */
function hasLongRun(text: string): boolean {
  return longestRun(text, (at) => text[at] === text[at - 1]) >= Math.max(5, text.length / 4);
}

function repeatsGroup(text: string): boolean {
  if (text.length < 6) return false;
  for (let period = 2; period <= Math.min(LONGEST_PERIOD, text.length / 2); period++) {
    const run = longestRun(text, (at) => at >= period && text[at] === text[at - period]) - 1;
    if (run >= Math.max(4, text.length * 0.5)) return true;
  }
  return false;
}

/** `12345678`, `abcdef123456`, `0a1b2c3d4e5f`, `qwertyuiop`, also backwards. */
function isCounted(text: string): boolean {
  const steps = stepsOf(text, 1);
  return coverage(steps) >= 0.7 || longest(steps) >= 8 || (text.length >= 8 && coverage(stepsOf(text, 2)) >= 0.8);
}

/** For each place, whether the character there is the one before or after that at `stride` places to the left. */
function stepsOf(text: string, stride: number): readonly boolean[] {
  return Array.from({ length: text.length }, (_unused, at) => at >= stride && isStep(text, at - stride, at));
}

function isStep(text: string, from: number, to: number): boolean {
  const distance = Math.abs(text.charCodeAt(to) - text.charCodeAt(from));
  if (distance === 1 || distance === HEX_STEP) return true;
  const [first, second] = [text.charAt(from), text.charAt(to)];
  if (`${first}${second}` === "90") return true;
  return KEYBOARD.includes(first + second) || KEYBOARD.includes(second + first);
}

/** The share of the characters that stand in runs of three or more. */
function coverage(steps: readonly boolean[]): number {
  let covered = 0;
  let run = 1;
  for (let at = 1; at <= steps.length; at++) {
    if (steps[at] === true) run++;
    else {
      if (run >= 3) covered += run;
      run = 1;
    }
  }
  return covered / steps.length;
}

function longest(steps: readonly boolean[]): number {
  return steps.reduce(
    (state, step) => {
      const run = step ? state.run + 1 : 1;
      return { run, best: Math.max(run, state.best) };
    },
    { run: 1, best: 1 },
  ).best;
}

function longestRun(text: string, continues: (at: number) => boolean): number {
  return longest(Array.from({ length: text.length }, (_unused, at) => at > 0 && continues(at)));
}
