// Renders SARIF 2.1.0 (OASIS standard) within the limits of GitHub code scanning. Results and rules are built next door.
import type { Log, Notification, Run } from "sarif";
import { flatten, type Report, type RuleSummary } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import { countOf } from "../text/count-of.ts";
import { REPOSITORY } from "../version.ts";
import { MAX_RESULTS, toResults } from "./sarif-result.ts";
import { toDescriptor } from "./sarif-rule.ts";
import { toMessage } from "./sarif-text.ts";
import { notRun } from "./sections.ts";
import { describeSuppressed } from "./tally.ts";

/** Uploads with more are rejected (GitHub docs, "SARIF results exceed one or more limits"). */
const MAX_RUNS = 20;
const MAX_RULES = 25_000;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const WORST_FIRST: readonly Verdict[] = ["fail", "incomplete", "pass"];

/** Results and notifications kept a run, tried in this order until the file fits. */
const LIMITS = [MAX_RESULTS, 5_000, 1_000, 200, 50, 10, 0] as const;

export interface SarifOptions {
  /**
   * `keep` lists suppressed findings with their `suppressions`, as the standard has it. GitHub code scanning ignores that
   * property and opens an alert for each, so a file meant for it should `omit` them; a notification counts them then.
   */
  readonly suppressed: "keep" | "omit";
}

/**
 * One SARIF run per check, indented by two spaces, with a trailing newline. Each run is its own code scanning category
 * (`automationDetails.id`). Whatever a limit cuts is told in a notification.
 */
export function renderSarif(report: Report, options: SarifOptions = { suppressed: "keep" }): string {
  return write(report, { ...options, most: MAX_RESULTS });
}

export interface SarifUpload {
  readonly text: string;
  /** How many results the size of the file left no room for, those of the least severity. */
  readonly leftOut: number;
}

/**
 * The same with the most results a run for which `fits` says that the file may be uploaded; unless told otherwise, suppressed
 * findings are omitted.
 */
export function renderUpload(
  report: Report,
  fits: (text: string) => boolean,
  options: SarifOptions = { suppressed: "omit" },
): SarifUpload {
  const over = (most: number): number => countOver(report, options, most);
  for (const most of LIMITS) {
    const text = write(report, { ...options, most });
    if (fits(text) || most === 0) return { text, leftOut: over(most) - over(MAX_RESULTS) };
  }
  throw new TypeError("the last limit is none");
}

function countOver(report: Report, options: SarifOptions, most: number): number {
  return flatten(report).reduce((sum, { findings, suppressed }) => {
    const results = findings.length + (options.suppressed === "keep" ? suppressed.length : 0);
    return sum + Math.max(0, results - most);
  }, 0);
}

interface RunOptions extends SarifOptions {
  /** Results and notifications of a run. */
  readonly most: number;
}

function write(report: Report, options: RunOptions): string {
  const parts = runParts(report);
  const kept = parts.length > MAX_RUNS ? byVerdict(parts).slice(0, MAX_RUNS) : parts;
  const dropped = parts.filter((part) => !kept.includes(part));
  const runs = kept.map((part, index) => toRun(part, options, index === 0 ? dropped : []));
  const log: Log = { $schema: SCHEMA, version: "2.1.0", runs };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** The reports that have something to say in SARIF. Never none: an upload without a run would look like no upload. */
function runParts(report: Report): readonly Report[] {
  const parts = flatten(report).filter(
    ({ rules, findings, suppressed, notChecked }) =>
      rules.length + findings.length + suppressed.length + notChecked.length > 0,
  );
  return parts.length > 0 ? parts : [report];
}

function byVerdict(parts: readonly Report[]): readonly Report[] {
  return [...parts].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}

function toRun(report: Report, options: RunOptions, dropped: readonly Report[]): Run {
  const suppressed = options.suppressed === "keep" ? report.suppressed : [];
  const rules = rulesWithin(report);
  const { results, cut } = toResults({ ...report, rules, suppressed }, options.most);
  const notifications = [
    ...gaps(report, options.most),
    ...(suppressed.length < report.suppressed.length ? [unlisted(report)] : []),
    ...cut.map((text) => notify("warning", text)),
    ...(rules.length < report.rules.length
      ? [
          notify(
            "warning",
            `${countOf(report.rules.length - rules.length, "rules")} left out: a run holds ${MAX_RULES}.`,
          ),
        ]
      : []),
    ...dropped.map((part) =>
      notify("warning", `The run of ${part.tool} (${part.verdict}) is left out: too many runs.`),
    ),
  ];
  return {
    tool: {
      driver: {
        name: `lockstep ${report.tool}`,
        semanticVersion: report.version,
        informationUri: `https://github.com/${REPOSITORY}`,
        rules: rules.map(toDescriptor),
      },
    },
    automationDetails: { id: `lockstep/${report.tool}/` },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: report.notChecked.length === 0, toolExecutionNotifications: notifications }],
    results,
  };
}

/** As many rules as a run holds, those with findings first where there are more. */
function rulesWithin({ rules, findings, suppressed }: Report): readonly RuleSummary[] {
  if (rules.length <= MAX_RULES) return rules;
  const found = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId }) => ruleId));
  const [used, idle] = [rules.filter(({ id }) => found.has(id)), rules.filter(({ id }) => !found.has(id))];
  return [...used, ...idle].slice(0, MAX_RULES);
}

/** What the run did not look at, and which rules had nothing to work on. */
function gaps(report: Report, most: number): readonly Notification[] {
  const unread = report.notChecked
    .slice(0, most)
    .map(({ what, why }) => notify("error", `Not checked: ${what}: ${why}`));
  const more = report.notChecked.length - unread.length;
  const idle = notRun(report).map(({ why, rules }) => `Not run: ${rules.map(({ id }) => id).join(", ")}: ${why}`);
  return [
    ...unread,
    ...(more > 0 ? [notify("error", `Not checked: ${countOf(more, "more items")}.`)] : []),
    ...idle.map((text) => notify("note", text)),
  ];
}

function unlisted({ suppressed }: Report): Notification {
  return notify("note", `${countOf(suppressed.length, "findings")} ${describeSuppressed(suppressed)}: not listed.`);
}

function notify(level: Notification.level, text: string): Notification {
  return { level, message: toMessage(text) };
}
