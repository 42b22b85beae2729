// Writes the index over all steps of a job. Steps may overlap in time, and nothing locks: the entries are the truth.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  EVIDENCE_INDEX,
  type EvidenceRun,
  IntegrityError,
  MAX_EVIDENCE_ENTRIES,
  MAX_INDEX_BYTES,
  renderIndex,
  UsageError,
} from "@lockstep/core";
import { writeWhole } from "../files/write-whole.ts";
import { isStepFolder } from "./evidence-folder.ts";
import { readEntry, type StoredEntry } from "./step-entry.ts";

/** Each further round is owed to a step that changed its entry meanwhile. Only somebody who means harm causes so many. */
const MAX_ROUNDS = 2 * MAX_EVIDENCE_ENTRIES;

/**
 * Writes the index of the folder of evidence (absolute), after the caller has written its own entry. What was written is
 * compared with the entries afterwards, and written again if it is out of date: so whoever writes last has seen every entry.
 * Throws `IntegrityError` (`response-malformed`) for entries that no step of this run wrote, `UsageError`
 * (`output-not-writable`) where the index cannot be written or grows beyond its limits. `write` replaces a file as a whole.
 */
export function composeIndex(evidence: string, run: EvidenceRun, write: typeof writeWhole = writeWhole): void {
  let text = compose(evidence, run);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    write(join(evidence, EVIDENCE_INDEX), text);
    const now = compose(evidence, run);
    if (now === text) return;
    text = now;
  }
  throw unwritable(evidence, "its entries keep changing");
}

function compose(evidence: string, run: EvidenceRun): string {
  const folders = readdirSync(evidence, { withFileTypes: true }).filter(
    (item) => item.isDirectory() && isStepFolder(item.name),
  );
  if (folders.length > MAX_EVIDENCE_ENTRIES) throw unwritable(evidence, `it holds ${folders.length} steps`);
  const stored = folders.flatMap(({ name }) => storedIn(evidence, name));
  if (stored.some((entry) => !isOf(run, entry))) throw foreign(evidence);
  const entries = stored.sort(byStart).map(({ entry }) => entry);
  const text = render(evidence, run, entries);
  if (Buffer.byteLength(text) > MAX_INDEX_BYTES)
    throw unwritable(evidence, `its index exceeds ${MAX_INDEX_BYTES} bytes`);
  return text;
}

interface PlacedEntry extends StoredEntry {
  readonly folder: string;
}

/** A folder without an entry is that of a step that begins right now, and will compose the index itself. */
function storedIn(evidence: string, folder: string): readonly PlacedEntry[] {
  const stored = readEntry(join(evidence, folder));
  return stored === undefined ? [] : [{ ...stored, folder }];
}

function byStart(a: PlacedEntry, b: PlacedEntry): number {
  const [left, right] = [`${startOf(a)} ${a.folder}`, `${startOf(b)} ${b.folder}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function startOf({ entry }: PlacedEntry): string {
  const isDated = typeof entry === "object" && entry !== null && "startedAt" in entry;
  return isDated && typeof entry.startedAt === "string" ? entry.startedAt : "";
}

function isOf(run: EvidenceRun, { run: other }: StoredEntry): boolean {
  if (typeof other !== "object" || other === null) return false;
  const said = new Map(Object.entries(other));
  return Object.entries(run).every(([field, value]) => said.get(field) === value);
}

/** What is nested without measure cannot be written. */
function render(evidence: string, run: EvidenceRun, entries: readonly unknown[]): string {
  try {
    return renderIndex({ schema: 1, run, entries });
  } catch (cause) {
    throw new IntegrityError("response-malformed", `An entry in ${evidence} is none of this suite.`, {
      hint: "Another step of this job writes into the evidence of this suite: find it and take it out.",
      cause,
    });
  }
}

function foreign(evidence: string): IntegrityError {
  return new IntegrityError("response-malformed", `${evidence} holds evidence of another run.`, {
    hint: "Empty RUNNER_TEMP before each job, as the runner does, or use a fresh machine for each job.",
  });
}

function unwritable(evidence: string, why: string): UsageError {
  return new UsageError("output-not-writable", `The index of ${evidence} cannot be written: ${why}.`, {
    hint: "Split the job: its steps leave more evidence than an index may hold.",
  });
}
