// What to do first, for somebody who reads nothing else.
import type { Report } from "@lockstep/core";
import { codeWords } from "../markup/code-words.ts";
import { type Html, html } from "../markup/html.ts";
import { more } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import type { PageModel } from "../page/page-model.ts";
import { isOfStep, REPEATED } from "./step-problems.ts";

const MAX_TASKS = 8;

/** Most urgent first: evidence that cannot be relied on, then what failed, then what is unknown. */
export function renderFirstSteps(model: PageModel): Html | undefined {
  const tasks = [
    ...brokenEvidenceTasks(model),
    ...failedStepTasks(model),
    ...findingTasks(model.checks),
    ...guardTasks(model),
    ...releaseTasks(model),
    ...weakStepTasks(model),
    ...gapTasks(model),
  ];
  if (tasks.length === 0) return undefined;
  return html`<h3>What to do first</h3><ol class="tasks">${tasks.slice(0, MAX_TASKS)}</ol>${more(tasks.length - MAX_TASKS, "tasks")}`;
}

function brokenEvidenceTasks({ problems }: PageModel): readonly Html[] {
  return problems.some(({ code }) => !isOfStep(code))
    ? [
        html`<li>The evidence itself has problems, listed above. Until they are solved, nothing else on this page can be relied on.</li>`,
      ]
    : [];
}

function failedStepTasks({ problems }: PageModel): readonly Html[] {
  const failed = problems.filter(({ code }) => code === "step-failed").length;
  return failed > 0
    ? [html`<li>${countOf(failed, "steps")} ended by an error, as listed above: read the log.</li>`]
    : [];
}

function weakStepTasks({ problems }: PageModel): readonly Html[] {
  const weak = problems.filter(({ code }) => isOfStep(code) && code !== "step-failed" && code !== REPEATED).length;
  return weak > 0
    ? [html`<li>${countOf(weak, "times")} a step did less than it should, as listed above: look at the workflow.</li>`]
    : [];
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
        html`<li><a href="#findings">${rule.title || rule.id}</a> (${countOf(count, "errors")}): ${codeWords(rule.fix)}</li>`,
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
