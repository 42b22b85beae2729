// The command line: finds the command, runs it, and turns whatever happens into output and an exit code.
import { nearest, UsageError, VERSION } from "@lockstep/core";
import { describeError, installCrashGuard } from "@lockstep/runtime";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { isOnRunner } from "./terminal/is-on-runner.ts";

/** Runs one command line. Sets the exit code of this process, never ends it. */
export async function main(words: readonly string[], terminal: Terminal): Promise<void> {
  const guard = installCrashGuard((error) => explain(error, terminal));
  try {
    guard.finish(await dispatch(words, terminal));
  } catch (error) {
    guard.finish(explain(error, terminal));
  }
}

async function dispatch([first, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (first === "--version" || first === "-V" || first === "version") return print(`${VERSION}\n`, terminal);
  if (first === "--help" || first === "-h" || first === "help") return help(rest, terminal);
  if (first === undefined) {
    terminal.stderr.write(overview(COMMANDS));
    return 2;
  }
  const command = find(first);
  const args = parseArguments(command, rest);
  return args.switches.has("help") ? print(commandHelp(command), terminal) : command.run(args, terminal);
}

function help([name]: readonly string[], terminal: Terminal): ExitCode {
  return print(name === undefined ? overview(COMMANDS) : commandHelp(find(name)), terminal);
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.stdout.write(text);
  return 0;
}

function find(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = COMMANDS.map((candidate) => candidate.name);
  const meant = nearest(name, names);
  throw new UsageError("unknown-command", `There is no command "${name}".`, {
    hint: meant ? `Did you mean: lockstep ${meant}` : `Commands: ${names.join(", ")}. See: lockstep --help`,
  });
}

/** Says on standard error what went wrong and what to change. Returns the exit code. */
function explain(error: unknown, { env, stderr }: Terminal): number {
  const failure = describeError(recognize(error), { debug: env["RUNNER_DEBUG"] === "1" });
  const { title, code, exitCode } = failure;
  const lines = [...failure.lines, `More: ${failure.page}`];
  const shown = isOnRunner(env) ? lines.map(withoutCommand) : lines;
  stderr.write(`lockstep: ${title} (${code})\n${shown.map((line) => `  ${line}\n`).join("")}`);
  return exitCode;
}

/** The runner reads standard error too: `::` is a command after blanks, `##[` anywhere, even with marks it cannot see. */
function withoutCommand(line: string): string {
  return `| ${line.replace(/#(?=[^\w\s]*#)/g, "# ")}`;
}

/** A reader of standard output that goes away early, such as `head`, is no bug; but what it got is no whole report. */
function recognize(error: unknown): unknown {
  const isBrokenPipe = error instanceof Error && "code" in error && error.code === "EPIPE";
  if (!isBrokenPipe) return error;
  return new UsageError("output-not-writable", "The reader of the output went away before all of it was written.", {
    hint: "Write to a file with --output, and read that.",
    cause: error,
  });
}
