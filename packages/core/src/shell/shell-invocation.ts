// Where a shell that a command starts takes its script from: a string, a file or standard input.
import { HOLE, type Launch, type ShellWord } from "./shell-command.ts";

export type ScriptSource =
  /** `bash -c 'string'`, `eval`: the words are joined by blanks. */
  | { readonly kind: "string"; readonly words: readonly ShellWord[] }
  /** `bash file`, `. file`. */
  | { readonly kind: "file"; readonly word: ShellWord }
  /** `bash`, `bash -s -- argument`. */
  | { readonly kind: "stdin" };

const SHELLS: readonly string[] = ["sh", "bash", "dash", "zsh", "ksh", "ash"];
/** Options of shells that take a value ("Bash Reference Manual", "Invoking Bash"). */
const VALUED: readonly string[] = ["-o", "+o", "-O", "+O", "--rcfile", "--init-file"];

/** Undefined where the program is no shell, or gets no script at all. */
export function scriptSource(launch: Launch): ScriptSource | undefined {
  const source = SOURCES.get(launch.program)?.(launch.args);
  // What xargs reads is arguments, not a script.
  const isInput = source?.kind === "stdin" || (source?.kind === "file" && source.word.value === HOLE);
  return launch.fromInput && isInput ? undefined : source;
}

type SourceOf = (args: readonly ShellWord[]) => ScriptSource | undefined;

const SOURCES: ReadonlyMap<string, SourceOf> = new Map<string, SourceOf>([
  ...SHELLS.map((name) => [name, shellSource] as const),
  ["eval", stringSource],
  ["source", ([file]) => fileSource(file)],
  [".", ([file]) => fileSource(file)],
  ["su", suSource],
  ["runuser", suSource],
  // What follows the string of -S is appended to it.
  ["env", (args) => stringSource(behind(args, SPLITS))],
  ["trap", ([action, signal]) => (signal && action && action.value !== "-" ? stringSource([action]) : undefined)],
  ["ssh", sshSource],
]);

const SPLITS: readonly string[] = ["-S", "--split-string"];
const COMMANDS: readonly string[] = ["-c", "--command"];
/** "ssh(1)". */
const SSH_VALUED = /^-[A-Za-z]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

function stringSource(words: readonly ShellWord[]): ScriptSource | undefined {
  return words.length > 0 ? { kind: "string", words } : undefined;
}

/** Without a command, su starts a shell that reads its input. */
function suSource(args: readonly ShellWord[]): ScriptSource | undefined {
  const [command] = behind(args, COMMANDS);
  if (command) return stringSource([command]);
  return args.some(({ value }) => /^--(?:command=|help$|version$)/.test(value)) ? undefined : { kind: "stdin" };
}

/** Without a command, the shell at the other end reads the input. */
function sshSource(args: readonly ShellWord[]): ScriptSource | undefined {
  let index = 0;
  for (let word = args[index]; word?.value.startsWith("-"); word = args[index]) {
    index += SSH_VALUED.test(word.value) ? 2 : 1;
  }
  if (args[index] === undefined) return undefined;
  return stringSource(args.slice(index + 1)) ?? { kind: "stdin" };
}

/** The words behind the first of these options. */
function behind(args: readonly ShellWord[], options: readonly string[]): readonly ShellWord[] {
  const index = args.findIndex(({ value }) => options.includes(value));
  return index < 0 ? [] : args.slice(index + 1);
}

/** Options under which a shell runs no script: it only looks at it, or tells about itself. */
const RUNS_NOTHING: readonly string[] = ["--version", "--help"];

function shellSource(args: readonly ShellWord[]): ScriptSource | undefined {
  let letters = "";
  let index = 0;
  for (let word = args[index]; word && /^[-+]/.test(word.value); word = args[index]) {
    index += VALUED.includes(word.value) ? 2 : 1;
    if (word.value === "-" || word.value === "--") break;
    if (!word.value.startsWith("--")) letters += word.value.slice(1);
  }
  if (letters.includes("n") || args.slice(0, index).some(({ value }) => RUNS_NOTHING.includes(value))) return undefined;
  const operand = args[index];
  if (letters.includes("c")) return operand && { kind: "string", words: [operand] };
  return operand && !letters.includes("s") ? fileSource(operand) : { kind: "stdin" };
}

function fileSource(word: ShellWord | undefined): ScriptSource | undefined {
  if (word?.value === "/dev/stdin") return { kind: "stdin" };
  return word && { kind: "file", word };
}
