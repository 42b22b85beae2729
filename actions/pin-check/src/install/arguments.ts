// Splits the arguments of a command into options and operands. Which options take a value, each tool says itself.
import type { ShellWord } from "@lockstep/core";

export interface Arguments {
  /** What is neither an option nor the value of one. */
  readonly operands: readonly ShellWord[];
  /** True where one of the options is given, with or without a value. */
  has(...names: readonly string[]): boolean;
  /** The values given to any of the options, in order. */
  values(...names: readonly string[]): readonly ShellWord[];
}

export interface ArgumentSyntax {
  /** Options whose value is the next word, unless it is attached: `--name=value`, `-nvalue`. */
  readonly valued: readonly string[];
  /** How many operands there are before everything else belongs to somebody else. Undefined: no limit. */
  readonly maxOperands?: number;
}

interface Option {
  readonly name: string;
  readonly value?: ShellWord | undefined;
}

/** Reads the words behind the program. `--` ends the options. */
export function readArguments(words: readonly ShellWord[], syntax: ArgumentSyntax): Arguments {
  const limit = syntax.maxOperands ?? Number.POSITIVE_INFINITY;
  const operands: ShellWord[] = [];
  const options: Option[] = [];
  let literal = false;
  let pending: string | undefined;
  for (const word of words) {
    if (operands.length >= limit) break;
    if (pending !== undefined) {
      options.push({ name: pending, value: word });
      pending = undefined;
    } else if (literal || !isOption(word)) operands.push(word);
    else if (word.value === "--") literal = true;
    else {
      options.push(...readOptions(word, syntax.valued));
      pending = awaitsValue(options.at(-1), syntax.valued);
    }
  }
  const named = (names: readonly string[]): readonly Option[] => options.filter(({ name }) => names.includes(name));
  return {
    operands,
    has: (...names) => named(names).length > 0,
    values: (...names) => named(names).flatMap(({ value }) => value ?? []),
  };
}

/** What stands behind one of the words. */
export function argumentsBehind(words: readonly ShellWord[], word: ShellWord): readonly ShellWord[] {
  return words.slice(words.indexOf(word) + 1);
}

function isOption({ value }: ShellWord): boolean {
  return value.startsWith("-") && value !== "-";
}

/** The name of an option that takes the next word. */
function awaitsValue(option: Option | undefined, valued: readonly string[]): string | undefined {
  return option && option.value === undefined && valued.includes(option.name) ? option.name : undefined;
}

/** One option, or several short ones written together. Only the last can be without a value it takes. */
function readOptions(word: ShellWord, valued: readonly string[]): readonly Option[] {
  const { value } = word;
  if (valued.includes(value)) return [{ name: value }];
  const equals = value.indexOf("=");
  if (equals > 0) return [{ name: value.slice(0, equals), value: behind(word, equals + 1) }];
  return value.startsWith("--") ? [{ name: value }] : readLetters(word, valued);
}

/** The first letter that takes a value takes what is left: `-Ur file`, `-rfile`. */
function readLetters(word: ShellWord, valued: readonly string[]): readonly Option[] {
  const names = word.value
    .slice(1)
    .split("")
    .map((letter) => `-${letter}`);
  const index = names.findIndex((name) => valued.includes(name));
  const flags = (index < 0 ? names : names.slice(0, index + 1)).map((name): Option => ({ name }));
  const last = names[index];
  if (last === undefined || index + 2 === word.value.length) return flags;
  return [...flags.slice(0, -1), { name: last, value: behind(word, index + 2) }];
}

/** The value that is attached to an option. Its place is exact where the word is written as it is. */
function behind(word: ShellWord, from: number): ShellWord {
  const verbatim = word.end - word.start === word.value.length;
  return { ...word, value: word.value.slice(from), start: verbatim ? word.start + from : word.start };
}
