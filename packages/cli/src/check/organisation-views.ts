// Shapes the report about an organisation for formats that were made for a few checks, not for hundreds. Pure.
import { flatten, type Report, type RuleSummary } from "@lockstep/core";
import { mergeReports } from "@lockstep/runtime/organisation";
import type { Format } from "../terminal/output.ts";

/** The report as a format shows it best. JSON has every repository by itself, as the program gave it. */
export function organisationView(report: Report, format: Format): Report {
  if (format === "sarif") return asOneRun(report);
  return format === "text" ? withoutRepetition(report) : report;
}

/** Code scanning takes 20 runs in a file. In one run, every result still names its repository by its path. */
function asOneRun(report: Report): Report {
  return mergeReports(report.tool, flatten(report));
}

/** What did not run in any repository is told once, and not for each of them. */
function withoutRepetition(report: Report): Report {
  const idle = idleEverywhere(report.checks.flatMap(({ rules }) => rules));
  const checks = report.checks.map((check) => ({ ...check, rules: check.rules.filter(({ id }) => !idle.has(id)) }));
  return { ...report, rules: [...report.rules, ...idle.values()], checks };
}

/** Of the rules of all checks, those that ran in none of them, for one reason. */
function idleEverywhere(rules: readonly RuleSummary[]): ReadonlyMap<string, RuleSummary> {
  const states = new Map<string, Set<string>>();
  for (const { id, severity, notRun } of rules) {
    const state = JSON.stringify([severity, notRun]);
    states.set(id, (states.get(id) ?? new Set()).add(state));
  }
  const idle = rules.filter(({ id, notRun }) => notRun !== undefined && states.get(id)?.size === 1);
  return new Map(idle.map((rule) => [rule.id, rule]));
}
