// What does not count against the verdict, and what nobody looked at: both with their reasons.
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { PageModel } from "../page/page-model.ts";

const MAX_ROWS = 1_000;

const GROUNDS = { policy: "the policy", comment: "a comment", baseline: "the baseline" } as const;

export function renderSuppressed({ checks }: PageModel): Html {
  const items = checks.flatMap((report) => report.suppressed);
  const found = table({
    caption: "Findings set apart",
    head: ["Rule", "Place", "Message", "By", "Reason"],
    items,
    row: ({ finding, by }) => [
      html`<code>${finding.ruleId}</code>`,
      `${finding.location.file}:${finding.location.line}`,
      finding.message,
      GROUNDS[by.kind],
      by.reason,
    ],
    limit: MAX_ROWS,
  });
  return found ?? html`<p>Nothing was set apart.</p>`;
}

export function renderNotChecked({ checks, guards }: PageModel): Html {
  const items = checks.flatMap(({ tool, notChecked }) => notChecked.map((gap) => ({ tool, ...gap })));
  const gaps = guards.flatMap((guard) =>
    guard.gaps.map(({ what, why, count }) => ({
      tool: "harden-runner",
      what,
      why: count > 0 ? `${why}: ${count}` : why,
    })),
  );
  const off = checks.flatMap(({ tool, rules }) =>
    rules.flatMap(({ id, severity, notRun }) => {
      if (severity === "off") return [{ tool, what: id, why: "the policy switches this rule off" }];
      return notRun === undefined ? [] : [{ tool, what: id, why: notRun }];
    }),
  );
  const head = ["What", "Why", "Check"];
  const row = ({ tool, what, why }: (typeof gaps)[number]) => [what, why, tool];
  const tables = [
    table({ caption: "Not checked", head, items, row, limit: MAX_ROWS }),
    table({ caption: "Not observed by harden-runner", head, items: gaps, row, limit: MAX_ROWS }),
    table({ caption: "Rules that did not run, by reason", head, items: byReason(off), row, limit: MAX_ROWS }),
  ];
  return tables.some((found) => found !== undefined)
    ? html`${tables}`
    : html`<p>No report names anything that was not looked at.</p>`;
}

interface Gap {
  readonly tool: string;
  readonly what: string;
  readonly why: string;
}

/** Many rules share one reason: a row for each reason of a check. */
function byReason(gaps: readonly Gap[]): readonly Gap[] {
  const grouped = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.tool, gap.why]);
    const group = grouped.get(key);
    if (group) group.push(gap);
    else grouped.set(key, [gap]);
  }
  return [...grouped.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...first, what: [...new Set(group.map(({ what }) => what))].join(", ") })),
  );
}
