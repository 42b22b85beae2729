// Judges the evidence of a job: whether it is whole, of the run it should be of, and whether every step passed.
import { type Verdict, worst } from "../report/verdict.ts";
import type { EvidenceEntry, EvidenceIndex, EvidenceProblem, EvidenceRun } from "./evidence.ts";
import { failedEvidence } from "./failed-evidence.ts";
import { judgeFiles } from "./judge-files.ts";
import { judgeStep } from "./judge-step.ts";

/** A file as it was found. */
export interface FoundFile {
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** What a `report.json` says of itself. */
  readonly tool?: string;
  readonly verdict?: Verdict;
}

export interface EvidenceCase {
  readonly index: EvidenceIndex;
  /**
   * What the folder holds beside the index, by path; undefined where only the index is at hand, as in a signed statement.
   * `readEvidence` of the runtime leaves out what belongs to the index itself.
   */
  readonly files: ReadonlyMap<string, FoundFile> | undefined;
  /** What the run must be. Fields that are left out may be anything. */
  readonly run?: Partial<EvidenceRun>;
  /** The actions that must have run, by name. */
  readonly needed?: readonly string[];
}

/** Everything that is wrong. Evidence without any step is wrong, too. */
export function judgeEvidence({ index, files, run = {}, needed = [] }: EvidenceCase): readonly EvidenceProblem[] {
  const { entries } = index;
  return [
    ...judgeRun(index.run, run),
    ...(entries.length === 0 ? [failedEvidence("index-missing", "index", "The index names no step.")] : []),
    ...missingActions(entries, needed),
    ...duplicateSteps(entries),
    ...judgeFiles(entries, files),
    ...entries.flatMap((entry, place) => judgeStep(entry, entries.slice(place + 1))),
  ];
}

/** The verdict that problems make: none is a pass, and a fail outweighs what is incomplete. */
export function verdictOf(problems: readonly EvidenceProblem[]): Verdict {
  return problems.length === 0 ? "pass" : worst(problems.map(({ verdict }) => verdict));
}

/** Evidence that does not say of which run and job it is could be of any. */
const IDENTITY = ["server", "repository", "runId", "attempt", "job", "commit"] as const;

function judgeRun(run: EvidenceRun, wanted: Partial<EvidenceRun>): readonly EvidenceProblem[] {
  const unsaid = IDENTITY.filter((field) => run[field] === "").map((field) =>
    failedEvidence("run-mismatch", field, "The index does not say of which run it is."),
  );
  const fields = Object.entries(wanted) as readonly (readonly [keyof EvidenceRun, string])[];
  const others = fields
    .filter(([field, value]) => run[field] !== value)
    .map(([field, value]) =>
      failedEvidence("run-mismatch", field, `It should be ${value}, and is ${run[field] || "not said"}.`),
    );
  return [...unsaid, ...others];
}

/** The needed actions that no entry is of. */
export function missingActions(
  entries: readonly EvidenceEntry[],
  needed: readonly string[],
): readonly EvidenceProblem[] {
  const present = new Set(entries.map(({ name }) => name));
  return needed
    .filter((name) => !present.has(name))
    .map((name) => ({ ...failedEvidence("step-skipped", name, "No step of this action ran."), verdict: "incomplete" }));
}

/** A step that finished twice says two things. */
function duplicateSteps(entries: readonly EvidenceEntry[]): readonly EvidenceProblem[] {
  const finished = entries.filter(({ state }) => state === "finished").map(({ name, step }) => `${name} (${step})`);
  const twice = finished.filter((step, place) => finished.indexOf(step) !== place);
  return [...new Set(twice)].map((step) =>
    failedEvidence("report-duplicate", step, "The step finished more than once."),
  );
}
