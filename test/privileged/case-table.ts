// The table of cases as Markdown, for the threat model and for people who run the tests.
import type { Case } from "./case.ts";

/** One row a case, in their order. */
export function renderCaseTable(cases: readonly Case[]): string {
  const rows = cases.map(
    ({ id, title, outcome, why }) => `| ${id} | ${cell(title)} | ${shown(outcome)} | ${cell(why ?? "")} |`,
  );
  return ["| No. | Case | Ends | Note |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function shown(outcome: Case["outcome"]): string {
  return outcome === "out-of-scope" ? "out of scope" : outcome;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
