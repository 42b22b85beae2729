// What a script itself says about its names: the variables that hold plain text, and the functions that run their arguments.
// It follows the text from top to bottom and no branches.
import { HOLE, type ShellWord } from "./shell-command.ts";

/** Longer than any command that people keep in a variable. */
const MAX_LENGTH = 1000;
const VARIABLE = /^("?)\$(?:\{(\w+)\}|(\w+))\1$/;
const ALL_ARGUMENTS = /^"?\$(?:[@*]|\{[@*]\})"?$/;

export class ScriptNames {
  readonly #values = new Map<string, string>();
  readonly #around: string[] = [];
  /** Functions that start the program their arguments name. */
  readonly functions = new Set<string>();

  /** Notes what a variable holds from here on. */
  assign(name: string, value: string): void {
    if (value.includes(HOLE) || value.length > MAX_LENGTH) this.#values.delete(name);
    else this.#values.set(name, value);
  }

  /** The text that a word, as written, stands for; undefined where it is no variable or nobody knows. */
  textOf(written: string): string | undefined {
    const [, , braced, plain] = VARIABLE.exec(written) ?? [];
    return this.#values.get(braced ?? plain ?? "");
  }

  /** The words with a variable that names the program replaced, split at blanks unless it is quoted. */
  expandFirst(words: readonly ShellWord[], written: string): readonly ShellWord[] {
    const [first, ...rest] = words;
    const text = this.textOf(written);
    if (!first || text === undefined) return words;
    const values = written.startsWith('"') ? [text] : text.split(/\s+/).filter((value) => value !== "");
    return [...values.map((value) => ({ ...first, value })), ...rest];
  }

  withinFunction(name: string, act: () => void): void {
    this.#around.push(name);
    act();
    this.#around.pop();
  }

  /** Notes the program of a command as written: `"$@"` makes a starter of the function around it. */
  noteProgram(written: string): void {
    const name = this.#around.at(-1);
    if (name !== undefined && ALL_ARGUMENTS.test(written)) this.functions.add(name);
  }
}
