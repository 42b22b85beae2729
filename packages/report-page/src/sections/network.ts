// What the job did: its timeline, whom it reached, what was stopped, and what was detected.
import { type Html, html } from "../markup/html.ts";
import { icon, type Standing, verdictMark } from "../markup/mark.ts";
import { more, table } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import type { Decision, Guard, PageModel, Timeline } from "../page/page-model.ts";
import { drawLanes, SIGN_WORDS, timelineLegend } from "../timeline/draw-lanes.ts";
import { formatOffset } from "../timeline/format-offset.ts";
import { type Lane, type Lanes, toLanes } from "../timeline/lanes.ts";

const MAX_USES = 2_000;
const MAX_ROWS = 1_000;

const DECISION_STANDING: Readonly<Record<Decision, Standing>> = {
  blocked: "fail",
  "would-block": "incomplete",
  allowed: "pass",
};

export function renderNetwork({ guards, timelines }: PageModel): Html {
  if (guards.length === 0 && timelines.length === 0) return html`<p>No report of harden-runner is here.</p>`;
  return html`${timelines.map(renderTimeline)}
${timelines.length === 0 ? html`<p>The timeline is not drawn: the log (events.jsonl) is not in what was given.</p>` : undefined}
${guards.map(renderGuard)}`;
}

function renderTimeline(timeline: Timeline, index: number): Html {
  const lanes = toLanes(timeline);
  if (!lanes) return html`<p>The log ${timeline.place} holds nothing to draw.</p>`;
  return html`<h3>Timeline</h3>
<div class="bar-line">${timelineLegend()}<p class="zoom" data-zoom hidden><button type="button" data-by="2">Zoom in</button> <button type="button" data-by="0.5">Zoom out</button></p></div>
${drawLanes(lanes, `timeline-${index}`)}
${laneTable(lanes)}${more(timeline.left, "events")}`;
}

function laneTable(lanes: Lanes): Html | undefined {
  return table({
    caption: "Steps of the timeline",
    head: [
      "Step",
      "Begins after",
      "Lasts",
      "Programs",
      "Lookups",
      "Allowed",
      "Would be blocked",
      "Blocked",
      "Detected",
    ],
    items: lanes.lanes,
    row: ({ step, start, end, counts }: Lane) => [
      step === undefined ? countOf(lanes.shared, "more steps") : step || "step not known",
      formatOffset(start - lanes.start),
      formatOffset(end - start),
      counts.program,
      counts.lookup,
      counts.allowed,
      counts["would-block"],
      counts.blocked,
      counts.detection,
    ],
    limit: MAX_ROWS,
  });
}

function renderGuard(guard: Guard): Html {
  const { verdict, reasons, mode, protection, startedAt, endedAt, counts, logSha256, logEvents } = guard;
  return html`<h3>harden-runner ${verdictMark(verdict)}</h3>
<p>Mode ${mode || "unknown"}, ${protection || "unknown"}; ${startedAt} to ${endedAt}.${reasons.length > 0 ? html` Reasons: ${reasons.join(", ")}.` : undefined}
${countOf(counts.processes, "programs")}, ${countOf(counts.lookups, "lookups")}, ${countOf(counts.connections, "connections")}.
Log of ${countOf(logEvents, "events")}, SHA-256 <code>${logSha256}</code>.</p>
${stopped(guard)}${detections(guard)}${tampering(guard)}${changes(guard)}
${allowed(guard)}`;
}

function stopped({ destinations }: Guard): Html | undefined {
  return table({
    caption: "Blocked and would be blocked",
    head: ["Destination", "Port", "Decision", "Count", "Step", "Program", "Why"],
    items: destinations.filter(({ decision }) => decision !== "allowed"),
    row: ({ destination, port, decision, count, step, program, why }) => [
      html`<code>${destination}</code>`,
      port,
      decisionMark(decision),
      count,
      step,
      html`<code>${program}</code>`,
      why,
    ],
    limit: MAX_USES,
  });
}

function allowed({ destinations }: Guard): Html | undefined {
  return table({
    caption: "Destinations allowed",
    head: ["Destination", "Port", "Count", "Step", "Program"],
    items: destinations.filter(({ decision }) => decision === "allowed"),
    row: ({ destination, port, count, step, program }) => [
      html`<code>${destination}</code>`,
      port,
      count,
      step,
      html`<code>${program}</code>`,
    ],
    limit: MAX_USES,
  });
}

function decisionMark(decision: Decision): Html {
  const standing = DECISION_STANDING[decision];
  return html`<span class="mark ${standing}">${icon(standing)}${SIGN_WORDS[decision]}</span>`;
}

function detections({ detections: items }: Guard): Html | undefined {
  const head = ["Detection", "Detail", "Program", "At"];
  return table({
    caption: "Detections",
    head,
    items,
    row: ({ id, detail, who, at }) => [html`<code>${id}</code>`, detail, html`<code>${who}</code>`, at],
    limit: MAX_ROWS,
  });
}

function tampering({ tampering: items }: Guard): Html | undefined {
  const head = ["What", "Detail", "Put right", "At"];
  return table({
    caption: "Tampering with the protection",
    head,
    items,
    row: ({ what, detail, repaired, at }) => [what, detail, repaired ? "yes" : "no", at],
    limit: MAX_ROWS,
  });
}

function changes({ integrity }: Guard): Html | undefined {
  const head = ["File", "Change", "Allowed", "Program"];
  return table({
    caption: "Sources changed while the job ran",
    head,
    items: integrity.changes,
    row: ({ path, change, allowed, who }) => [
      html`<code>${path}</code>`,
      change,
      allowed ? "yes" : "no",
      html`<code>${who}</code>`,
    ],
    limit: MAX_ROWS,
  });
}
