// Renders SARIF 2.1.0 (OASIS standard) within the limits of GitHub code scanning. Results and rules are built next door.
import type { Log, Notification, Run } from "sarif";
import { flatten, type Report } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import { REPOSITORY } from "../version.ts";
import { toResults } from "./sarif-result.ts";
import { toDescriptor } from "./sarif-rule.ts";
import { toMessage } from "./sarif-text.ts";
import { notRun } from "./sections.ts";
import { countOf, describeSuppressed } from "./tally.ts";

/** Uploads with more are rejected (GitHub docs, "SARIF results exceed one or more limits"). */
const MAX_RUNS = 20;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const WORST_FIRST: readonly Verdict[] = ["fail", "incomplete", "pass"];

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

function toRun(report: Report, options: SarifOptions, dropped: readonly Report[]): Run {
  const suppressed = options.suppressed === "keep" ? report.suppressed : [];
  const { results, cut } = toResults({ ...report, suppressed });
  const notifications = [
    ...gaps(report),
    ...(suppressed.length < report.suppressed.length ? [unlisted(report)] : []),
    ...cut.map((text) => notify("warning", text)),
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
        rules: report.rules.map(toDescriptor),
      },
    },
    automationDetails: { id: `lockstep/${report.tool}/` },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: report.notChecked.length === 0, toolExecutionNotifications: notifications }],
    results,
  };
}

/** What the run did not look at, and which rules had nothing to work on. */
function gaps(report: Report): readonly Notification[] {
  const unread = report.notChecked.map(({ what, why }) => notify("error", `Not checked: ${what}: ${why}`));
  const idle = notRun(report).map(({ why, rules }) => `Not run: ${rules.map(({ id }) => id).join(", ")}: ${why}`);
  return [...unread, ...idle.map((text) => notify("note", text))];
}

function unlisted({ suppressed }: Report): Notification {
  return notify("note", `${countOf(suppressed.length, "findings")} ${describeSuppressed(suppressed)}: not listed.`);
}

function notify(level: Notification.level, text: string): Notification {
  return { level, message: toMessage(text) };
}
