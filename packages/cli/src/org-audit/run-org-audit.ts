// From the arguments of `lockstep org-audit` to output and exit code.
import { resolve } from "node:path";
import { PLAIN, type Problem, UsageError } from "@lockstep/core";
import { actionsRunner, apiUrlIn, catalogueOf, isOrganisationName, writeWhole } from "@lockstep/runtime";
import { type AuditOutcome, type AuditReport, type AuditRequest, auditOrganisation } from "@lockstep/runtime/org-audit";
import colors from "picocolors";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { givenToken } from "../terminal/given-token.ts";
import { isOnRunner } from "../terminal/is-on-runner.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { progressOn } from "../terminal/progress-line.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { VERDICT_EXIT } from "../verdict-exit.ts";
import type { AuditFormat } from "./org-audit-command.ts";
import { renderAuditCsv } from "./render-csv.ts";
import { renderAuditMarkdown } from "./render-markdown.ts";
import { renderAuditText } from "./render-text.ts";

const MAX_CONCURRENCY = 10;

/** Errors: those of `auditOrganisation`, and `UsageError` (`invalid-input`, `output-not-writable`). */
export async function runOrgAudit(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal.stderr);
  const given = readArguments(args, terminal);
  const { CHECKS } = await import("@lockstep/gate");
  const request: AuditRequest = { ...given, catalogue: catalogueOf(CHECKS), progress };
  const outcome = await auditOrganisation(request).finally(() => progress.end());
  write(outcome.report, args, terminal);
  outcome.release();
  for (const line of account(outcome, args)) terminal.stderr.write(`lockstep: ${line}\n`);
  return VERDICT_EXIT[outcome.report.verdict];
}

type Given = Omit<AuditRequest, "catalogue" | "progress">;

function readArguments({ paths, options }: Arguments, terminal: Terminal): Given {
  const { env } = terminal;
  const [organisation = ""] = paths;
  const token = givenToken(env);
  const concurrency = Number(options["concurrency"] ?? 1);
  const problems: Problem[] = [
    ...problemIf(!isOrganisationName(organisation), "name one organisation: letters, digits and hyphens, at most 39"),
    ...problemIf(
      token === undefined,
      "set GITHUB_TOKEN or GH_TOKEN: what a token does not see would be missing without a word",
    ),
    ...problemIf(
      !Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY,
      `--concurrency takes a whole number from 1 to ${MAX_CONCURRENCY}`,
    ),
  ];
  if (problems.length > 0 || token === undefined) {
    throw new UsageError("invalid-input", "An organisation cannot be audited with these arguments.", {
      hint: "For example: lockstep org-audit octo-org --format markdown --output audit.md",
      problems,
    });
  }
  return {
    organisation,
    token,
    apiUrl: apiUrlIn(env),
    resume: options["resume"],
    concurrency: options["concurrency"] === undefined ? undefined : concurrency,
    cwd: terminal.cwd(),
  };
}

function problemIf(isProblem: boolean, message: string): readonly Problem[] {
  return isProblem ? [{ message }] : [];
}

function write(report: AuditReport, { options }: Arguments, terminal: Terminal): void {
  const format = (options["format"] ?? "text") as AuditFormat;
  const file = options["output"];
  if (file !== undefined) {
    writeWhole(resolve(terminal.cwd(), file), render(report, format, false));
    terminal.stderr.write(`lockstep: ${report.verdict}. See ${file}.\n`);
    return;
  }
  const text = render(report, format, terminal.stdout.isTTY === true);
  // On a runner, lines of standard output can be commands.
  if (isOnRunner(terminal.env) && format !== "json") actionsRunner().printUntrusted(text);
  else terminal.stdout.write(text);
}

function render(report: AuditReport, format: AuditFormat, coloured: boolean): string {
  switch (format) {
    case "text":
      return renderAuditText(report, coloured ? colors : PLAIN);
    case "markdown":
      return renderAuditMarkdown(report);
    case "csv":
      return renderAuditCsv(report);
    case "json":
      return `${printedJson(JSON.stringify(report, undefined, 2))}\n`;
  }
}

/** What the report does not say: what it cost, and how to go on. */
function account({ report, requests, resumed, left, resumeFile }: AuditOutcome, args: Arguments): readonly string[] {
  const asked = report.stats.repositories - resumed;
  const each = asked > 0 ? `, ${(requests / asked).toFixed(1)} for each of ${asked} repositories` : "";
  const lines = [`${requests} requests${each}.`];
  if (resumed > 0) lines.push(`${resumed} were taken from the resume file, at the commits that the report names.`);
  if (left > 0) lines.push(`${left} left. Go on with: ${commandToGoOn(args, resumeFile ?? "")}`);
  else if (resumeFile !== undefined) lines.push(`Nothing is left. ${resumeFile} is kept.`);
  return lines;
}

/** The same command line again, with the file to go on from. */
function commandToGoOn({ paths, options }: Arguments, resumeFile: string): string {
  const given = ["format", "output", "concurrency"].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, shellWord(value)];
  });
  return ["lockstep org-audit", ...paths, ...given, "--resume", shellWord(resumeFile)].join(" ");
}
