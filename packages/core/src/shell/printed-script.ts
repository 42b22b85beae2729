// Which commands write the text of a script: into a pipe that a shell reads, or into a file that by its name is a script.
import type { Assignment, Word } from "unbash";
import { rewritten, type ScriptFrame, stringFrame } from "./script-frame.ts";
import type { ShellCommand } from "./shell-command.ts";
import { wordValue } from "./word-value.ts";

const WRITERS: readonly string[] = ["cat", "tee", "echo", "printf"];
const TO_FILE = /^1?>(?:>|\|)?$/;
const SCRIPT_FILE = /\.(?:sh|bash)$/;
const ECHO_OPTION = /^-[neE]+$/;

/** True for `cat`, `echo` and the like. */
export function isWriter({ launch }: ShellCommand): boolean {
  return WRITERS.includes(launch?.program ?? "");
}

/** True where a writer writes into a shell script. */
export function writesScript(command: ShellCommand): boolean {
  if (!isWriter(command)) return false;
  const files = command.redirects.filter(({ operator }) => TO_FILE.test(operator)).map(({ target }) => target);
  const teed = command.launch?.program === "tee" ? command.launch.args : [];
  return [...files, ...teed].some(({ value }) => SCRIPT_FILE.test(value));
}

/** The text that `echo` or `printf` prints; undefined for other commands. `operands` are the words of the command. */
export function printedFrame(
  frame: ScriptFrame,
  { words, launch }: ShellCommand,
  operands: readonly (Word | Assignment)[],
): ScriptFrame | undefined {
  if (launch?.program !== "echo" && launch?.program !== "printf") return undefined;
  const args = operands.slice(words.indexOf(launch.word) + 1).filter((operand) => operand.type === "Word");
  const texts = args.slice(args.findIndex(({ value }) => !ECHO_OPTION.test(value)));
  const [format, ...values] = texts;
  if (!format) return undefined;
  const isTemplate = launch.program === "printf" && format.value.includes("%");
  const written = isTemplate ? values : launch.program === "printf" ? [format] : texts;
  const text = written.map((word) => wordValue(word, word.parts)).join(isTemplate ? "\n" : " ");
  if (written.length === 1 && !text.includes("\\n")) return stringFrame(frame, written);
  return rewritten(frame, text.replaceAll("\\n", "\n"), { start: format.pos, end: (written.at(-1) ?? format).end });
}
