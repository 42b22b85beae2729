// The steps of one job as lines of a table.
import { clip, type EvidenceEntry, revealControls } from "@lockstep/core";
import type { ReadEvidence } from "@lockstep/runtime/evidence";

/** Wider columns help nobody. */
const MAX_CELL = 40;
const HEAD = ["STEP", "ACTION", "COMMIT", "STATE", "BEGAN", "ENDED"];

/** `name` is the folder. The caller escapes for its terminal. */
export function renderEntries(name: string, { index: { run, entries }, indexSha256 }: ReadEvidence): readonly string[] {
  const rows = [HEAD, ...entries.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...steps] = lines;
  return [
    `${name}: job ${run.job} of run ${run.runId}, attempt ${run.attempt}, of ${run.repository} at ${run.commit} (${run.event})`,
    `index sha256:${indexSha256}`,
    `  ${head}`,
    ...steps.flatMap((line, place) => [
      `  ${line}`,
      ...(entries[place]?.weaker ?? []).map((why) => `    weaker: ${why}`),
    ]),
  ];
}

function cellsOf(entry: EvidenceEntry): readonly string[] {
  const { name, step, action, startedAt = "-", endedAt = "-" } = entry;
  const cells = [step || "-", name, action.ref || "-", stateOf(entry), startedAt, endedAt];
  return cells.map((cell) => clip(revealControls(cell), MAX_CELL));
}

function stateOf({ state, verdict, code }: EvidenceEntry): string {
  return verdict ?? (code === undefined ? state : `${state}: ${code}`);
}
