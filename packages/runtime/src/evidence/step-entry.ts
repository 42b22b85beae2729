// The entry of one step as a file: an index of its own that holds nothing else.
import { join } from "node:path";
import {
  EVIDENCE_ENTRY,
  type EvidenceEntry,
  type EvidenceRun,
  IntegrityError,
  MAX_INDEX_BYTES,
  renderIndex,
} from "@lockstep/core";
import { readTextFile } from "../files/read-text-file.ts";
import { writeWhole } from "../files/write-whole.ts";

/** An entry that another step may have written. Nothing but its form has been looked at. */
export interface StoredEntry {
  readonly run: unknown;
  readonly entry: unknown;
}

/** `folder` is that of the step, absolute. Throws as `writeWhole`. */
export function writeEntry(folder: string, run: EvidenceRun, entry: EvidenceEntry): void {
  writeWhole(join(folder, EVIDENCE_ENTRY), renderIndex({ schema: 1, run, entries: [entry] }));
}

/**
 * The entry in the folder of a step; undefined where there is none yet. Throws `IntegrityError` (`response-malformed`) for
 * whatever no step of the suite has written.
 */
export function readEntry(folder: string): StoredEntry | undefined {
  const path = join(folder, EVIDENCE_ENTRY);
  const read = readTextFile(path, MAX_INDEX_BYTES);
  if (!read.ok) {
    if (read.reason === "missing") return undefined;
    throw malformed(path, read.why);
  }
  const stored = parse(read.text);
  if (stored === undefined) throw malformed(path, "it is no entry of a step");
  return stored;
}

function parse(text: string): StoredEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("run" in value) || !("entries" in value)) return undefined;
    const { run, entries } = value;
    return Array.isArray(entries) && entries.length === 1 ? { run, entry: entries[0] } : undefined;
  } catch {
    return undefined;
  }
}

function malformed(path: string, why: string): IntegrityError {
  return new IntegrityError("response-malformed", `${path} was changed: ${why}.`, {
    hint: "Another step of this job writes into the evidence of this suite: find it and take it out.",
  });
}
