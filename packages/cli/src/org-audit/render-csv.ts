// An audit as CSV, one row a repository. Source: RFC 4180; a spreadsheet takes some cells for formulas, which is defused.
import { revealControls } from "@lockstep/core";
import type { AuditReport, RepositoryAudit } from "@lockstep/runtime/org-audit";
import { eventsOf, policyWord, reasonsOf, SETTING_COLUMNS, usesOf, wordOf } from "./audit-words.ts";

/** What spreadsheets take for the start of a formula; controls are made visible before. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** Lines end in CR LF, the last one, too. */
export function renderAuditCsv({ repositories, leftOut, notChecked }: AuditReport): string {
  const settings = SETTING_COLUMNS.map(([heading]) => heading);
  const heading = ["Repository", "Verdict", "Why", "Commit", "Uses", "Events", "Policy", ...settings];
  const audited = new Set(repositories.map(({ repository }) => repository));
  const missing = notChecked
    .filter(({ what }) => !audited.has(what))
    .map(({ what, why }) => [what, "not checked", why]);
  const rows = [...repositories.map(rowOf), ...missing, ...leftOut.map(({ what, why }) => [what, "left out", why])];
  const filled = rows.map((row) => heading.map((_, index) => row[index] ?? ""));
  return [heading, ...filled].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function rowOf(audit: RepositoryAudit): readonly string[] {
  const { repository, verdict, commit = "", policy, settings } = audit;
  const why = reasonsOf(audit).join("; ");
  const values = SETTING_COLUMNS.map(([, key]) => wordOf(settings[key]));
  return [repository, verdict, why, commit, usesOf(audit), eventsOf(audit), policyWord(policy), ...values];
}

/** A cell on one line, always quoted. Where it would start a formula, an apostrophe stands in front. */
export function csvCell(text: string): string {
  const shown = revealControls(text);
  const defused = FORMULA.test(shown) ? `'${shown}` : shown;
  return `"${defused.replaceAll('"', '""')}"`;
}
