// Where a shell that a command starts takes its script from: a string, a file or standard input.
import type { Launch, ShellWord } from "./shell-command.ts";

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
export function scriptSource({ program, args, fromInput }: Launch): ScriptSource | undefined {
  if (program === "eval") return args.length > 0 ? { kind: "string", words: args } : undefined;
  if (program === "source" || program === ".") return fileSource(args[0]);
  if (program === "su") return suSource(args);
  if (!SHELLS.includes(program)) return undefined;
  const source = shellSource(args);
  // What xargs reads is arguments, not a script.
  return fromInput && source?.kind === "stdin" ? undefined : source;
}

function suSource(args: readonly ShellWord[]): ScriptSource | undefined {
  const word = args[args.findIndex(({ value }) => value === "-c" || value === "--command") + 1];
  return word && word !== args[0] ? { kind: "string", words: [word] } : undefined;
}

function shellSource(args: readonly ShellWord[]): ScriptSource | undefined {
  let letters = "";
  let index = 0;
  for (let word = args[index]; word && /^[-+]/.test(word.value); word = args[index]) {
    index += VALUED.includes(word.value) ? 2 : 1;
    if (word.value === "-" || word.value === "--") break;
    if (!word.value.startsWith("--")) letters += word.value.slice(1);
  }
  const operand = args[index];
  if (letters.includes("c")) return operand && { kind: "string", words: [operand] };
  return operand && !letters.includes("s") ? fileSource(operand) : { kind: "stdin" };
}

function fileSource(word: ShellWord | undefined): ScriptSource | undefined {
  if (word?.value === "/dev/stdin") return { kind: "stdin" };
  return word && { kind: "file", word };
}
