// The help texts, made from the commands' declarations.
import { REPOSITORY, VERSION } from "@lockstep/core";
import type { Command, Option } from "./command.ts";
import { optionsOf } from "./parse-arguments.ts";

/** The overview: what there is, and where to go next. */
export function overview(commands: readonly Command[]): string {
  return [
    `lockstep ${VERSION}: checks and evidence for the path from commit to deployment.`,
    "",
    "Usage: lockstep COMMAND [PATH...] [OPTIONS]",
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "Exit codes:",
    ...columns([
      ["0", "pass"],
      ["1", "fail: something is wrong"],
      ["2", "usage: the command line or the policy is wrong"],
      ["3", "incomplete: something could not be checked, so nothing is certain"],
      ["70", "internal: a bug in lockstep"],
    ]),
    "",
    "Environment:",
    ...columns([
      [
        "GITHUB_TOKEN, GH_TOKEN",
        "asks GitHub with --online; in a workflow: reads the policy where the clone lacks the base",
      ],
      ["DOTCOM_TOKEN", "in a workflow on GitHub Enterprise Server: asks github.com with --online"],
      ["GITHUB_API_URL", "asks another server than github.com"],
      ["NO_COLOR", "no colours on a terminal"],
      ["RUNNER_DEBUG=1", "shows where an internal error happened"],
    ]),
    "",
    "lockstep COMMAND --help explains one command. lockstep --version prints the version.",
    `Documentation: https://github.com/${REPOSITORY}`,
    "",
  ].join("\n");
}

/** Everything about one command. */
export function commandHelp(command: Command): string {
  return [
    `${command.summary}`,
    "",
    ...command.usage
      .split("\n")
      .map((usage, place) => `${place === 0 ? "Usage:" : "      "} lockstep ${command.name} ${usage}`),
    "",
    ...command.details,
    "",
    "Options:",
    ...columns(optionsOf(command).map((option) => [flagOf(option), option.description])),
    "",
    "Examples:",
    ...columns(command.examples.map(({ line, what }) => [line, what])),
    "",
  ].join("\n");
}

function flagOf({ name, value, optional }: Option): string {
  if (value && optional) return `--${name}[=${value}]`;
  return value ? `--${name} ${value}` : `--${name}`;
}

/** As wide as a terminal can be expected to be, more or less. */
const MAX_WIDTH = 120;
/** What is said of a longer word or line stands below it. */
const MAX_LEFT = 60;

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length).filter((length) => length <= MAX_LEFT));
  return rows.flatMap(([left, right]) => {
    if (left.length > width) return [`  ${left}`, ...wrap(right, MAX_WIDTH - 6).map((line) => `      ${line}`)];
    const [first = "", ...more] = wrap(right, MAX_WIDTH - width - 4);
    return [`  ${left.padEnd(width)}  ${first}`, ...more.map((line) => " ".repeat(width + 4) + line)];
  });
}

/** The words of a text in lines of at most `width`, where no word is longer. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
