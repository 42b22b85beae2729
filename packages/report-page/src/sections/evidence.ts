// The steps that left evidence, and the digests of what they left.
import type { EvidenceEntry, EvidenceRun } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { type Standing, verdictMark } from "../markup/mark.ts";
import { table } from "../markup/table.ts";
import type { PageModel } from "../page/page-model.ts";

const MAX_ROWS = 1_000;

export function renderEvidence({ steps, runs }: PageModel): Html {
  if (steps.length === 0)
    return html`<p>Single reports were given, without an index: who ran them, and whether any is missing, is not known.</p>`;
  const files = steps.flatMap(({ entry }) => entry.files.map((file) => ({ step: entry.step, ...file })));
  const weaker = steps.flatMap(({ entry }) =>
    entry.weaker.map((words) => ({ step: `${entry.name} (${entry.step})`, words })),
  );
  return html`${runs.map(renderRun)}
${table({ caption: "Weaker than the policy", head: ["Step", "What the step's inputs took away"], items: weaker, row: ({ step, words }) => [step, words], limit: MAX_ROWS })}
${table({
  caption: "Steps",
  head: ["Action", "Step", "Verdict", "State", "Came from", "Began (UTC)", "Ended (UTC)"],
  items: steps,
  row: ({ entry }) => [
    entry.name,
    entry.step,
    verdictMark(standingOf(entry)),
    entry.state,
    html`<code>${originOf(entry)}</code>`,
    instant(entry.startedAt),
    instant(entry.endedAt),
  ],
  limit: MAX_ROWS,
})}
${table({
  caption: "Files",
  head: ["File", "Step", "SHA-256", "Bytes"],
  items: files,
  row: ({ path, step, sha256, bytes }) => [
    html`<code>${path}</code>`,
    step,
    html`<code>${sha256}</code>`,
    bytes.toLocaleString("en-US"),
  ],
  limit: MAX_ROWS,
})}`;
}

/** To the second, in one line. */
function instant(at: string | undefined): Html | undefined {
  return at === undefined ? undefined : html`<time datetime="${at}">${at.slice(0, 19).replace("T", " ")}</time>`;
}

/** A step that came to no verdict is no pass. */
function standingOf({ state, verdict }: EvidenceEntry): Standing {
  if (state === "skipped") return "absent";
  if (state === "failed") return "fail";
  return state === "finished" ? (verdict ?? "incomplete") : "incomplete";
}

function originOf({ action }: EvidenceEntry): string {
  return action.repository === "" ? "a local path" : `${action.repository}@${action.ref}`;
}

function renderRun({ repository, commit, workflow, job, runId, attempt, event }: EvidenceRun): Html {
  const facts = [
    ["Repository", repository],
    ["Commit", commit],
    ["Workflow", workflow],
    ["Job", job],
    ["Run", `${runId}, attempt ${attempt}`],
    ["Event", event],
  ] as const;
  return html`<dl class="run">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}</dl>`;
}
