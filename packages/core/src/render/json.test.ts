import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileReport } from "../../test/arbitrary-report.ts";
import { SAMPLE_REPORT } from "../../test/sample-report.ts";
import type { Edit, Finding, Fix, Location, RelatedLocation } from "../report/finding.ts";
import type { NotChecked } from "../report/not-checked.ts";
import type { DependencyGraph, GraphNode, Report, RuleSummary, Subject } from "../report/report.ts";
import type { Suppressed, SuppressedBy } from "../report/suppression.ts";
import { renderJson } from "./json.ts";

const GOLDEN = readFileSync(new URL("./golden/report-v1.json", import.meta.url), "utf8");

/** Every field of a type, optional ones included: leaving one out or inventing one does not compile. */
type Fields<T> = Readonly<Record<keyof T, true>>;

const FIELDS = {
  report: {
    schema: true,
    tool: true,
    version: true,
    verdict: true,
    findings: true,
    suppressed: true,
    notChecked: true,
    subjects: true,
    stats: true,
    rules: true,
    checks: true,
    graph: true,
    durationMs: true,
  } satisfies Fields<Report>,
  finding: {
    ruleId: true,
    severity: true,
    confidence: true,
    message: true,
    location: true,
    subject: true,
    related: true,
    evidence: true,
    fix: true,
    helpUrl: true,
    fingerprint: true,
  } satisfies Fields<Finding>,
  location: { file: true, line: true, column: true, endLine: true, endColumn: true } satisfies Fields<Location>,
  related: {
    file: true,
    line: true,
    column: true,
    endLine: true,
    endColumn: true,
    message: true,
  } satisfies Fields<RelatedLocation>,
  fix: { description: true, edits: true } satisfies Fields<Fix>,
  edit: { file: true, start: true, end: true, text: true } satisfies Fields<Edit>,
  suppressed: { finding: true, by: true } satisfies Fields<Suppressed>,
  by: { kind: true, reason: true } satisfies Fields<SuppressedBy>,
  notChecked: { what: true, why: true, location: true } satisfies Fields<NotChecked>,
  subject: { what: true, kind: true, verdict: true, reason: true, location: true } satisfies Fields<Subject>,
  rule: {
    id: true,
    title: true,
    severity: true,
    confidence: true,
    why: true,
    fix: true,
    helpUrl: true,
    notRun: true,
  } satisfies Fields<RuleSummary>,
  graph: { nodes: true, edges: true } satisfies Fields<DependencyGraph>,
  node: { label: true, verdict: true, blocked: true } satisfies Fields<GraphNode>,
  link: { from: true, to: true } satisfies Fields<DependencyGraph["edges"][number]>,
};

test("the v1 format is the golden file, byte for byte", () => {
  expect(renderJson(SAMPLE_REPORT)).toBe(GOLDEN);
});

test("every field of every type is written, in order", () => {
  const report = JSON.parse(renderJson(SAMPLE_REPORT)) as Report;
  const [check] = report.checks;
  const [finding] = check?.findings ?? [];
  const [suppressed] = check?.suppressed ?? [];
  const written = {
    report: check,
    finding,
    location: finding?.location,
    related: finding?.related[0],
    fix: finding?.fix,
    edit: finding?.fix?.edits[0],
    suppressed,
    by: suppressed?.by,
    notChecked: check?.notChecked[0],
    subject: check?.subjects[0],
    rule: check?.rules.find(({ notRun }) => notRun !== undefined),
    graph: check?.graph,
    node: check?.graph?.nodes[0],
    link: check?.graph?.edges[0],
  };
  const keys = Object.entries(written).map(([name, value]) => [name, Object.keys(value ?? {})]);
  expect(Object.fromEntries(keys)).toEqual(
    Object.fromEntries(Object.entries(FIELDS).map(([name, fields]) => [name, Object.keys(fields)])),
  );
});

test("what a report carries beyond the format does not leak", () => {
  const internal = { ...SAMPLE_REPORT, cache: "internal" };
  expect(renderJson(internal)).toBe(GOLDEN);
});

test("hostile text survives the way through JSON unchanged", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(JSON.parse(renderJson(report))).toEqual(report);
    }),
  );
});
