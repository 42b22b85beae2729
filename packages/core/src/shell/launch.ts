// Which program a command really starts: `sudo -E env A=b pip install x` starts pip. It runs nothing.
import { HOLE, type Launch, type ShellWord } from "./shell-command.ts";
import { FUNCTION, STARTERS, type Starter } from "./starters.ts";

const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const AMOUNT = /^\d+[a-z]?$/;
const UNKNOWN: Starter = {};
/** `find` runs what stands behind these, once for each path that it puts in place of `{}`. */
const FIND_ACTIONS: readonly string[] = ["-exec", "-execdir", "-ok", "-okdir"];
const FOUND_PATH = `./${HOLE}`;

const NO_FUNCTIONS: ReadonlySet<string> = new Set();

/** The program behind all starters; undefined where the words start none. `functions` are those that run their arguments. */
export function launchOf(
  words: readonly ShellWord[],
  functions: ReadonlySet<string> = NO_FUNCTIONS,
): Launch | undefined {
  const launch = launchBehind(words, functions);
  // What `find` starts is no `find` that people write.
  const action = launch?.program === "find" ? wordsOfAction(launch.args) : [];
  return launchBehind(action, functions) ?? launch;
}

function launchBehind(words: readonly ShellWord[], functions: ReadonlySet<string>): Launch | undefined {
  let index = 0;
  let xargs: number | undefined;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const program = programName(word.value);
    const starter = starterOf(word, program, words[index + 1], functions);
    const next = starter && behindStarter(words, index + 1, starter);
    if (next === undefined) {
      if (xargs === undefined) return { program, word, args: words.slice(index + 1), fromInput: false };
      return { program, word, args: withInput(words, xargs, index), fromInput: true };
    }
    if (program === "xargs") xargs = index;
    index = next;
  }
  return undefined;
}

/** What only expands when the script runs is mostly `sudo` or nothing, where another program stands behind it. */
function starterOf(
  word: ShellWord,
  program: string,
  next: ShellWord | undefined,
  functions: ReadonlySet<string>,
): Starter | undefined {
  if (functions.has(word.value)) return FUNCTION;
  if (word.value !== HOLE) return STARTERS.get(program);
  return next && /^[A-Za-z]/.test(next.value) ? UNKNOWN : undefined;
}

function programName(value: string): string {
  const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
  return name.includes(".") ? name.replace(/\.(?:exe|cmd|bat)$/, "") : name;
}

/** Where the program stands that the starter starts: past the end if it starts none, undefined if it works itself. */
function behindStarter(words: readonly ShellWord[], from: number, starter: Starter): number | undefined {
  const first = behindOptions(words, from, starter);
  const options = words.slice(from, first).map(({ value }) => value);
  const has = (names: readonly string[] | undefined): boolean => options.some((option) => names?.includes(option));
  if (has(starter.inert)) return words.length;
  if (has(starter.own) || (starter.needs && !has(starter.needs))) return undefined;
  let index = starter.verbs ? behindVerb(words, first, starter) : first;
  if (index === undefined) return undefined;
  while (isOwnOperand(words[index]?.value ?? "", starter)) index++;
  if (starter.only && !starter.only.includes(words[index]?.value ?? "")) return undefined;
  return index + (starter.operands ?? 0);
}

function isOwnOperand(value: string, starter: Starter): boolean {
  return ASSIGNMENT.test(value) || (starter.takesAmounts === true && AMOUNT.test(value));
}

/** Behind the verb and its options. The verb may be one of `docker compose`. */
function behindVerb(words: readonly ShellWord[], from: number, starter: Starter): number | undefined {
  const at = words[from]?.value === "compose" ? behindOptions(words, from + 1, starter) : from;
  if (!starter.verbs?.includes(words[at]?.value ?? "")) return undefined;
  return behindOptions(words, at + 1, starter);
}

function behindOptions(words: readonly ShellWord[], from: number, starter: Starter): number {
  let index = from;
  for (let word = words[index]; word?.value.startsWith("-"); word = words[index]) {
    index += takesNext(word.value, starter) ? 2 : 1;
    if (word.value === "--") break;
  }
  return index;
}

function takesNext(option: string, starter: Starter): boolean {
  if (option.startsWith("--")) return starter.valuedLong?.includes(option) ?? false;
  const letters = option.slice(1);
  const first = [...letters].findIndex((letter) => starter.valued?.includes(letter));
  return first >= 0 && first === letters.length - 1;
}

/** The command that `find` runs, up to its `;` or `+`. */
function wordsOfAction(args: readonly ShellWord[]): readonly ShellWord[] {
  const start = args.findIndex(({ value }) => FIND_ACTIONS.includes(value)) + 1;
  const end = args.findIndex(({ value }, index) => index >= start && (value === ";" || value === "+"));
  const words = start > 0 ? args.slice(start, end < 0 ? undefined : end) : [];
  return words.map((word) => (word.value === "{}" ? { ...word, value: FOUND_PATH } : word));
}

/** The arguments behind `at` with what xargs, which stands at `xargs`, adds: in place of a mark, or at the end. */
function withInput(words: readonly ShellWord[], xargs: number, at: number): readonly ShellWord[] {
  const args = words.slice(at + 1);
  const mark = replacedMark(words.slice(xargs + 1, at).map(({ value }) => value));
  if (mark) return args.map((word) => putInput(word, mark));
  const [first] = words;
  const last = words.at(-1);
  return first && last
    ? [...args, { value: HOLE, start: first.start, end: last.end, printed: [], streamed: [] }]
    : args;
}

/** In a string for a shell the mark is left: nothing more can be told of it. */
function putInput(word: ShellWord, mark: string): ShellWord {
  if (!word.value.includes(mark) || /\s/.test(word.value)) return word;
  return { ...word, value: word.value.replaceAll(mark, HOLE) };
}

/** What stands for the input in the arguments ("xargs(1)", -I). */
function replacedMark(options: readonly string[]): string | undefined {
  for (const [index, option] of options.entries()) {
    const [, attached] = /^(?:-I|-i|--replace=?)(.*)$/s.exec(option) ?? [];
    if (attached !== undefined) return attached || (option === "-I" ? options[index + 1] : "{}");
  }
  return undefined;
}
