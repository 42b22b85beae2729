import { expect, test } from "vitest";
import { findingOf, reportOf, ruleOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import { groupBy, isQuiet, mostSevereFirst, notRun, sections } from "./sections.ts";

test("a gate with nothing of its own has the sections of its checks", () => {
  expect(sections(SAMPLE_REPORT).map((section) => section.tool)).toEqual(["pin-check", "secret-scan"]);
});

test("a gate with a finding of its own comes first", () => {
  const gate = { ...SAMPLE_REPORT, findings: [findingOf()] };
  expect(sections(gate).map((section) => section.tool)).toEqual(["gate", "pin-check", "secret-scan"]);
});

test.each([
  ["a finding", { findings: [findingOf()] }],
  ["a suppression", { suppressed: [{ finding: findingOf(), by: { kind: "policy" as const, reason: "why" } }] }],
  ["something unchecked", { notChecked: [{ what: "a.yml", why: "too large" }] }],
  ["a rule switched off", { rules: [ruleOf("a-rule", { severity: "off" })] }],
  ["a rule that did not run", { rules: [ruleOf("a-rule", { notRun: "why" })] }],
])("a report with %s is not quiet", (_, parts) => {
  expect(isQuiet(reportOf(parts))).toBe(false);
});

test("a clean report is quiet", () => {
  expect(isQuiet(reportOf())).toBe(true);
});

test("rules that did not run stand together by reason, without those switched off", () => {
  const rules = [
    ruleOf("a-rule", { notRun: "offline" }),
    ruleOf("b-rule"),
    ruleOf("c-rule", { notRun: "no lock" }),
    ruleOf("d-rule", { notRun: "offline" }),
    ruleOf("e-rule", { notRun: "offline", severity: "off" }),
  ];
  expect(notRun(reportOf({ rules })).map((group) => [group.why, group.rules.map(({ id }) => id)])).toEqual([
    ["offline", ["a-rule", "d-rule"]],
    ["no lock", ["c-rule"]],
  ]);
});

test("ranks by severity, then confidence, and keeps the order of equals", () => {
  const findings = [
    findingOf({ severity: "note", subject: "a" }),
    findingOf({ severity: "error", confidence: "low", subject: "b" }),
    findingOf({ severity: "error", confidence: "high", subject: "c" }),
    findingOf({ severity: "warning", subject: "d" }),
    findingOf({ severity: "error", confidence: "high", subject: "e" }),
  ];
  expect(mostSevereFirst(findings).map((finding) => finding.subject)).toEqual(["c", "e", "b", "d", "a"]);
});

test("groups in order of first appearance, whatever the keys are called", () => {
  const groups = groupBy(["b1", "__proto__", "a1", "b2"], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["_", ["__proto__"]],
    ["a", ["a1"]],
  ]);
});
