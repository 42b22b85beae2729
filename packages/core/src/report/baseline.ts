// What the commit that a change starts from had already: the measure for what the change adds. Findings of the two reports
// are the same where rule, file and subject are; how many there are counts, their order and lines do not.
import type { Finding } from "./finding.ts";
import type { Report } from "./report.ts";

/** Counts of the base commit's findings, by what they are. */
export interface BaseFindings {
  /** All of them, also those set apart. */
  readonly present: ReadonlyMap<string, number>;
  /** Those that a comment in the base commit's own files sets apart. */
  readonly ignored: ReadonlyMap<string, number>;
}

/** What a report over the base commit's files says about them. The reports of further checks under it are not looked at. */
export function baseFindings({ findings, suppressed }: Report): BaseFindings {
  const commented = suppressed.filter(({ by }) => by.kind === "comment");
  return {
    present: count([...findings, ...suppressed.map(({ finding }) => finding)]),
    ignored: count(commented.map(({ finding }) => finding)),
  };
}

/** Takes findings out of a stock of counted ones: true as often as the stock has that finding. */
export function withdrawer(stock: ReadonlyMap<string, number>): (finding: Finding) => boolean {
  const left = new Map(stock);
  return (finding) => {
    const key = keyOf(finding);
    const remaining = left.get(key) ?? 0;
    if (remaining > 0) left.set(key, remaining - 1);
    return remaining > 0;
  };
}

function count(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function keyOf({ ruleId, location, subject }: Finding): string {
  return JSON.stringify([ruleId, location.file, subject]);
}
