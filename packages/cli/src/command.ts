// What a command of the command line is.
import type { Environment } from "@lockstep/runtime";

/** An option that takes a value, a switch that does not, or a switch that may. */
export interface Option {
  readonly name: string;
  /** Placeholder of the value in the help text; undefined makes it a switch. */
  readonly value?: string;
  /** True for a switch that may have a value: `--name` or `--name=value`. */
  readonly optional?: true;
  /** True for an option that may be given several times: its values are joined by line ends. */
  readonly many?: true;
  /** The allowed values, where the list is closed. */
  readonly choices?: readonly string[];
  readonly description: string;
}

/** The parsed words after the command's name. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  /** Those of `paths` that came after `--`; undefined where there was none. */
  readonly afterDashes?: readonly string[] | undefined;
}

/** The process as commands see it. */
export interface Terminal {
  readonly env: Environment;
  cwd(): string;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** Exit codes of the command line: pass, fail, usage, incomplete; 70 (a bug) is set by the error handler alone. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** The words after the name, as the help shows them: a line for each way to call it. */
  readonly usage: string;
  readonly summary: string;
  /** Lines of longer help, shown by `lockstep COMMAND --help`. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly { readonly line: string; readonly what: string }[];
  /** How many paths may be given. */
  readonly maxPaths: number;
  /** Gives the exit code: an `ExitCode`, or that of a program which it was told to run. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
