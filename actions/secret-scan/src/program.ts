// secret-scan: scans what the run is about, sets apart what is known, and reports. No globals, no output.
import { buildReport, type NotChecked, type Report, Secret } from "@lockstep/core";
import type { CheckPorts, ProposedFile } from "@lockstep/runtime";
import { groupSightings } from "./output/found-secret.ts";
import { toDetection } from "./output/to-detection.ts";
import { REPORT_RULES, RULES_BY_ID } from "./rule/report-rules.ts";
import { scanSelection } from "./scan/scan-selection.ts";
import type { Mode } from "./source/mode.ts";

export interface ScanOptions {
  readonly mode: Mode;
  /** For the mode `range`: `A..B`. */
  readonly range?: string | undefined;
  /** Ask providers whether found credentials still work. */
  readonly verify?: boolean;
  /** Key of the fingerprints. */
  readonly key?: Secret | undefined;
  /** Where to remember which blobs were clean: the cache of GitHub Actions, or a file at an absolute path. */
  readonly cache?: "runner" | { readonly file: string } | undefined;
  /** For the mode `stdin`. */
  readonly stdin?: AsyncIterable<Buffer>;
}

export interface ScanOutcome {
  readonly report: Report;
  readonly proposals?: readonly ProposedFile[];
}

/** Scanning nothing is `incomplete`, never a pass. */
export async function secretScan(
  given: readonly string[] | undefined,
  options: ScanOptions,
  ports: CheckPorts,
): Promise<ScanOutcome> {
  const off = Object.entries(ports.settings.severities).flatMap(([id, severity]) => (severity === "off" ? [id] : []));
  const scanned = await scanSelection(given, { ...options, off }, ports);
  const found = groupSightings(scanned.sightings);
  for (const { first } of found) ports.conceal(new Secret(Buffer.from(first.secret, "latin1").toString("utf8")));
  const notChecked: NotChecked[] = [...scanned.unscanned.map(({ path, why }) => ({ what: path || "stdin", why }))];
  if (scanned.stats["bytes"] === 0) notChecked.push(NOTHING);
  const report = buildReport({
    tool: "secret-scan",
    settings: ports.settings,
    rules: REPORT_RULES,
    detections: found.flatMap((secret) => {
      const known = RULES_BY_ID.get(secret.first.ruleId);
      if (known === undefined) return [];
      const { title, revoke = known.provider.revoke } = known.rule;
      const shown = { title, revoke, fingerprint: ports.digest(secret.first.secret), origin: undefined, live: undefined };
      return [{ rule: known.reportRule, detection: toDetection(secret, shown) }];
    }),
    notChecked,
    stats: scanned.stats,
    digest: ports.digest,
  });
  return { report };
}

const NOTHING: NotChecked = {
  what: "the scan",
  why: "there was nothing to scan: no byte was looked at; check the folder, the mode and what the run is about",
};
