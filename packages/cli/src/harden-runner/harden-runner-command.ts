// `lockstep harden-runner run`: one command under the agent, on a person's own machine.
import { resolve } from "node:path";
import { PLAIN, UsageError } from "@lockstep/core";
import { actionsRunner } from "@lockstep/runtime";
import colors from "picocolors";
import type { Command, Terminal } from "../command.ts";
import { isOnRunner } from "../terminal/is-on-runner.ts";
import { readWish, type Wish } from "./harden-runner-arguments.ts";

type RunWish = Extract<Wish, { kind: "run" }>;

export const hardenRunnerCommand: Command = {
  name: "harden-runner",
  usage: "run [OPTIONS] -- COMMAND [ARGUMENT...]",
  summary: "Runs one command in a network of its own, and shows what it reached.",
  details: [
    "COMMAND runs under the same agent and rules as a job with the action harden-runner, and the same report is printed, on",
    "standard error: standard output is the command's. Its list of what was reached is what `allowed-endpoints` needs.",
    "",
    "It works on Linux and needs root to make the network. The command itself runs as you, not as root:",
    '  sudo env "PATH=$PATH" lockstep harden-runner run -- npm ci',
    "It keeps your environment, groups and current folder. It cannot become root, and services of this machine are out of its",
    "reach: what listens on localhost, Docker, whatever has its socket under /run. What it leaves running ends with it.",
    "It can write to your files, as always: this shows what a command does, and is no place for one that you do not trust.",
    "",
    "Exit code: the command's own, unless that is 0: then 1 if the report says fail, and 3 if it says incomplete.",
    "2 if the command was not started, because its words are wrong or it could not be protected.",
  ],
  options: [
    {
      name: "policy",
      value: "audit|block",
      choices: ["audit", "block"],
      description: "audit lets everything through and records it; block lets through what is allowed. Default: audit.",
    },
    {
      name: "allow",
      value: "LINE",
      many: true,
      description: "A line of `allowed-endpoints`, such as host:port or *.host:port. May be given several times.",
    },
    {
      name: "preset",
      value: "NAME",
      many: true,
      description:
        "Endpoints that belong together, such as npm; they are read from your own settings. May be given several times. Default: github.",
    },
    { name: "output", value: "FILE", description: "Writes the report to FILE, too, as JSON." },
  ],
  examples: [
    {
      line: 'sudo env "PATH=$PATH" lockstep harden-runner run -- npm ci',
      what: "shows the allow list that npm ci needs",
    },
    {
      line: 'sudo env "PATH=$PATH" lockstep harden-runner run --policy block --preset npm -- npm ci',
      what: "shows whether the preset is enough",
    },
  ],
  maxPaths: 100_000,
  run: async (args, terminal) => {
    const wish = readWish(args);
    return wish.kind === "run" ? run(wish, terminal) : probe(wish.words, terminal);
  },
};

async function run({ command, mode, allow, presets, output }: RunWish, terminal: Terminal): Promise<number> {
  const { renderRunJson, runExitCode, runProtected } = await import("@lockstep/harden-runner");
  const { env, stderr } = terminal;
  const cwd = terminal.cwd();
  const probeWords = [process.execPath, resolve(process.argv[1] ?? ""), hardenRunnerCommand.name, "probe"];
  const tell = (remark: string): void => void stderr.write(`lockstep: ${remark}\n`);
  const { exitCode, report, write } = await runProtected({
    command,
    cwd,
    env,
    mode,
    allow,
    presets,
    probe: probeWords,
    tell,
  });
  await print(report, terminal);
  if (output !== undefined) await write(resolve(cwd, output), renderRunJson(report));
  return runExitCode(exitCode, report.verdict);
}

async function print(report: Awaited<ReturnType<RunProtected>>["report"], { env, stderr }: Terminal): Promise<void> {
  const { renderRunTerminal } = await import("@lockstep/harden-runner");
  // What a command did can name anything, and a runner would take some lines for commands.
  if (isOnRunner(env)) actionsRunner().printUntrusted(renderRunTerminal(report, PLAIN));
  else stderr.write(`\n${renderRunTerminal(report, stderr.isTTY === true ? colors : PLAIN)}`);
}

type RunProtected = typeof import("@lockstep/harden-runner").runProtected;

/** Says `true` or `false`. */
async function probe(words: readonly string[], { stdout }: Terminal): Promise<0> {
  const { runProbe } = await import("@lockstep/harden-runner");
  const held = await runProbe(words);
  if (held === undefined) throw unknownProbe();
  stdout.write(`${held}\n`);
  return 0;
}

function unknownProbe(): UsageError {
  return new UsageError("invalid-input", "There is no such probe.", {
    hint: "A run makes them by itself. See: lockstep harden-runner --help",
  });
}
