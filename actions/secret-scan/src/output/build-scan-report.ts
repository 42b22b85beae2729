// Makes the report of a scan: one finding for each credential, what was set apart, what was not scanned, and the counts.
import {
  buildReport,
  type Report,
  type Rule,
  type RuleDetection,
  type Secret,
  type SuppressedBy,
} from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { fingerprintKey } from "../ignore/baseline-file.ts";
import { contentFingerprint, type FingerprintKey } from "../ignore/content-fingerprint.ts";
import type { Decided, Decision, SetApartBy } from "../ignore/decide.ts";
import type { Ignores } from "../ignore/load-ignores.ts";
import { IDLE_SETTING, IGNORE_RULES, STALE_IGNORE } from "../rule/ignore-rules.ts";
import { toReportRule } from "../rule/report-rule.ts";
import { RULES_BY_ID } from "../rule/report-rules.ts";
import { SKIPPED_MERGES } from "../scan/scan-selection.ts";
import type { ScannedSelection } from "../scan/scanned-selection.ts";
import type { Selection } from "../source/selection.ts";
import type { LiveResult } from "../verify/reading.ts";
import type { Verification } from "../verify/verify-found.ts";
import { originFinder } from "./found-origin.ts";
import { type FoundSecret, groupSightings } from "./found-secret.ts";
import { nothingScanned } from "./nothing-scanned.ts";
import { scrubAll, scrubber } from "./scrub.ts";
import { toDetection } from "./to-detection.ts";

export interface ReportParts {
  readonly selection: Selection;
  readonly scanned: ScannedSelection;
  readonly decided: Decided;
  /** Credentials that count, with what their providers say where they were asked. */
  readonly verified: Pick<Verification, "secrets" | "notDone">;
  readonly ignores: Ignores;
  readonly familyOf: (ruleId: string) => string;
  readonly key: Secret | undefined;
  readonly ports: CheckPorts;
}

/** Counts of what is out of the ordinary: a report that says of each that there was none is harder to read. */
const ASIDES: ReadonlySet<string> = new Set(["excluded", "known", "links", "places", SKIPPED_MERGES, "submodules"]);

export function buildScanReport(parts: ReportParts): Report {
  const { scanned, selection, decided, ports } = parts;
  const scrub = scrubber(scanned.sightings);
  const detections = [...secretDetections(parts), ...ignoreDetections(parts)].map(({ detection, ...more }) => ({
    ...more,
    detection: scrubAll(detection, scrub),
  }));
  const unscanned = scanned.unscanned.map(({ path, why }) => ({ what: scrub(path || "stdin"), why: scrub(why) }));
  const { files = 0, commits = 0, blobs = 0, stagedFiles = 0, bytes = 0 } = scanned.stats;
  const looked = files + commits + blobs + stagedFiles + bytes > 0;
  const stats = Object.entries({ ...scanned.stats, places: decided.decisions.length });
  return buildReport({
    tool: "secret-scan",
    settings: ports.settings,
    rules: rulesOf(detections, parts),
    detections,
    notChecked: looked ? unscanned : [nothingScanned(selection), ...unscanned],
    stats: Object.fromEntries(stats.filter(([name, count]) => count > 0 || !ASIDES.has(name))),
    digest: ports.digest,
  });
}

/** A report names the rules that have something to say, and those that the policy changes: all of them would be a book. */
function rulesOf(detections: readonly RuleDetection[], { ports }: ReportParts): readonly Rule<never>[] {
  const changed = Object.keys(ports.settings.severities).flatMap((id) => RULES_BY_ID.get(id)?.reportRule ?? []);
  const unique = new Map(
    [...IGNORE_RULES, ...changed, ...detections.map(({ rule }) => rule)].map((rule) => [rule.id, rule]),
  );
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** With what git knows about a credential. */
type DetectionParts = ReportParts & { readonly originOf: ReturnType<typeof originFinder> };

/** Sightings that count are told apart from those set apart, also of the same credential. */
function secretDetections(report: ReportParts): readonly RuleDetection[] {
  const parts = { ...report, originOf: originFinder(report.scanned.origins) };
  const { decisions } = parts.decided;
  const apart = decisions.filter(({ by }) => by !== undefined);
  const groups = groupSightings(apart.map(({ sighting }) => sighting));
  return [
    ...parts.verified.secrets.map(({ found, live }) => openDetection(found, live, parts)),
    ...groups.flatMap((found) => apartDetection(found, apart, parts)),
  ];
}

function openDetection(found: FoundSecret, live: LiveResult | undefined, parts: DetectionParts): RuleDetection {
  const { path, ruleId, secret } = found.first;
  const decision = parts.decided.decisions.find(
    ({ sighting, objection }) =>
      objection !== undefined && sighting.path === path && sighting.ruleId === ruleId && sighting.secret === secret,
  );
  const said = live && `${live.state}: ${live.note}`;
  return detectionOf(found, parts, decision?.objection, said ?? parts.verified.notDone);
}

function apartDetection(
  found: FoundSecret,
  apart: readonly Decision[],
  parts: DetectionParts,
): readonly RuleDetection[] {
  const by = apart.find(({ sighting }) => sighting === found.first)?.by;
  return by ? [{ ...detectionOf(found, parts, undefined, undefined), by: suppressedBy(by) }] : [];
}

function detectionOf(
  found: FoundSecret,
  parts: DetectionParts,
  objection: string | undefined,
  live: string | undefined,
): RuleDetection {
  const { ruleId, secret } = found.first;
  const rule = reportRuleOf(ruleId);
  const detection = toDetection(found, {
    title: rule.title,
    revoke: revokeOf(ruleId),
    fingerprint: contentFingerprint(parts.familyOf(ruleId), secret, keyOf(parts)),
    origin: parts.originOf(found),
    objection,
    live,
  });
  return { rule, detection };
}

function reportRuleOf(ruleId: string): Rule<never> {
  const known = RULES_BY_ID.get(ruleId);
  if (known) return known.reportRule;
  return toReportRule({ name: "custom", revoke: REMEDY }, { id: ruleId, title: `Match of ${ruleId}`, level: "likely" });
}

/** GitHub's page on what to do about a leaked credential, for those of no known provider. */
const REMEDY =
  "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret";

function revokeOf(ruleId: string): string {
  const known = RULES_BY_ID.get(ruleId);
  return known?.rule.revoke ?? known?.provider.revoke ?? REMEDY;
}

/** The user's key, or the salt of the baseline, so that a report and the baseline say the same. */
function keyOf({ key, ignores }: ReportParts): FingerprintKey {
  const [header] = ignores.trusted.baseline?.keys ?? [];
  return key ?? (header && fingerprintKey(header, undefined));
}

/** A list in a file is the user's word, as the policy is. */
function suppressedBy({ kind, reason }: SetApartBy): SuppressedBy {
  return { kind: kind === "allowlist" ? "policy" : kind, reason };
}

function ignoreDetections({ decided, ignores }: ReportParts): readonly RuleDetection[] {
  const stale = decided.stale.map(({ file, entry }) =>
    toIgnoreDetection(STALE_IGNORE, file, entry.line, entry.what, `${entry.what}: no finding has this entry any more.`),
  );
  const unusable = ignores.trusted.lists.flatMap(({ file, unusable: why }) =>
    why === undefined
      ? []
      : [toIgnoreDetection(IDLE_SETTING, file, undefined, file, `${file} sets nothing apart: ${why}.`)],
  );
  const notes = ignores.trusted.notes.map(({ file, line, text }) =>
    toIgnoreDetection(IDLE_SETTING, file, line, text, `${text}.`),
  );
  return [...stale, ...unusable, ...notes];
}

function toIgnoreDetection(
  rule: Rule<never>,
  file: string,
  line: number | undefined,
  subject: string,
  message: string,
): RuleDetection {
  const at = line ?? 1;
  return { rule, detection: { message, subject, location: { file, line: at, column: 1, endLine: at, endColumn: 1 } } };
}
