// Makes a report about one repository readable among those of others: every place in it names the repository. Pure.
import type { Digest, Finding, Location, NotChecked, Report, Subject } from "@lockstep/core";

/**
 * The same report under the name of `repository` (`owner/name`), which stands before the path of every place. Fingerprints
 * are hashed with it, so that two repositories never share one. Fixes are left out: their files are not here.
 */
export function prefixReport(report: Report, repository: string, digest: Digest): Report {
  const place = <Place extends Location>(location: Place): Place => ({
    ...location,
    file: `${repository}/${location.file}`,
  });
  const rename = ({ fix: _, ...finding }: Finding): Finding => ({
    ...finding,
    location: place(finding.location),
    related: finding.related.map(place),
    fingerprint: digest(JSON.stringify([repository, finding.fingerprint])),
  });
  return {
    ...report,
    tool: repository,
    findings: report.findings.map(rename),
    suppressed: report.suppressed.map(({ finding, by }) => ({ finding: rename(finding), by })),
    notChecked: report.notChecked.map((entry) => renameUnchecked(entry, repository, place)),
    subjects: report.subjects.map((subject): Subject => ({ ...subject, location: place(subject.location) })),
  };
}

/** What has a place starts with it; other words follow the name of the repository. */
function renameUnchecked(
  { what, why, location }: NotChecked,
  repository: string,
  place: (location: Location) => Location,
): NotChecked {
  if (location === undefined) return { what: `${repository}: ${what}`, why };
  return { what: `${repository}/${what}`, why, location: place(location) };
}
