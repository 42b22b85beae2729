import { describe, expect, it } from "vitest";
import { findingOf } from "../../test/sample-report.ts";
import type { Severity } from "./severity.ts";
import { judge, type Verdict, worst } from "./verdict.ts";

describe("judge", () => {
  it.each<[Severity[], number, Severity, Verdict]>([
    [[], 0, "error", "pass"],
    [[], 1, "error", "incomplete"],
    [["error"], 0, "error", "fail"],
    [["error"], 1, "error", "fail"],
    [["warning", "note"], 0, "error", "pass"],
    [["warning", "note"], 1, "error", "incomplete"],
    [["warning"], 0, "warning", "fail"],
    [["note"], 0, "note", "fail"],
  ])("findings %j with %i unchecked, failing on %s: %s", (severities, unchecked, failOn, expected) => {
    const findings = severities.map((severity) => findingOf({ severity }));
    expect(judge(findings, unchecked, failOn)).toBe(expected);
  });
});

describe("worst", () => {
  it.each<[Verdict[], Verdict]>([
    [["pass", "pass"], "pass"],
    [["pass", "incomplete"], "incomplete"],
    [["incomplete", "fail"], "fail"],
    [[], "incomplete"],
  ])("of %j is %s", (verdicts, expected) => {
    expect(worst(verdicts)).toBe(expected);
  });
});
