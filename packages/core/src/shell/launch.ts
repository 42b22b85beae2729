// Which program a command really starts: `sudo -E env A=b pip install x` starts pip. It knows the programs that start others,
// and runs nothing.
import type { Launch, ShellWord } from "./shell-command.ts";

/** How a program that starts another one takes its own options. */
interface Starter {
  /** Letters of the short options that take a value. */
  readonly valued?: string;
  readonly valuedLong?: readonly string[];
  /** Operands of its own before the program. */
  readonly operands?: number;
  /** Options under which it starts nothing. */
  readonly inert?: readonly string[];
}

const STARTERS: ReadonlyMap<string, Starter> = new Map<string, Starter>([
  ["sudo", { valued: "CDghpRrTtUu", valuedLong: ["--user", "--group", "--host", "--prompt", "--chdir", "--chroot"] }],
  ["doas", { valued: "Cu" }],
  ["env", { valued: "CSu", valuedLong: ["--unset", "--chdir", "--split-string"] }],
  ["time", { valued: "fo", valuedLong: ["--format", "--output"] }],
  ["nice", { valued: "n", valuedLong: ["--adjustment"] }],
  ["nohup", {}],
  ["command", { inert: ["-v", "-V"] }],
  ["builtin", {}],
  ["exec", { valued: "a" }],
  ["xargs", { valued: "adEILnPs", valuedLong: ["--arg-file", "--delimiter", "--max-args", "--max-procs"] }],
  ["timeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
  ["stdbuf", { valued: "eio", valuedLong: ["--input", "--output", "--error"] }],
  ["corepack", {}],
  ["call", {}],
]);

const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/** The program behind all starters; undefined where the words start none. */
export function launchOf(words: readonly ShellWord[]): Launch | undefined {
  let fromInput = false;
  let index = 0;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const program = programName(word.value);
    const starter = STARTERS.get(program);
    if (starter === undefined) return { program, word, args: words.slice(index + 1), fromInput };
    fromInput ||= program === "xargs";
    index = behindStarter(words, index + 1, starter);
  }
  return undefined;
}

function programName(value: string): string {
  const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
  return name.includes(".") ? name.replace(/\.(?:exe|cmd|bat)$/, "") : name;
}

/** Where the program stands that the starter starts; past the end if it starts none. */
function behindStarter(words: readonly ShellWord[], from: number, starter: Starter): number {
  let index = from;
  for (let word = words[index]; word?.value.startsWith("-"); word = words[index]) {
    if (starter.inert?.includes(word.value)) return words.length;
    index += takesNext(word.value, starter) ? 2 : 1;
    if (word.value === "--") break;
  }
  while (ASSIGNMENT.test(words[index]?.value ?? "")) index++;
  return index + (starter.operands ?? 0);
}

function takesNext(option: string, starter: Starter): boolean {
  if (option.startsWith("--")) return starter.valuedLong?.includes(option) ?? false;
  const letters = option.slice(1);
  const first = [...letters].findIndex((letter) => starter.valued?.includes(letter));
  return first >= 0 && first === letters.length - 1;
}
