import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { expect, test } from "vitest";
import { hostileText } from "../../test/arbitrary-report.ts";
import { findingOf, reportOf, ruleOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import type { Report } from "../report/report.ts";
import { renderSarif, renderUpload, type SarifOptions } from "./sarif.ts";

function runsOf(report: Report, options?: SarifOptions): Run[] {
  return (JSON.parse(renderSarif(report, options)) as Log).runs;
}

function resultsOf(report: Report, options?: SarifOptions): Result[] {
  return runsOf(report, options)[0]?.results ?? [];
}

function notificationsOf(run: Run | undefined): (readonly [string | undefined, string | undefined])[] {
  const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
  return notifications.map(({ level, message }) => [level, message.text]);
}

test("each check is a run with a category of its own; an empty gate is none", () => {
  const categories = runsOf(SAMPLE_REPORT).map((run) => [run.tool.driver.name, run.automationDetails?.id]);
  expect(categories).toEqual([
    ["lockstep pin-check", "lockstep/pin-check/"],
    ["lockstep secret-scan", "lockstep/secret-scan/"],
  ]);
});

test("a report with nothing to say is still a run", () => {
  expect(runsOf(reportOf({ rules: [], stats: {} }))).toHaveLength(1);
});

test("a result points at its rule, its place and its identity", () => {
  const [result] = resultsOf(SAMPLE_REPORT.checks[0] ?? SAMPLE_REPORT);
  expect(result).toMatchObject({
    ruleId: "unpinned-action",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: ".github/workflows/ci.yml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 12, startColumn: 15, endLine: 12, endColumn: 34 },
        },
      },
    ],
    partialFingerprints: { "lockstep/v1": "a".repeat(64) },
    fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 180, charLength: 2 } }] }] }],
  });
});

test("a finding of a rule that is not listed has no index", () => {
  expect(resultsOf(reportOf({ findings: [findingOf({ ruleId: "unlisted" })] }))[0]).not.toHaveProperty("ruleIndex");
});

test("advice without edits is not a fix", () => {
  const findings = [findingOf({ fix: { description: "Think.", edits: [] } })];
  expect(resultsOf(reportOf({ findings }))[0]).not.toHaveProperty("fixes");
});

test("edits are grouped by file", () => {
  const edit = { start: 0, end: 0, text: "x" };
  const edits = [
    { ...edit, file: "a" },
    { ...edit, file: "b" },
    { ...edit, file: "a" },
  ];
  const [result] = resultsOf(reportOf({ findings: [findingOf({ fix: { description: "Do.", edits } })] }));
  const changes = result?.fixes?.[0]?.artifactChanges ?? [];
  expect(changes.map((change) => [change.artifactLocation.uri, change.replacements.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

test("a rule carries what code scanning reads", () => {
  const rules = [
    ruleOf("unpinned-action", { severity: "warning", confidence: "medium" }),
    ruleOf("off-rule", { severity: "off" }),
  ];
  const [on, off] = runsOf(reportOf({ rules }))[0]?.tool.driver.rules ?? [];
  expect(on).toMatchObject({
    defaultConfiguration: { level: "warning" },
    properties: { tags: ["security"], "security-severity": "5.0", precision: "medium" },
  });
  expect(off?.defaultConfiguration).toEqual({ enabled: false });
});

test("a suppressed finding is an accepted external suppression with its reason", () => {
  const suppressed = [{ finding: findingOf(), by: { kind: "policy" as const, reason: "REASON" } }];
  const [active, excused] = resultsOf(reportOf({ findings: [findingOf()], suppressed }));
  expect(active).not.toHaveProperty("suppressions");
  expect(excused?.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "REASON" }]);
});

test("a comment is a suppression in the source, the baseline is not", () => {
  const suppressed = (["comment", "baseline"] as const).map((kind) => ({
    finding: findingOf(),
    by: { kind, reason: "REASON" },
  }));
  const kinds = resultsOf(reportOf({ suppressed })).map((result) => result.suppressions?.[0]?.kind);
  expect(kinds).toEqual(["inSource", "external"]);
});

test("rules that did not run are told, and make no execution unsuccessful", () => {
  const rules = ["a-rule", "b-rule"].map((id) => ruleOf(id, { notRun: "REASON" }));
  const [run] = runsOf(reportOf({ rules }));
  expect(notificationsOf(run)).toEqual([["note", expect.stringMatching(/a-rule, b-rule.*REASON/)]]);
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(true);
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(["a-rule", "b-rule"]);
});

test("suppressed findings that are left out are counted", () => {
  const suppressed = [{ finding: findingOf(), by: { kind: "policy" as const, reason: "REASON" } }];
  const [run] = runsOf(reportOf({ suppressed }), { suppressed: "omit" });
  expect(run?.results).toEqual([]);
  expect(notificationsOf(run)).toEqual([["note", expect.stringMatching(/^1 /)]]);
});

test("what was not checked makes the execution unsuccessful and is told", () => {
  const [run] = runsOf(reportOf({ verdict: "incomplete", notChecked: [{ what: "broken.yml", why: "bad tab" }] }));
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(notificationsOf(run)).toEqual([["error", expect.stringMatching(/broken\.yml.*bad tab/)]]);
});

test("a complete execution is successful, findings or not", () => {
  const [run] = runsOf(reportOf({ verdict: "fail", findings: [findingOf()] }));
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(true);
});

test("more results than a run holds: the most severe stay, the cut is told", () => {
  const notes = Array.from({ length: 25_000 }, () => findingOf({ severity: "note" }));
  const [run] = runsOf(reportOf({ findings: [...notes, findingOf({ ruleId: "the-error" })] }));
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results?.[0]?.ruleId).toBe("the-error");
  expect(notificationsOf(run)).toEqual([
    ["warning", expect.stringMatching(/^1 /)],
    ["warning", expect.stringMatching(/5000 of 25000/)],
  ]);
});

test("more results than GitHub shows: that is told, and nothing is cut", () => {
  const told = (count: number) => {
    const findings = Array.from({ length: count }, () => findingOf());
    const [run] = runsOf(reportOf({ findings }));
    return [run?.results?.length, notificationsOf(run).length];
  };
  expect([told(5_000), told(5_001)]).toEqual([
    [5_000, 0],
    [5_001, 1],
  ]);
});

test("more rules than a run holds: those with findings stay, the cut is told", () => {
  const rules = Array.from({ length: 25_001 }, (_, at) => ruleOf(`rule-${at}`));
  const [run] = runsOf(reportOf({ rules, findings: [findingOf({ ruleId: "rule-25000" })] }));
  expect(run?.tool.driver.rules).toHaveLength(25_000);
  expect(run?.tool.driver.rules?.[run.results?.[0]?.ruleIndex ?? -1]?.id).toBe("rule-25000");
  expect(notificationsOf(run)).toEqual([["warning", expect.stringMatching(/^1 /)]]);
});

test("a file that may not be uploaded is cut run by run: the most severe stay, the cuts are told", () => {
  const notes = Array.from({ length: 20_000 }, () => findingOf({ severity: "note" }));
  const check = (tool: string) => reportOf({ tool, findings: [...notes, findingOf()], notChecked: GAPS });
  const report = reportOf({ rules: [], checks: [check("one"), check("two"), reportOf({ tool: "three" })] });
  const { text, leftOut } = renderUpload(report, (candidate) => candidate.length < 1_000_000);
  expect([text.length < 1_000_000, leftOut]).toEqual([true, 2 * (20_001 - 200)]);
  const runs = (JSON.parse(text) as Log).runs;
  expect(runs.map(({ results }) => [results?.length, results?.[0]?.level])).toEqual([
    [200, "error"],
    [200, "error"],
    [0, undefined],
  ]);
  expect(notificationsOf(runs[0]).slice(-2)).toEqual([
    ["error", expect.stringMatching(/100 more/)],
    ["warning", expect.stringMatching(/^19801 /)],
  ]);
  expect(runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
});

const GAPS = Array.from({ length: 300 }, (_, at) => ({ what: `file-${at}`, why: "it is too large" }));

test("a file that fits holds every result, and one that never does still holds each run", () => {
  const report = reportOf({ findings: [findingOf(), findingOf()] });
  expect(renderUpload(report, () => true)).toEqual({
    text: renderSarif(report, { suppressed: "omit" }),
    leftOut: 0,
  });
  const { text, leftOut } = renderUpload(report, () => false);
  expect([(JSON.parse(text) as Log).runs.map(({ results }) => results?.length), leftOut]).toEqual([[0], 2]);
});

test("a file that keeps what is suppressed counts it among what a limit leaves out", () => {
  const suppressed = Array.from({ length: 3 }, () => ({
    finding: findingOf(),
    by: { kind: "baseline", reason: "old" } as const,
  }));
  const report = reportOf({ findings: [findingOf()], suppressed });
  const { text, leftOut } = renderUpload(report, () => false, { suppressed: "keep" });
  expect([(JSON.parse(text) as Log).runs.map(({ results }) => results?.length), leftOut]).toEqual([[0], 4]);
  expect(renderUpload(report, () => true, { suppressed: "keep" })).toEqual({ text: renderSarif(report), leftOut: 0 });
});

test("more places than a result holds: the cut is told", () => {
  const place = { ...findingOf().location, message: "here" };
  const related = Array.from({ length: 1_000 }, () => place);
  const [run] = runsOf(reportOf({ findings: [findingOf({ related })] }));
  expect(run?.results?.[0]?.relatedLocations).toHaveLength(999);
  expect(notificationsOf(run)).toEqual([["warning", expect.stringMatching(/^1 /)]]);
});

test("more runs than a file holds: the failed stay, the others are named", () => {
  const passed = Array.from({ length: 20 }, (_, index) => reportOf({ tool: `check-${index}` }));
  const failed = reportOf({ tool: "failed", verdict: "fail", findings: [findingOf()] });
  const runs = runsOf(reportOf({ rules: [], checks: [...passed, failed] }));
  expect(runs).toHaveLength(20);
  expect(runs[0]?.automationDetails?.id).toBe("lockstep/failed/");
  expect(notificationsOf(runs[0])).toEqual([["warning", expect.stringContaining("check-19")]]);
});

test.each([
  ["a b/c#d?.yml", "a%20b/c%23d%3F.yml"],
  ["日本.yml", "%E6%97%A5%E6%9C%AC.yml"],
  ["C:evil.yml", "C%3Aevil.yml"],
  ["a\nb.yml", "a%0Ab.yml"],
  ["\ud800.yml", "%EF%BF%BD.yml"],
])("the path %j is the relative URI %s", (file, uri) => {
  const location = { ...findingOf().location, file };
  const [result] = resultsOf(reportOf({ findings: [findingOf({ location })] }));
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

test("hostile messages hold no link and no invisible character", () => {
  fc.assert(
    fc.property(hostileText, (message) => {
      const shown = resultsOf(reportOf({ findings: [findingOf({ message })] }))[0]?.message.text ?? "";
      expect(shown).not.toMatch(/\]\(|[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(shown.length).toBeLessThanOrEqual(4096);
    }),
  );
});
