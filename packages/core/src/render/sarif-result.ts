// Turns findings into SARIF results, the most severe first, and tells what a limit left out.
import type { ArtifactChange, Region, Result, Fix as SarifFix, Location as SarifLocation, Suppression } from "sarif";
import type { Edit, Finding, Fix, Location, RelatedLocation } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import type { SuppressedBy } from "../report/suppression.ts";
import { countOf } from "../text/count-of.ts";
import { toArtifact, toMessage } from "./sarif-text.ts";
import { groupBy, mostSevereFirst } from "./sections.ts";

/** Runs with more results, and results with more locations, are rejected ("SARIF results exceed one or more limits"). */
export const MAX_RESULTS = 25_000;
/** GitHub shows so many of a run, the most severe ones. */
const MAX_SHOWN = 5_000;
const MAX_LOCATIONS = 1_000;

/**
 * The results of a report's findings and suppressed findings, `most` of them. `cut` states in words what a limit left out, here
 * or where the file is uploaded to.
 */
export function toResults(
  report: Report,
  most: number,
): { readonly results: Result[]; readonly cut: readonly string[] } {
  const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const grounds = new Map(report.suppressed.map(({ finding, by }) => [finding, by]));
  const all = [...mostSevereFirst(report.findings), ...mostSevereFirst([...grounds.keys()])];
  const kept = all.slice(0, most);
  const results = kept.map((finding) => toResult(finding, ruleIndexes.get(finding.ruleId), grounds.get(finding)));
  return { results, cut: tellCuts(all.length, kept) };
}

function tellCuts(all: number, kept: readonly Finding[]): readonly string[] {
  const left = all - kept.length;
  const why = kept.length < MAX_RESULTS ? "the file may be no larger" : `a run holds ${MAX_RESULTS}`;
  const crowded = kept.filter((finding) => finding.related.length >= MAX_LOCATIONS).length;
  return [
    ...(left > 0 ? [`${countOf(left, "results")} left out: ${why}. The JSON report has them all.`] : []),
    ...(kept.length > MAX_SHOWN ? [`GitHub shows ${MAX_SHOWN} of ${kept.length} results, the most severe ones.`] : []),
    ...(crowded > 0
      ? [`${countOf(crowded, "results")} with related places left out: a result holds ${MAX_LOCATIONS}.`]
      : []),
  ];
}

function toResult(finding: Finding, ruleIndex: number | undefined, by: SuppressedBy | undefined): Result {
  const { location, related, fix, evidence } = finding;
  const places = related.slice(0, MAX_LOCATIONS - 1).map(toRelated);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.severity,
    message: toMessage(finding.message),
    locations: [toLocation(location)],
    ...(places.length > 0 ? { relatedLocations: places } : {}),
    partialFingerprints: { "lockstep/v1": finding.fingerprint },
    ...(by ? { suppressions: [suppression(by)] } : {}),
    ...(fix && fix.edits.length > 0 ? { fixes: [toFix(fix)] } : {}),
    properties: { confidence: finding.confidence, ...(evidence ? { evidence } : {}) },
  };
}

/** A comment stands in the source itself (SARIF 2.1.0, section 3.35.2); the policy and the base commit do not. */
function suppression({ kind, reason }: SuppressedBy): Suppression {
  const place = kind === "comment" ? "inSource" : "external";
  return { kind: place, status: "accepted", justification: toMessage(reason).text };
}

function toLocation(location: Location): SarifLocation {
  return { physicalLocation: { artifactLocation: toArtifact(location.file), region: toRegion(location) } };
}

function toRelated(related: RelatedLocation): SarifLocation {
  return { ...toLocation(related), message: toMessage(related.message) };
}

/** Both models count lines and columns from 1 and exclude the end column (SARIF 2.1.0, section 3.30). */
function toRegion({ line, column, endLine, endColumn }: Location): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toFix(fix: Fix): SarifFix {
  const files = groupBy(fix.edits, (edit) => edit.file);
  return { description: toMessage(fix.description), artifactChanges: [...files.values()].flatMap(toChange) };
}

/** All edits of one file as one change. The new text is kept exactly: it is content, not a message. */
function toChange(edits: readonly Edit[]): readonly ArtifactChange[] {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return edits.slice(0, 1).map(({ file }) => ({ artifactLocation: toArtifact(file), replacements }));
}
