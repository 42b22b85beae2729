// A shell script as the flat list of simple commands that rules look at, in the order they are evaluated in.

/**
 * Stands in a value for what is only known when the script runs: an expansion of the shell, or an expression of the
 * workflow. A script that holds this character itself is read as if something were unknown there.
 */
export const HOLE = "\uFFFC";

export interface ShellWord {
  /** After quote removal; every unknown part is one `HOLE`. */
  readonly value: string;
  /** UTF-16 offsets into the script, end exclusive. Inside a string that had to be unescaped: those of the whole string. */
  readonly start: number;
  readonly end: number;
  /** The commands whose output the word holds: `$(...)` and backticks. */
  readonly printed: readonly ShellCommand[];
  /** The commands whose output can be read from the file the word names: `<(...)`. */
  readonly streamed: readonly ShellCommand[];
}

export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord;
}

/** A redirection to or from a file, a here-string (`<<<`) or a here-document (`<<`, its body as the target). */
export interface ShellRedirect {
  /** As written, with the number of the file descriptor if there is one: `>`, `2>>`. */
  readonly operator: string;
  readonly target: ShellWord;
}

/** The program that a command really starts. */
export interface Launch {
  /** The program's file name in lower case, without folder and without `.exe`, `.cmd` or `.bat`. Holds a `HOLE` where it is unknown. */
  readonly program: string;
  /** The word that names the program. */
  readonly word: ShellWord;
  readonly args: readonly ShellWord[];
  /** True where further arguments come from standard input (xargs). */
  readonly fromInput: boolean;
}

export interface ShellCommand {
  /** The program and its arguments. Empty where there are only assignments or redirections. */
  readonly words: readonly ShellWord[];
  /** Behind programs such as sudo and env; undefined where nothing is started. */
  readonly launch: Launch | undefined;
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** The commands whose output reaches this one through a pipe. */
  readonly fedBy: readonly ShellCommand[];
  /** UTF-16 offsets into the script, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A part of a script that could not be read, and why, in words that can stand behind the place. */
export interface UnreadPart {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** What was understood, and what was not. Where something was not, commands may be missing. */
export interface ShellReading {
  readonly commands: readonly ShellCommand[];
  readonly unread: readonly UnreadPart[];
}
