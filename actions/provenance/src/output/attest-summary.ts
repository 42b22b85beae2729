// The outcome for people: a table of what was attested and one of where it went.
import { escapeMarkdown, markdownCodeCell, markdownLink } from "@lockstep/core";
import { formatDigest } from "@lockstep/sigstore";
import type { Delivery } from "../destinations/delivery.ts";
import type { AttestOutcome } from "../program.ts";
import { verdictOf } from "./attest-report.ts";

/** Of each table; the report holds all. */
const MAX_ROWS = 50;

const HEADINGS = {
  pass: "✅ lockstep attested what this job made",
  incomplete: "⚠️ lockstep attested what this job made, but not everywhere",
  fail: "❌ lockstep could not put the attestations everywhere",
} as const;

/** Markdown. Names and places are hostile text. */
export function renderSummary(outcome: AttestOutcome): string {
  const { subjects, deliveries, notes } = outcome;
  return [
    `## ${HEADINGS[verdictOf(outcome)]}`,
    "",
    ...table(
      ["Subject", "Digest"],
      subjects.map(({ name, digest }) => [markdownCodeCell(name), markdownCodeCell(formatDigest(digest))]),
    ),
    "",
    ...table(["Predicate", "Destination", "Place", "Result"], deliveries.map(deliveryRow)),
    "",
    ...notes.slice(0, MAX_ROWS).map((note) => `- ${escapeMarkdown(note)}`),
    "",
  ].join("\n");
}

function deliveryRow({ statement, to, place, result, why }: Delivery): readonly string[] {
  const type = statement === undefined ? "all" : markdownCodeCell(statement.statement.predicateType);
  const shown = to === "github" ? markdownLink(place, place) : markdownCodeCell(place);
  return [type, to, shown, escapeMarkdown(why === undefined ? result : `${result}: ${why}`)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const more = rows.length - MAX_ROWS;
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.slice(0, MAX_ROWS).map(line),
    ...(more > 0 ? ["", `${more} more are in the report.`] : []),
  ];
}
