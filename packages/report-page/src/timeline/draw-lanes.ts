// Draws lanes: names beside a picture whose places are percentages, so that it can be as wide as there is room, or be zoomed.
import { type Html, html } from "../markup/html.ts";
import { countOf } from "../markup/words.ts";
import { formatOffset } from "./format-offset.ts";
import type { Bar, Lane, Lanes, Sign, Signs } from "./lanes.ts";

/** Of a row, in pixels; the style sheet gives the names beside it the same. */
const ROW = 24;
const MAX_TICKS = 6;
/** Round spans between ticks, in seconds: up to the longest job. */
const SPANS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 21_600, 86_400];
/** Of a level, and where bars stand, in pixels. */
const LEVEL = 4;
const BASE = 20;

/** What each sign says in words. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  allowed: "allowed",
  "would-block": "would be blocked",
  blocked: "blocked",
  detection: "detected",
};

interface Row {
  readonly name: string;
  readonly kind: "step" | "program" | "signs";
  readonly drawing: readonly Html[];
}

/** `id` is unique on the page and made by us. */
export function drawLanes(lanes: Lanes, id: string): Html {
  const rows = lanes.lanes.flatMap((lane) => rowsOf(lane, lanes));
  const height = (rows.length + 1) * ROW;
  return html`<figure class="timeline" data-timeline>
<ol class="names" aria-hidden="true"><li class="axis">time</li>${rows.map(
    ({ name, kind }) => html`<li class="${kind}">${name}</li>`,
  )}</ol>
<div class="plot" tabindex="0" role="region" aria-label="Timeline, scrolls sideways when zoomed">
<svg width="100%" height="${height}" role="img" aria-labelledby="${id}">
<title id="${id}">Timeline of ${countOf(lanes.lanes.length, "steps")} over ${formatOffset(lanes.end - lanes.start)}. The table below has the same numbers.</title>
${axis(lanes, height)}
${rows.map(
  (
    { drawing, kind },
    index,
  ) => html`<g class="row ${kind}"><svg y="${(index + 1) * ROW}" width="100%" height="${ROW}">${drawing}</svg></g>
`,
)}</svg></div>
</figure>`;
}

/** The shapes that marks refer to, and what they mean. Once a page. */
export function timelineLegend(): Html {
  return html`<ul class="legend">${(["allowed", "would-block", "blocked", "detection"] as const).map(
    (sign) =>
      html`<li><svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${signShape(sign)}</svg>${SIGN_WORDS[sign]}</li>`,
  )}<li><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="bar program" d="M0 14V10h5V4h5v4h6v6z"/></svg>programs started: the taller, the more at once</li></ul>`;
}

function rowsOf(lane: Lane, lanes: Lanes): readonly Row[] {
  const name = lane.step ?? `${countOf(lanes.shared, "more steps")}`;
  const programs = lane.programs.map(
    (program): Row => ({
      name: program.name === undefined ? "other programs" : program.name || "unknown program",
      kind: "program",
      drawing: program.bars.map((bar) =>
        drawBar(bar, lanes, "program", `${program.name ?? "other programs"}: ${countOf(bar.count, "starts")}`),
      ),
    }),
  );
  const rowOf = (rowName: string, signs: readonly Signs[]): readonly Row[] =>
    signs.length === 0 ? [] : [{ name: rowName, kind: "signs", drawing: signs.map((sign) => drawSigns(sign, lanes)) }];
  const title = `${name || "step not known"}: ${countOf(lane.bar.count, "events")}`;
  return [
    {
      name: name || "step not known",
      kind: "step",
      drawing: [drawBar(lane.bar, lanes, "step", title)],
    },
    ...programs,
    ...rowOf("connections", lane.connections),
    ...rowOf("detections", lane.detections),
  ];
}

function drawBar({ from, to, level }: Bar, { bins, start, end }: Lanes, kind: string, title: string): Html {
  const span = (end - start) / bins;
  const time = `${formatOffset(from * span)} to ${formatOffset((to + 1) * span)}`;
  const height = level * LEVEL;
  return html`<rect class="bar ${kind}" x="${percent(from, bins)}" width="${percent(to - from + 1, bins)}" y="${BASE - height}" height="${height}"><title>${title}, ${time}</title></rect>`;
}

function drawSigns({ bin, parts }: Signs, { bins }: Lanes): Html {
  const words = parts.map(({ sign, count }) => `${count} ${SIGN_WORDS[sign]}`).join(", ");
  const [first] = parts;
  return html`<svg x="${percent(bin + 0.5, bins)}" y="12" overflow="visible">${first && signShape(first.sign)}<title>${words}</title></svg>`;
}

/** Around 0,0. Each is a shape of its own, so that no colour is needed. */
function signShape(sign: Sign): Html {
  switch (sign) {
    case "allowed":
      return html`<circle class="sign allowed" r="3.5"/>`;
    case "would-block":
      return html`<path class="sign would-block" d="M0-6 6 5H-6z"/>`;
    case "blocked":
      return html`<path class="sign blocked" d="M-5-5 5 5M5-5-5 5"/>`;
    case "detection":
      return html`<path class="sign detection" d="M0-7 7 0 0 7-7 0z"/>`;
  }
}

function axis({ start, end }: Lanes, height: number): readonly Html[] {
  const length = Math.max(end - start, 1);
  return ticksOf(length).map((at) => {
    const x = percent(at, length);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="${ROW}" y2="${height}"/><text class="tick" x="${x}" y="16" text-anchor="${at === 0 ? "start" : at > length * 0.95 ? "end" : "middle"}">${formatOffset(at)}</text>`;
  });
}

/** Where the axis is marked, in milliseconds from its start: round times, few of them. */
function ticksOf(length: number): readonly number[] {
  const seconds = SPANS.find((span) => length / (span * 1_000) <= MAX_TICKS);
  const step = seconds === undefined ? length / MAX_TICKS : seconds * 1_000;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, tick) => tick * step);
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}
