import { describe, expect, it } from "vitest";
import { defineRule, type Rule } from "../rule/rule.ts";
import { SourceFile } from "../text/source-file.ts";
import { baseFindings } from "./baseline.ts";
import type { Detection } from "./finding.ts";
import { readIgnoreComments } from "./ignore-comment.ts";
import { allFindings, buildReport, combine, flatten, type Report, type ReportParts, withChecks } from "./report.ts";
import { type CheckSettings, DEFAULT_SETTINGS } from "./settings.ts";

const RULE = defineRule<never>({
  id: "sample-rule",
  title: "t",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "w",
  fix: "f",
  examples: { flags: [], allows: [] },
  check: () => [],
});

function detection(file: string, line: number, subject: string): Detection {
  return { message: "m", subject, location: { file, line, column: 1, endLine: line, endColumn: 2 } };
}

function build(
  detections: readonly Detection[],
  settings: Partial<CheckSettings> = {},
  rule: Rule<never> = RULE,
  parts: Pick<ReportParts, "ignores" | "base"> = {},
): Report {
  return buildReport({
    tool: "tool",
    settings: { ...DEFAULT_SETTINGS, ...settings },
    rules: [rule],
    detections: detections.map((entry) => ({ rule, detection: entry })),
    notChecked: [],
    stats: { files: 1 },
    digest: (text) => text,
    ...parts,
  });
}

describe("buildReport", () => {
  it("sorts findings by file, line and column", () => {
    const report = build([detection("b", 1, "x"), detection("a", 9, "y"), detection("a", 2, "z")]);
    expect(report.findings.map(({ subject }) => subject)).toEqual(["z", "y", "x"]);
  });

  it("gives equal subjects in one file different fingerprints, independent of their lines", () => {
    const here = build([detection("a", 1, "x"), detection("a", 2, "x"), detection("b", 1, "x")]);
    const moved = build([detection("a", 50, "x"), detection("a", 51, "x"), detection("b", 7, "x")]);
    const prints = here.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(moved.findings.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  });

  it("cannot confuse a file name with a subject in a fingerprint", () => {
    const [one] = build([detection('a","b', 1, "c")]).findings;
    const [two] = build([detection("a", 1, 'b","c')]).findings;
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
  });

  it("moves excepted findings to suppressed, with the reason, and judges the rest", () => {
    const settings = { exceptions: [{ rule: "sample-rule", file: "a/**", subject: "x*", reason: "R" }] };
    const report = build([detection("a/f", 1, "x1"), detection("a/f", 2, "y"), detection("b", 1, "x")], settings);
    expect(report.suppressed.map(({ finding, by }) => [finding.subject, by.reason])).toEqual([["x1", "R"]]);
    expect(report.findings.map(({ subject }) => subject)).toEqual(["y", "x"]);
    expect(build([detection("a/f", 1, "x1")], settings).verdict).toBe("pass");
  });

  it("sets apart what comments and the base commit excuse, and judges the rest", () => {
    const settings = { ...DEFAULT_SETTINGS, ignoreComments: "any", baseline: "base-commit" } as const;
    const base = baseFindings(build([detection("a", 7, "old")]));
    const ignores = readIgnoreComments(new SourceFile("a", "x # lockstep: ignore[sample-rule] why"));
    const report = build([detection("a", 1, "x"), detection("a", 2, "old")], settings, RULE, { ignores, base });
    expect(report.suppressed.map(({ by }) => by.kind)).toEqual(["comment", "baseline"]);
    expect(report.verdict).toBe("pass");
    expect(build([detection("a", 1, "x")], settings, RULE, { base }).verdict).toBe("fail");
  });

  it("keeps an exception to its rule", () => {
    expect(build([detection("a", 1, "x")], { exceptions: [{ rule: "other-rule", reason: "R" }] }).verdict).toBe("fail");
  });

  it("takes severities from the policy, never from names that objects inherit", () => {
    expect(build([detection("a", 1, "x")], { severities: { "sample-rule": "warning" } }).findings[0]?.severity).toBe(
      "warning",
    );
    expect(build([detection("a", 1, "x")], { severities: { "sample-rule": "off" } })).toMatchObject({
      findings: [],
      verdict: "pass",
      rules: [{ severity: "off" }],
    });
    const inherited = defineRule<never>({ ...RULE, id: "constructor" });
    expect(build([detection("a", 1, "x")], {}, inherited).findings[0]?.severity).toBe("error");
  });
});

describe("reports of reports", () => {
  const fine = build([]);
  const bad = build([detection("a", 1, "x")]);

  it("combine takes the worst verdict, and is incomplete without checks", () => {
    expect(combine("gate", [fine, bad]).verdict).toBe("fail");
    expect(combine("gate", [fine]).verdict).toBe("pass");
    expect(combine("gate", []).verdict).toBe("incomplete");
  });

  it("withChecks never makes a verdict better", () => {
    expect(withChecks(bad, [fine]).verdict).toBe("fail");
    expect(withChecks(fine, [bad]).verdict).toBe("fail");
  });

  it("flatten and allFindings reach every level", () => {
    const nested = combine("gate", [withChecks(bad, [bad]), fine]);
    expect(flatten(nested)).toHaveLength(4);
    expect(allFindings(nested)).toHaveLength(2);
  });
});
