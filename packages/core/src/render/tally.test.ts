import { expect, test } from "vitest";
import { findingOf, reportOf } from "../../test/sample-report.ts";
import type { SuppressedBy } from "../report/suppression.ts";
import {
  describeDuration,
  describeFindings,
  describeStats,
  describeSuppressed,
  isEmptyPass,
  verdictWord,
} from "./tally.ts";

test.each([
  [undefined, undefined],
  [0, "0 ms"],
  [999, "999 ms"],
  [1000, "1.0 s"],
  [61_260, "61.3 s"],
])("a check of %d ms took %s", (durationMs, words) => {
  expect(describeDuration(reportOf(durationMs === undefined ? {} : { durationMs }))).toBe(words);
});

test("counts findings of several reports by severity, worst first", () => {
  const first = reportOf({ findings: [findingOf({ severity: "note" }), findingOf()] });
  const second = reportOf({ findings: [findingOf()] });
  expect(describeFindings([first, second])).toBe("2 errors, 1 note");
});

test.each<[readonly SuppressedBy["kind"][], string]>([
  [["policy"], "suppressed by the policy"],
  [["comment", "comment"], "suppressed by comments"],
  [["baseline"], "suppressed in the baseline"],
  [["baseline", "policy", "baseline"], "suppressed: 1 by the policy, 2 in the baseline"],
  [["baseline", "comment", "policy"], "suppressed: 1 by the policy, 1 by comments, 1 in the baseline"],
])("says by what findings were set apart: %j", (kinds, words) => {
  const suppressed = kinds.map((kind) => ({ finding: findingOf(), by: { kind, reason: "why" } }));
  expect(describeSuppressed(suppressed)).toBe(words);
});

test("names what was looked at in words", () => {
  expect(describeStats(reportOf({ stats: { files: 3, lockEntries: 1, "job-steps": 0 } }))).toBe(
    "3 files, 1 lock entry, 0 job steps",
  );
});

test.each([[{}], [{ files: 0 }], [{ files: 0, references: 0 }]])("stats %j are nothing", (stats) => {
  expect(describeStats(reportOf({ stats }))).toBeUndefined();
});

test("a pass that looked at nothing is not called a pass", () => {
  expect(verdictWord(reportOf({ stats: { files: 0 } }))).toBe("empty");
  expect(verdictWord(reportOf({ stats: {}, checks: [] }))).toBe("empty");
  expect(verdictWord(reportOf({ stats: {}, checks: [reportOf({ stats: {} })] }))).toBe("empty");
});

test("a gate counts what its checks looked at", () => {
  expect(isEmptyPass(reportOf({ stats: {}, checks: [reportOf()] }))).toBe(false);
});

test.each(["fail", "incomplete"] as const)("%s stays itself where nothing was looked at", (verdict) => {
  expect(verdictWord(reportOf({ verdict, stats: {} }))).toBe(verdict);
});
