// Writes the index of evidence, always with the same bytes for the same facts.
import type { EvidenceIndex } from "./evidence.ts";

/** An index whose entries came from files of other steps and were not judged: whoever reads the index does that. */
export type UncheckedIndex = Omit<EvidenceIndex, "entries"> & { readonly entries: readonly unknown[] };

/** Every key of the schema, in the order in which they are written. Other keys are left out. */
const KEYS = [
  ...["schema", "run", "server", "repository", "runId", "attempt", "job", "commit", "event", "workflow"],
  ...["entries", "name", "step", "action", "ref", "version", "state", "verdict", "code", "weaker"],
  ...["startedAt", "endedAt", "files", "path", "sha256", "bytes"],
];

/** JSON with two spaces and a line end. Throws RangeError for entries that are nested without measure. */
export function renderIndex(index: UncheckedIndex): string {
  return `${JSON.stringify(index, KEYS, 2)}\n`;
}
