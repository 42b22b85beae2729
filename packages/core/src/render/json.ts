// Writes the frozen v1 report. Every field is named here, so nothing internal leaks and nothing is left out unnoticed.
import type { Edit, Finding, Fix, Location, RelatedLocation } from "../report/finding.ts";
import type { NotChecked } from "../report/not-checked.ts";
import type { DependencyGraph, Report, RuleSummary, Subject } from "../report/report.ts";
import type { Suppressed } from "../report/suppression.ts";

/** The report as JSON, indented by two spaces, with a trailing newline. The order of fields is part of the format. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(writeReport(report), undefined, 2)}\n`;
}

function writeReport(report: Report): Report {
  return {
    schema: report.schema,
    tool: report.tool,
    version: report.version,
    verdict: report.verdict,
    findings: report.findings.map(writeFinding),
    suppressed: report.suppressed.map(writeSuppressed),
    notChecked: report.notChecked.map(writeNotChecked),
    subjects: report.subjects.map(writeSubject),
    stats: { ...report.stats },
    rules: report.rules.map(writeRule),
    checks: report.checks.map(writeReport),
    ...(report.graph ? { graph: writeGraph(report.graph) } : {}),
    ...(report.durationMs === undefined ? {} : { durationMs: report.durationMs }),
  };
}

function writeGraph({ nodes, edges }: DependencyGraph): DependencyGraph {
  return {
    nodes: nodes.map(({ label, verdict, blocked }) => ({ label, verdict, blocked })),
    edges: edges.map(({ from, to }) => ({ from, to })),
  };
}

function writeFinding(finding: Finding): Finding {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    location: writeLocation(finding.location),
    subject: finding.subject,
    related: finding.related.map(writeRelated),
    ...(finding.evidence ? { evidence: { ...finding.evidence } } : {}),
    ...(finding.fix ? { fix: writeFix(finding.fix) } : {}),
    helpUrl: finding.helpUrl,
    fingerprint: finding.fingerprint,
  };
}

function writeLocation({ file, line, column, endLine, endColumn }: Location): Location {
  return { file, line, column, endLine, endColumn };
}

function writeRelated(related: RelatedLocation): RelatedLocation {
  return { ...writeLocation(related), message: related.message };
}

function writeFix({ description, edits }: Fix): Fix {
  return { description, edits: edits.map(writeEdit) };
}

function writeEdit({ file, start, end, text }: Edit): Edit {
  return { file, start, end, text };
}

function writeSuppressed({ finding, by }: Suppressed): Suppressed {
  return { finding: writeFinding(finding), by: { kind: by.kind, reason: by.reason } };
}

function writeNotChecked({ what, why, location }: NotChecked): NotChecked {
  return { what, why, ...(location ? { location: writeLocation(location) } : {}) };
}

function writeSubject({ what, kind, verdict, reason, location }: Subject): Subject {
  return { what, kind, verdict, reason, location: writeLocation(location) };
}

function writeRule({ id, title, severity, confidence, why, fix, helpUrl, notRun }: RuleSummary): RuleSummary {
  return { id, title, severity, confidence, why, fix, helpUrl, ...(notRun === undefined ? {} : { notRun }) };
}
