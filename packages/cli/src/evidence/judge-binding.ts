// Compares the evidence of a job with what provenance has bound of it. Provenance signs before the job is over: its own step and
// later ones are not in it yet, and what ran then may have ended since.
import { type EvidenceEntry, type EvidenceIndex, type EvidenceProblem, renderIndex } from "@lockstep/core";
import { failedEvidence, judgeEvidence } from "@lockstep/core/evidence";

/** The action that binds. */
const BINDER = "provenance";

/** `bound` are the indexes in verified provenance. One of them must be of this job and agree. */
export function judgeBinding(index: EvidenceIndex, bound: readonly EvidenceIndex[]): readonly EvidenceProblem[] {
  const own = bound.filter((other) => isSameRun(other, index)).map((other) => compare(index, other));
  const [first] = own;
  if (first === undefined) return [failedEvidence("index-missing", "provenance", "It binds no evidence of this job.")];
  return own.find((problems) => problems.length === 0) ?? first;
}

function isSameRun(one: EvidenceIndex, other: EvidenceIndex): boolean {
  return renderIndex({ ...one, entries: [] }) === renderIndex({ ...other, entries: [] });
}

function compare(index: EvidenceIndex, bound: EvidenceIndex): readonly EvidenceProblem[] {
  const now = new Map(index.entries.map((entry) => [keyOf(entry), entry]));
  const then = new Set(bound.entries.map(keyOf));
  const changed = bound.entries.filter((entry) => entry.state !== "skipped" && !isKept(entry, now.get(keyOf(entry))));
  return [
    ...changed.map((entry) => failedEvidence("digest-mismatch", keyOf(entry), "It is not what was signed.")),
    ...addedBefore(index.entries, then).map((entry) =>
      failedEvidence("file-unlisted", keyOf(entry), "It is not in the evidence that was signed."),
    ),
    ...judgeEvidence({ index: bound, files: undefined }).filter(({ code }) => code === "step-skipped"),
  ];
}

/** A step that ran when provenance was signed may have ended since. */
function isKept(then: EvidenceEntry, now: EvidenceEntry | undefined): boolean {
  if (now === undefined) return false;
  return then.state === "running" || entryText(then) === entryText(now);
}

/** Steps that are not bound, though they began before the step that binds. */
function addedBefore(entries: readonly EvidenceEntry[], bound: ReadonlySet<string>): readonly EvidenceEntry[] {
  const isNew = (entry: EvidenceEntry): boolean => !bound.has(keyOf(entry));
  const binder = entries.findIndex((entry) => entry.name === BINDER && isNew(entry));
  return (binder < 0 ? entries : entries.slice(0, binder)).filter(isNew);
}

function keyOf({ name, step, startedAt = "" }: EvidenceEntry): string {
  return `${name} (${step}) ${startedAt}`.trim();
}

function entryText(entry: EvidenceEntry): string {
  return JSON.stringify([
    entry.state,
    entry.verdict,
    entry.code,
    entry.action,
    entry.version,
    entry.weaker,
    entry.files,
  ]);
}
