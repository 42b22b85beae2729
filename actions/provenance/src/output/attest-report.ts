// The report as JSON, schema 1: fields may be added, never renamed, retyped or removed.
import { VERSION, type Verdict } from "@lockstep/core";
import { formatDigest } from "@lockstep/sigstore";
import type { Delivery } from "../destinations/delivery.ts";
import type { AttestOutcome } from "../program.ts";

/** A destination that took less than it should have makes the outcome `incomplete`, one that refused makes it `fail`. */
export function verdictOf({ failures, deliveries }: Pick<AttestOutcome, "failures" | "deliveries">): Verdict {
  if (failures.length > 0) return "fail";
  return deliveries.some(({ result }) => result === "left-out") ? "incomplete" : "pass";
}

/** Indented by two spaces, with a line break at the end. */
export function renderReport(outcome: AttestOutcome): string {
  const { subjects, statements, deliveries, signer, used, notes, files } = outcome;
  const report = {
    schema: 1,
    tool: "provenance",
    version: VERSION,
    verdict: verdictOf(outcome),
    subjects: subjects.map(({ kind, name, digest }) => ({ kind, name, digest: formatDigest(digest) })),
    statements: statements.map((signed) => ({
      predicateType: signed.statement.predicateType,
      subjects: signed.statement.subject.length,
      deliveries: deliveries.filter(({ statement }) => statement === signed).map(writeDelivery),
    })),
    combined: files.combinedPath,
    deliveries: deliveries.filter(({ statement }) => statement === undefined).map(writeDelivery),
    signer,
    services: used,
    notes,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function writeDelivery({ to, place, result, why, id }: Delivery) {
  return { to, place, result, ...(why === undefined ? {} : { why }), ...(id === undefined ? {} : { id }) };
}
