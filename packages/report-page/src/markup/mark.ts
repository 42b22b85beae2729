// Verdicts and severities as people see them: a shape and a word, in a colour that neither needs.
import type { Severity, Verdict } from "@lockstep/core";
import { type Html, html } from "./html.ts";

/** `known`: it is named, and nobody judges it. `absent`: it is not there. */
export type Standing = Verdict | "known" | "absent";

/** How marks are drawn: in a box of 16 by 16. */
const SHAPES = {
  pass: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M4.6 8.2l2.4 2.4 4.4-5",
  fail: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
  incomplete: "M8 1.2 15.2 14H.8zM8 6v4M8 11.8v.4",
  known: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 7.5v3.5M8 5v.2",
  absent: "M2 2h2m3 0h2m3 0h2v2m0 3v2m0 3v2h-2m-3 0H7m-3 0H2v-2m0-3V7m0-3V2",
} as const satisfies Record<Standing, string>;

const WORDS: Readonly<Record<Standing, string>> = {
  pass: "passed",
  fail: "failed",
  incomplete: "incomplete",
  known: "named",
  absent: "not in the evidence",
};

const SEVERITY_STANDING: Readonly<Record<Severity, Standing>> = {
  error: "fail",
  warning: "incomplete",
  note: "known",
};

/** The word for a standing. */
export function wordOf(standing: Standing): string {
  return WORDS[standing];
}

/** The path of the shape, for drawings of their own. */
export function shapeOf(standing: Standing): string {
  return SHAPES[standing];
}

export function verdictMark(standing: Standing): Html {
  return html`<span class="mark ${standing}">${icon(standing)}${WORDS[standing]}</span>`;
}

export function severityMark(severity: Severity): Html {
  const standing = SEVERITY_STANDING[severity];
  return html`<span class="mark ${standing}">${icon(standing)}${severity}</span>`;
}

/** The shape alone; a word has to stand beside it. */
export function icon(standing: Standing): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${SHAPES[standing]}"/></svg>`;
}
