// What all commands that run static checks share: their options, and the way from a program to output and exit code.
import { fixesOf, type OnIncomplete, POLICY_PATH, Secret } from "@lockstep/core";
import type { CheckOutcome, CheckProgram, StaticCheckRequest } from "@lockstep/runtime";
import type { Arguments, ExitCode, Option, Terminal } from "../command.ts";
import { givenToken } from "../terminal/given-token.ts";
import { checkOutput, FORMATS, type Format, writeReport } from "../terminal/output.ts";
import { progressOn } from "../terminal/progress-line.ts";
import { applyFixes, printPatch, writeProposals } from "./apply-fixes.ts";
import { exitCodeOf } from "./exit-code.ts";

/** The policy of an organisation, for every command that reads a policy. */
export const ORGANISATION_POLICY_OPTION: Option = {
  name: "organisation-policy",
  value: "POLICY",
  description:
    "A policy that the one in force is taken to extend, as owner/repository/path@ and the full id of a commit.",
};

/** What every check is told. */
export const REPORT_OPTIONS: readonly Option[] = [
  { name: "format", value: FORMATS.join("|"), choices: FORMATS, description: "What is printed. Default: text." },
  { name: "output", value: "FILE", description: "Writes to FILE instead of standard output." },
  {
    name: "config",
    value: "FILE",
    description: `The policy file, relative to the repository. Default: ${POLICY_PATH}.`,
  },
  ORGANISATION_POLICY_OPTION,
  {
    name: "on-incomplete",
    value: "fail|warn",
    choices: ["fail", "warn"],
    description: "Whether something unchecked ends in exit code 3 or 0. Default: what the policy says, else fail.",
  },
];

/** What a check is told beyond that, which can ask GitHub for evidence and fix what it finds. */
export const CHECK_OPTIONS: readonly Option[] = [
  ...REPORT_OPTIONS,
  {
    name: "fix",
    value: "dry-run",
    optional: true,
    choices: ["dry-run"],
    description: "Applies every fix that is known, then checks again. With dry-run: prints them as a patch instead.",
  },
  {
    name: "online",
    description: "Asks GitHub for evidence that the evidence file does not hold. Needs GITHUB_TOKEN or GH_TOKEN.",
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
  const run = async (): Promise<CheckOutcome> => {
    const progress = progressOn(terminal.stderr);
    return program(toRequest(args, terminal, progress)).finally(() => progress.end());
  };
  const first = await run();
  const fixing = wantsFixes(args);
  const fixes = [...(fixing ? fixesOf(first.report) : []), ...(first.updates ?? [])];
  if (args.options["fix"] === "dry-run") return printPatch(fixes, first, terminal);
  writeProposals(first, terminal);
  const changing = fixing || first.updates !== undefined;
  const outcome = changing && (await applyFixes(fixes, first.root, terminal)) ? await run() : first;
  writeReport(outcome.report, format, file, terminal);
  return exitCodeOf(outcome);
}

function wantsFixes({ switches, options }: Arguments): boolean {
  return switches.has("fix") || options["fix"] !== undefined;
}

function toRequest(
  { paths, options, switches }: Arguments,
  terminal: Terminal,
  progress: StaticCheckRequest["progress"],
): StaticCheckRequest {
  const dotcomToken = terminal.env["DOTCOM_TOKEN"];
  return {
    paths,
    config: options["config"] ?? POLICY_PATH,
    organisationPolicy: options["organisation-policy"],
    onIncomplete: options["on-incomplete"] as OnIncomplete | undefined,
    online: switches.has("online"),
    wantsDigests: wantsFixes({ options, switches, paths }),
    token: givenToken(terminal.env),
    dotcomToken: dotcomToken ? new Secret(dotcomToken) : undefined,
    env: terminal.env,
    cwd: terminal.cwd(),
    progress,
    tell: (remark) => void terminal.stderr.write(`lockstep: ${remark}\n`),
  };
}
