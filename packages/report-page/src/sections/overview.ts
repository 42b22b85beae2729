// What a tired person reads first: the verdict in a sentence, what is wrong with the evidence, and what to do first.
import type { Report } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { icon, verdictMark } from "../markup/mark.ts";
import { more } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import type { PageModel } from "../page/page-model.ts";
import { formatOffset } from "../timeline/format-offset.ts";

const MAX_TASKS = 8;
const MAX_PROBLEMS = 200;

/** What a step did or did not do. Everything else says that the evidence itself cannot be relied on. */
const OF_STEPS: readonly string[] = ["step-unfinished", "step-failed", "step-skipped", "step-weaker"];
/** It repeats what the step's own report says. */
const REPEATED = "verdict-not-pass";

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
    ["findings", findings],
    ["set apart", sum(checks.map(({ suppressed }) => suppressed.length))],
    ["not checked", sum(checks.map(({ notChecked }) => notChecked.length))],
    ["connections blocked", sum(guards.map(({ counts }) => counts.blocked))],
    ["detections", sum(guards.map(({ counts }) => counts.detections))],
    ["problems of the evidence", told.length],
  ] as const;
  return html`<div class="verdict ${verdict}"><p class="headline">${icon(verdict)}<strong>${HEADLINES[verdict]}</strong></p>
<dl class="facts">${facts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString("en-US")}</dd></div>`)}</dl></div>`;
}

/** What to do, most urgent first: the evidence itself, then what failed, then what is unknown. */
export function renderFirstSteps(model: PageModel): Html | undefined {
  const tasks = [
    ...evidenceTasks(model),
    ...findingTasks(model.checks),
    ...guardTasks(model),
    ...releaseTasks(model),
    ...gapTasks(model),
  ];
  if (tasks.length === 0) return undefined;
  return html`<h3>What to do first</h3><ol class="tasks">${tasks.slice(0, MAX_TASKS)}</ol>${more(tasks.length - MAX_TASKS, "tasks")}`;
}

/** What the judge of the evidence objects to. */
export function renderProblems({ problems }: PageModel): Html | undefined {
  const told = problems.filter(({ code }) => code !== REPEATED);
  if (told.length === 0) return undefined;
  return html`<div class="problems"><h3>${icon("fail")}Problems of the evidence</h3>
<ul>${told.slice(0, MAX_PROBLEMS).map(({ code, what, why }) => html`<li><code>${code}</code> <strong>${what}</strong>: ${why}</li>`)}</ul>
${more(told.length - MAX_PROBLEMS, "problems")}</div>`;
}

/** The verdict of each part. */
export function renderParts({ checks, guards, releases, verifications }: PageModel): Html | undefined {
  const parts = [
    ...checks.map((report) => ({
      tool: report.tool,
      verdict: report.verdict,
      words: wordsOf(report),
    })),
    ...guards.map(({ verdict, mode, counts }) => ({
      tool: "harden-runner",
      verdict,
      words: `${mode}, ${counts.blocked} blocked`,
    })),
    ...releases.map(({ tool, verdict, artifacts }) => ({
      tool,
      verdict,
      words: countOf(artifacts.length, "artifacts"),
    })),
    ...verifications.map(({ verdict, artifacts }) => ({
      tool: "verify-artifact",
      verdict,
      words: countOf(artifacts.length, "artifacts"),
    })),
  ];
  if (parts.length === 0) return undefined;
  return html`<ul class="parts">${parts.map(({ tool, verdict, words }) => html`<li>${verdictMark(verdict)} <strong>${tool}</strong> <span class="count">${words}</span></li>`)}</ul>`;
}

function wordsOf({ checks, findings, durationMs }: Report): string {
  const counts = checks.length > 0 ? countOf(checks.length, "checks") : countOf(findings.length, "findings");
  return durationMs === undefined ? counts : `${counts}, ${formatOffset(durationMs)}`;
}

function evidenceTasks({ problems }: PageModel): readonly Html[] {
  const steps = problems.filter(({ code }) => OF_STEPS.includes(code)).length;
  const isBroken = problems.some(({ code }) => code !== REPEATED && !OF_STEPS.includes(code));
  return [
    ...(isBroken
      ? [
          html`<li>The evidence itself has problems, listed above. Until they are solved, nothing else on this page can be relied on.</li>`,
        ]
      : []),
    ...(steps > 0
      ? [html`<li>${countOf(steps, "steps")} did not do all they should, as listed above: look at the workflow.</li>`]
      : []),
  ];
}

/** The rules with most errors first. */
function findingTasks(checks: readonly Report[]): readonly Html[] {
  const tasks = checks.flatMap((report) =>
    report.rules.map((rule) => ({
      rule,
      count: report.findings.filter(({ ruleId, severity }) => ruleId === rule.id && severity === "error").length,
    })),
  );
  return tasks
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(
      ({ rule, count }) =>
        html`<li><a href="#findings">${rule.title || rule.id}</a> (${countOf(count, "errors")}): ${rule.fix}</li>`,
    );
}

function guardTasks({ guards }: PageModel): readonly Html[] {
  return guards.flatMap(({ counts, reasons, detections }) => [
    ...(counts.blocked > 0
      ? [
          html`<li><a href="#network">${countOf(counts.blocked, "connections")} blocked</a>: allow what the job needs, and find out who asked for the rest.</li>`,
        ]
      : []),
    ...(detections.length > 0
      ? [
          html`<li><a href="#network">${countOf(detections.length, "detections")}</a>: look at what these programs did before you trust what the job made.</li>`,
        ]
      : []),
    ...(reasons.includes("integrity")
      ? [html`<li><a href="#network">Sources changed while the job ran</a>: find out which program wrote them.</li>`]
      : []),
  ]);
}

function releaseTasks({ releases, verifications }: PageModel): readonly Html[] {
  const refused = verifications
    .flatMap(({ artifacts }) => artifacts)
    .filter(({ verdict }) => verdict !== "pass").length;
  const undelivered = releases
    .flatMap(({ deliveries }) => deliveries)
    .filter(({ result }) => result === "failed").length;
  return [
    ...(refused > 0
      ? [html`<li><a href="#artifacts">${countOf(refused, "artifacts")} not verified</a>: do not deploy them.</li>`]
      : []),
    ...(undelivered > 0
      ? [
          html`<li><a href="#artifacts">${countOf(undelivered, "attestations")} not delivered</a>: see why, and run the step again.</li>`,
        ]
      : []),
  ];
}

function gapTasks({ checks }: PageModel): readonly Html[] {
  const gaps = sum(checks.map(({ notChecked }) => notChecked.length));
  return gaps > 0
    ? [html`<li><a href="#not-checked">${countOf(gaps, "things")} not checked</a>: each says what it lacks.</li>`]
    : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
