import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileReport } from "../../test/arbitrary-report.ts";
import { findingOf, reportOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import type { Severity } from "../report/severity.ts";
import {
  ANNOTATION_MESSAGE_LENGTH,
  ANNOTATION_TITLE_LENGTH,
  ANNOTATIONS_PER_LEVEL,
  type Annotation,
  toAnnotations,
} from "./annotations.ts";

const LEVELS = ["error", "warning", "notice"] as const;

function many(count: number, severity: Severity) {
  return Array.from({ length: count }, (_, index) => findingOf({ severity, message: `finding ${index}` }));
}

function ofLevel(annotations: readonly Annotation[], level: Annotation["level"]): readonly Annotation[] {
  return annotations.filter((annotation) => annotation.level === level);
}

test("a finding keeps its place", () => {
  const [annotation] = toAnnotations(reportOf({ findings: [findingOf()] }));
  expect(annotation).toMatchObject({
    level: "error",
    file: ".github/workflows/ci.yml",
    line: 12,
    endLine: 12,
    column: 15,
    endColumn: 34,
  });
});

test.each([
  ["note", "notice"],
  ["warning", "warning"],
  ["error", "error"],
] as const)("a finding of severity %s becomes a %s", (severity, level) => {
  expect(toAnnotations(reportOf({ findings: many(1, severity) })).map((annotation) => annotation.level)).toEqual([
    level,
  ]);
});

test("a range over several lines has no columns", () => {
  const location = { file: "a", line: 2, column: 5, endLine: 4, endColumn: 3 };
  const [annotation] = toAnnotations(reportOf({ findings: [findingOf({ location })] }));
  expect(annotation).toMatchObject({ line: 2, endLine: 4 });
  expect(annotation).not.toHaveProperty("column");
  expect(annotation).not.toHaveProperty("endColumn");
});

test("a range that ends before a line's first character does not mark that line", () => {
  const location = { file: "a", line: 2, column: 5, endLine: 3, endColumn: 1 };
  const [annotation] = toAnnotations(reportOf({ findings: [findingOf({ location })] }));
  expect(annotation).toMatchObject({ line: 2, endLine: 2 });
});

test("exactly the cap needs no remark", () => {
  const annotations = toAnnotations(reportOf({ findings: many(ANNOTATIONS_PER_LEVEL, "error") }));
  expect(annotations.every((annotation) => annotation.file !== undefined)).toBe(true);
  expect(annotations).toHaveLength(ANNOTATIONS_PER_LEVEL);
});

test("the last place of a full level counts what is left out", () => {
  const annotations = toAnnotations(reportOf({ findings: many(25, "error") }));
  expect(annotations).toHaveLength(ANNOTATIONS_PER_LEVEL);
  expect(annotations.at(-1)).not.toHaveProperty("file");
  expect(annotations.at(-1)?.message).toMatch(/^16 /);
});

test("findings of all checks compete, the surest first", () => {
  const noisy = reportOf({
    findings: many(25, "error").map((finding) => ({ ...finding, confidence: "low" as const })),
  });
  const sure = reportOf({ findings: [findingOf({ ruleId: "sure-rule" })] });
  const [first] = toAnnotations(reportOf({ checks: [noisy, sure] }));
  expect(first?.title).toBe("sure-rule");
});

test("what was not checked is shown at its place, if it has one", () => {
  const location = { file: "f.yml", line: 4, column: 2, endLine: 4, endColumn: 2 };
  const notChecked = [{ what: "f.yml:4:2", why: "not valid YAML", location }];
  expect(toAnnotations(reportOf({ notChecked }))).toMatchObject([{ level: "warning", ...location }]);
});

test("what was not checked is seen beside any number of warnings", () => {
  const notChecked = [{ what: "broken.yml", why: "not valid YAML" }];
  const warnings = ofLevel(toAnnotations(reportOf({ findings: many(40, "warning"), notChecked })), "warning");
  expect(warnings.filter((annotation) => annotation.message.includes("broken.yml"))).toHaveLength(1);
});

test("warnings are seen beside any number of things that were not checked", () => {
  const notChecked = Array.from({ length: 40 }, (_, index) => ({ what: `f${index}`, why: "too large" }));
  const warnings = ofLevel(toAnnotations(reportOf({ findings: many(1, "warning"), notChecked })), "warning");
  expect(warnings.filter((annotation) => annotation.file !== undefined)).toHaveLength(1);
  expect(warnings).toHaveLength(ANNOTATIONS_PER_LEVEL);
});

test("a caller that needs a place for itself can lower the cap", () => {
  expect(toAnnotations(reportOf({ findings: many(25, "error") }), 9)).toHaveLength(9);
});

test("a long message leaves room for the advice and its link", () => {
  const [annotation] = toAnnotations(reportOf({ findings: [findingOf({ message: "x".repeat(9000) })] }));
  expect(annotation?.message).toHaveLength(ANNOTATION_MESSAGE_LENGTH);
  expect(annotation?.message.endsWith("https://docs.example.test/rules/unpinned-action")).toBe(true);
});

test("a clean report has no annotations", () => {
  expect(toAnnotations(reportOf())).toEqual([]);
});

test("a gate's annotations come from its checks", () => {
  expect(toAnnotations(SAMPLE_REPORT).map((annotation) => annotation.level)).toEqual(["error", "warning", "warning"]);
});

test("no hostile report exceeds the runner's limits or forges a line of its own", () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 1, max: 10 }), (report, perLevel) => {
      const annotations = toAnnotations(report, perLevel);
      for (const level of LEVELS) expect(ofLevel(annotations, level).length).toBeLessThanOrEqual(perLevel);
      for (const { title, message, line, endLine, column } of annotations) {
        expect(title.length).toBeLessThanOrEqual(ANNOTATION_TITLE_LENGTH);
        expect(message.length).toBeLessThanOrEqual(ANNOTATION_MESSAGE_LENGTH);
        expect(title + message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(message.split("\n").length).toBeLessThanOrEqual(3);
        if (column !== undefined) expect(line).toBe(endLine);
      }
    }),
  );
});
