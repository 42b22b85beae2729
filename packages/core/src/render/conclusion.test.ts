import { expect, test } from "vitest";
import { findingOf, reportOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import { conclude } from "./conclusion.ts";

/** What the sentence says before its counts. */
function openingOf(sentence: string): string {
  return sentence.split(":")[0] ?? "";
}

test("each verdict opens differently, and only a pass that looked at something says so", () => {
  const notChecked = [{ what: "a.yml", why: "too large" }];
  const sentences = [
    conclude(reportOf({ verdict: "fail", findings: [findingOf()] })),
    conclude(reportOf({ verdict: "incomplete", notChecked })),
    conclude(reportOf({ stats: { files: 0 } })),
    conclude(reportOf()),
  ];
  expect(new Set(sentences.map(openingOf)).size).toBe(4);
  expect(sentences.map((sentence) => sentence.includes("Passed"))).toEqual([false, false, false, true]);
});

test("counts findings, files, suppressions and gaps of all checks", () => {
  expect(conclude(SAMPLE_REPORT).match(/\d+ \w+/g)).toEqual([
    "1 error",
    "1 warning",
    "2 files",
    "1 suppressed",
    "1 not",
  ]);
});

test("counts what each ground sets apart, over all checks", () => {
  const suppressed = (["policy", "baseline", "baseline"] as const).map((kind) => ({
    finding: findingOf(),
    by: { kind, reason: "why" },
  }));
  const check = reportOf({ suppressed: suppressed.slice(1) });
  const counts = conclude(reportOf({ suppressed: suppressed.slice(0, 1), checks: [check] })).match(/\d+ \w+/g);
  expect(counts).toEqual(["3 suppressed", "1 by", "2 in"]);
});

test("a file with several findings counts once", () => {
  const findings = [findingOf(), findingOf()];
  expect(conclude(reportOf({ verdict: "fail", findings })).match(/\d+ \w+/g)).toEqual(["2 errors", "1 file"]);
});
