// Makes one flat report of several: for what is one thing to its reader. Pure.
import { type Report, type RuleSummary, VERSION, type Verdict } from "@lockstep/core";

/** Worst first, as for checks under a gate. */
const ORDER: readonly Verdict[] = ["fail", "incomplete", "pass"];

/**
 * Everything the reports and their checks say, in order, as one report without checks. Counts are added up, and a rule that
 * several of them have is listed once. Without any report it is `incomplete`. A graph is kept where only one report has one.
 */
export function mergeReports(tool: string, reports: readonly Report[]): Report {
  const graphs = reports.flatMap(({ graph }) => graph ?? []);
  const [graph] = graphs;
  return {
    schema: 1,
    tool,
    version: VERSION,
    verdict: ORDER.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? "incomplete",
    findings: reports.flatMap(({ findings }) => findings),
    suppressed: reports.flatMap(({ suppressed }) => suppressed),
    notChecked: reports.flatMap(({ notChecked }) => notChecked),
    subjects: reports.flatMap(({ subjects }) => subjects),
    stats: addUp(reports.map(({ stats }) => stats)),
    rules: mergeRules(reports.flatMap(({ rules }) => rules)),
    checks: [],
    ...(graph && graphs.length === 1 ? { graph } : {}),
  };
}

function addUp(counts: readonly Report["stats"][]): Report["stats"] {
  const sums = new Map<string, number>();
  for (const [noun, count] of counts.flatMap((stats) => Object.entries(stats))) {
    sums.set(noun, (sums.get(noun) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}

/** A rule is off only where it is so everywhere, and did not run as soon as it did not somewhere. */
function mergeRules(rules: readonly RuleSummary[]): readonly RuleSummary[] {
  const merged = new Map<string, RuleSummary>();
  for (const rule of rules) {
    const known = merged.get(rule.id) ?? rule;
    const severity = known.severity === "off" ? rule.severity : known.severity;
    const notRun = known.notRun ?? rule.notRun;
    merged.set(rule.id, { ...known, severity, ...(notRun === undefined ? {} : { notRun }) });
  }
  return [...merged.values()];
}
