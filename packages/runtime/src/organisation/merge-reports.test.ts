import { expect, test } from "vitest";
import { findingOf, reportOf, ruleOf, SAMPLE_REPORT } from "../../../core/test/sample-report.ts";
import { mergeReports } from "./merge-reports.ts";

test("everything is kept in order, and counts add up", () => {
  const first = reportOf({ findings: [findingOf({ subject: "a" })], notChecked: [{ what: "a", why: "" }] });
  const second = reportOf({ findings: [findingOf({ subject: "b" })], stats: { files: 1, rows: 2 } });
  const merged = mergeReports("all", [first, second]);
  expect(merged.tool).toBe("all");
  expect(merged.findings.map(({ subject }) => subject)).toEqual(["a", "b"]);
  expect(merged.notChecked).toHaveLength(1);
  expect(merged.stats).toEqual({ files: 13, references: 40, rows: 2 });
});

test.each([
  [["pass", "pass"], "pass"],
  [["pass", "incomplete"], "incomplete"],
  [["incomplete", "fail", "pass"], "fail"],
  [[], "incomplete"],
] as const)("of %j the verdict is %s", (verdicts, verdict) => {
  expect(
    mergeReports(
      "all",
      verdicts.map((each) => reportOf({ verdict: each })),
    ).verdict,
  ).toBe(verdict);
});

test("a rule is listed once: off only if it is off everywhere, not run if it did not run somewhere", () => {
  const first = reportOf({ rules: [ruleOf("a", { severity: "off" }), ruleOf("b")] });
  const second = reportOf({
    rules: [ruleOf("a", { severity: "note" }), ruleOf("b", { notRun: "offline" }), ruleOf("c")],
  });
  expect(mergeReports("all", [first, second]).rules).toEqual([
    ruleOf("a", { severity: "note" }),
    ruleOf("b", { notRun: "offline" }),
    ruleOf("c"),
  ]);
});

test("a graph is kept if it is the only one", () => {
  const [drawn = SAMPLE_REPORT] = SAMPLE_REPORT.checks;
  expect(mergeReports("all", [drawn, reportOf()]).graph).toEqual(drawn.graph);
  expect(mergeReports("all", [drawn, drawn]).graph).toBeUndefined();
});
