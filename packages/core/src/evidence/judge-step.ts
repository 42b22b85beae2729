// Judges how far one step came.
import type { EvidenceEntry, EvidenceProblem } from "./evidence.ts";
import { failedEvidence } from "./failed-evidence.ts";

/** It guards a job from its first step to its last, and so runs while the evidence is read. */
const GUARD = "harden-runner";

/** `later` are the entries that began after this one. */
export function judgeStep(entry: EvidenceEntry, later: readonly EvidenceEntry[]): readonly EvidenceProblem[] {
  const what = nameStep(entry);
  const incomplete = (code: EvidenceProblem["code"], why: string): EvidenceProblem => ({
    ...{ code, what, why },
    verdict: "incomplete",
  });
  return [...stateProblems(entry, later, what), ...entry.weaker.map((why) => incomplete("step-weaker", why))];
}

/** The action and its step, for people. */
export function nameStep({ name, step }: EvidenceEntry): string {
  return step === "" ? name : `${name} (${step})`;
}

function stateProblems(
  entry: EvidenceEntry,
  later: readonly EvidenceEntry[],
  what: string,
): readonly EvidenceProblem[] {
  const { state, verdict, code } = entry;
  switch (state) {
    case "running":
      return isAccounted(entry, later)
        ? []
        : [{ code: "step-unfinished", what, why: UNFINISHED, verdict: "incomplete" }];
    case "skipped":
      return [{ code: "step-skipped", what, why: "The workflow names it, and it never began.", verdict: "incomplete" }];
    case "failed":
      return [failedEvidence("step-failed", what, `It ended by an error: ${code}.`)];
    case "finished":
      if (verdict === "pass") return [];
      return [{ code: "verdict-not-pass", what, why: `Its verdict is ${verdict}.`, verdict: verdict ?? "incomplete" }];
  }
}

const UNFINISHED = "It began and has not ended, or was cancelled.";

/** A guard that still runs is accounted for by a step of the same action that told what happened until then. */
function isAccounted({ name }: EvidenceEntry, later: readonly EvidenceEntry[]): boolean {
  return name === GUARD && later.some((other) => other.name === GUARD && other.state === "finished");
}
