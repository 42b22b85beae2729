// What all commands that run static checks share: their options, and the way from a program to output and exit code.
import { type OnIncomplete, POLICY_PATH, Secret, type Verdict } from "@lockstep/core";
import { type CheckProgram, isAccepted, type StaticCheckRequest } from "@lockstep/runtime";
import type { Arguments, ExitCode, Option, Terminal } from "./command.ts";
import { checkOutput, FORMATS, type Format, writeReport } from "./output.ts";
import { progressOn } from "./progress-line.ts";

export const CHECK_OPTIONS: readonly Option[] = [
  { name: "format", value: FORMATS.join("|"), choices: FORMATS, description: "What is printed. Default: text." },
  { name: "output", value: "FILE", description: "Writes to FILE instead of standard output." },
  {
    name: "config",
    value: "FILE",
    description: `The policy file, relative to the repository. Default: ${POLICY_PATH}.`,
  },
  {
    name: "on-incomplete",
    value: "fail|warn",
    choices: ["fail", "warn"],
    description: "Whether something unchecked ends in exit code 3 or 0. Default: what the policy says, else fail.",
  },
];

/** Loads the program only when it runs, so that help and errors do not wait for it. */
export async function runCheck(
  load: () => Promise<CheckProgram>,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = (args.options["format"] ?? "text") as Format;
  const file = args.options["output"];
  checkOutput(format, file);
  const program = await load();
  const progress = progressOn(terminal.stderr);
  const outcome = await program(toRequest(args, terminal, progress)).finally(() => progress.end());
  writeReport(outcome.report, format, file, terminal);
  return isAccepted(outcome) ? 0 : EXIT_CODES[outcome.report.verdict];
}

function toRequest(
  { paths, options }: Arguments,
  terminal: Terminal,
  progress: StaticCheckRequest["progress"],
): StaticCheckRequest {
  const token = terminal.env["GITHUB_TOKEN"] || terminal.env["GH_TOKEN"];
  return {
    paths,
    config: options["config"] ?? POLICY_PATH,
    onIncomplete: options["on-incomplete"] as OnIncomplete | undefined,
    token: token ? new Secret(token) : undefined,
    env: terminal.env,
    cwd: terminal.cwd(),
    progress,
  };
}

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, incomplete: 3 };
