// What a tired person reads first: the verdict in a sentence, what is wrong with the evidence, and the verdict of each part.
import { flatten, type Report } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { icon, verdictMark } from "../markup/mark.ts";
import { more } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import type { PageModel } from "../page/page-model.ts";
import { formatOffset } from "../timeline/format-offset.ts";
import { isOfStep, REPEATED } from "./step-problems.ts";

const MAX_PROBLEMS = 200;

const HEADLINES = {
  pass: "Passed. Everything that was looked at is in order.",
  fail: "Failed. Something must be put right before this goes on.",
  incomplete: "Incomplete. Something was not looked at, so this is no pass.",
} as const;

/** The banner: the page's verdict, and the numbers behind it. */
export function renderVerdict({ verdict, checks, guards, problems }: PageModel): Html {
  const findings = sum(checks.map((report) => report.findings.length));
  const told = problems.filter(({ code }) => code !== REPEATED);
  const facts = [
    ["finding", "findings", findings],
    ["set apart", "set apart", sum(checks.map(({ suppressed }) => suppressed.length))],
    ["not checked", "not checked", sum(checks.map(({ notChecked }) => notChecked.length))],
    ["connection blocked", "connections blocked", sum(guards.map(({ counts }) => counts.blocked))],
    ["detection", "detections", sum(guards.map(({ counts }) => counts.detections))],
    ["problem of the evidence", "problems of the evidence", told.length],
  ] as const;
  return html`<div class="verdict ${verdict}"><p class="headline">${icon(verdict)}<strong>${HEADLINES[verdict]}</strong></p>
<dl class="facts">${facts.map(
    ([one, many, count]) =>
      html`<div class="${count === 0 ? "none" : "some"}"><dt>${count === 1 ? one : many}</dt><dd>${count.toLocaleString("en-US")}</dd></div>`,
  )}</dl></div>`;
}

/** What the judge of the evidence objects to. */
export function renderProblems({ problems }: PageModel): Html | undefined {
  const told = problems.filter(({ code }) => code !== REPEATED);
  if (told.length === 0) return undefined;
  const standing = told.every(({ code }) => isOfStep(code) && code !== "step-failed") ? "incomplete" : "fail";
  return html`<div class="problems ${standing}"><h3>${icon(standing)}Problems of the evidence</h3>
<ul>${told.slice(0, MAX_PROBLEMS).map(({ code, what, why }) => html`<li><code>${code}</code> <strong>${what}</strong>: ${why}</li>`)}</ul>
${more(told.length - MAX_PROBLEMS, "problems")}</div>`;
}

/** The verdict of each part. */
export function renderParts({ checks, guards, releases, verifications }: PageModel): Html | undefined {
  const parts = [
    ...outermost(checks).map((report) => ({
      tool: report.tool,
      verdict: report.verdict,
      words: wordsOf(report),
      under: report.checks.map(renderUnder),
    })),
    ...guards.map(({ verdict, mode, counts }) => ({
      tool: "harden-runner",
      verdict,
      words: `${mode}, ${counts.blocked} blocked`,
      under: [],
    })),
    ...releases.map(({ tool, verdict, artifacts }) => ({
      tool,
      verdict,
      words: countOf(artifacts.length, "artifacts"),
      under: [],
    })),
    ...verifications.map(({ verdict, artifacts }) => ({
      tool: "verify-artifact",
      verdict,
      words: countOf(artifacts.length, "artifacts"),
      under: [],
    })),
  ];
  if (parts.length === 0) return undefined;
  return html`<ul class="parts">${parts.map(
    ({ tool, verdict, words, under }) =>
      html`<li>${verdictMark(verdict)} <strong>${tool}</strong> <span class="count">${words}</span>${under.length > 0 ? html`<ul>${under}</ul>` : undefined}</li>`,
  )}</ul>`;
}

/** The reports that are under no other one. */
function outermost(checks: readonly Report[]): readonly Report[] {
  const under = new Set(checks.flatMap((report) => report.checks));
  return checks.filter((report) => !under.has(report));
}

function renderUnder(report: Report): Html {
  return html`<li>${verdictMark(report.verdict)} ${report.tool} <span class="count">${wordsOf(report)}</span></li>`;
}

function wordsOf(report: Report): string {
  const found = sum(flatten(report).map(({ findings }) => findings.length));
  const words = found === 0 ? "no findings" : countOf(found, "findings");
  return report.durationMs === undefined ? words : `${words}, ${formatOffset(report.durationMs)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
