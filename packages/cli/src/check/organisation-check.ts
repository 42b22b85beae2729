// `lockstep pin-check --org NAME`: from the arguments to output and exit code.
import { type OnIncomplete, type Report, Secret } from "@lockstep/core";
import type { StaticCheck } from "@lockstep/runtime";
import { checkOrganisation, type OrganisationOutcome, type OrganisationRequest } from "@lockstep/runtime/organisation";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { givenToken } from "../terminal/given-token.ts";
import { type Format, writeReport } from "../terminal/output.ts";
import { progressOn } from "../terminal/progress-line.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { exitCodeOf } from "./exit-code.ts";
import { readOrganisation } from "./organisation-options.ts";
import { organisationView } from "./organisation-views.ts";

/** Checks every repository of the organisation that the arguments name. Errors: those of `checkOrganisation`. */
export async function runOrganisationCheck(
  load: () => Promise<StaticCheck>,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const organisation = readOrganisation(args);
  const progress = progressOn(terminal.stderr);
  const request = toRequest(organisation, await load(), args, terminal);
  const outcome = await checkOrganisation({ ...request, progress }).finally(() => progress.end());
  const format = (args.options["format"] ?? "text") as Format;
  writeReport(organisationView(outcome.report, format), format, args.options["output"], terminal);
  outcome.release();
  for (const line of account(outcome, args)) terminal.stderr.write(`lockstep: ${line}\n`);
  return exitCodeOf({ ...outcome, root: terminal.cwd() });
}

function toRequest(
  organisation: string,
  check: StaticCheck,
  { options, switches }: Arguments,
  terminal: Terminal,
): Omit<OrganisationRequest, "progress"> {
  const { env } = terminal;
  const dotcomToken = env["DOTCOM_TOKEN"];
  return {
    organisation,
    check,
    config: options["config"],
    organisationPolicy: options["organisation-policy"],
    resume: options["resume"],
    online: switches.has("online"),
    onIncomplete: options["on-incomplete"] as OnIncomplete | undefined,
    token: givenToken(env),
    dotcomToken: dotcomToken ? new Secret(dotcomToken) : undefined,
    env,
    cwd: terminal.cwd(),
  };
}

/** What the report does not say: under which policy, from which file, and how to go on. */
function account({ report, resumed, left, resumeFile }: OrganisationOutcome, args: Arguments): readonly string[] {
  const { config } = args.options;
  const policy = config === undefined ? "each under its own policy" : `all under the policy in ${config}`;
  const lines = [`${countsOf(report) || "no repositories"}; ${policy}.`];
  if (resumed > 0) lines.push(`${resumed} were taken from the resume file, at the commits that the report names.`);
  if (left > 0) lines.push(`${left} left. Go on with: ${commandToGoOn(args, resumeFile ?? "")}`);
  else if (resumeFile !== undefined) lines.push(`Nothing is left. ${resumeFile} is kept.`);
  return lines;
}

function countsOf({ stats }: Report): string {
  return Object.entries(stats)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${noun}: ${count}`)
    .join(", ");
}

/** The same command line again, with the file to go on from. */
function commandToGoOn({ options, switches }: Arguments, resumeFile: string): string {
  const given = ["config", "organisation-policy", "format", "output", "on-incomplete"].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, shellWord(value)];
  });
  const online = switches.has("online") ? ["--online"] : [];
  return ["lockstep pin-check --org", options["org"], ...online, ...given, "--resume", shellWord(resumeFile)].join(" ");
}
