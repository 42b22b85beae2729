// Where a command takes code from that it runs: a shell, another interpreter, or a program run by its path.
import { type Launch, type ScriptSource, type ShellWord, scriptSource } from "@lockstep/core";

/**
 * Options after which what comes on standard input is data, by interpreter. A cluster counts by its letters. The program is
 * the next word, or for `-m` and the like none.
 */
const PROGRAM_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["python", /^-[A-Za-z]*[cm]/],
  ["node", /^(?:-[a-z]*[ep]|--eval|--print|--version|--help)/],
  ["perl", /^-[A-Za-z0-9]*[eE]/],
  ["ruby", /^-[A-Za-z]*e/],
  ["php", /^-[rRBEF]/],
]);
const STDIN: readonly string[] = ["-", "/dev/stdin"];

/** Undefined where the command runs nothing but itself. */
export function codeSource(launch: Launch): ScriptSource | undefined {
  const shell = scriptSource(launch);
  if (shell || launch.fromInput) return shell;
  const { program, args } = launch;
  if (program === "iex" || program === "invoke-expression") return { kind: "stdin" };
  const options = PROGRAM_OPTIONS.get(program.replace(/[\d.]+$/, ""));
  return options && interpreterSource(args, options);
}

function interpreterSource(args: readonly ShellWord[], programOptions: RegExp): ScriptSource | undefined {
  for (const word of args) {
    if (STDIN.includes(word.value)) return { kind: "stdin" };
    if (programOptions.test(word.value)) {
      const program = args[args.indexOf(word) + 1];
      return program && { kind: "string", words: [program] };
    }
    if (!word.value.startsWith("-")) return { kind: "file", word };
  }
  return { kind: "stdin" };
}
