import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileReport } from "../../test/arbitrary-report.ts";
import { findingOf, reportOf, ruleOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import { type Palette, PLAIN } from "./palette.ts";
import { renderTerminal } from "./terminal.ts";

const tagged = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const TAGGED: Palette = {
  bold: tagged("b"),
  dim: tagged("dim"),
  red: tagged("red"),
  yellow: tagged("yellow"),
  green: tagged("green"),
  cyan: tagged("cyan"),
  underline: tagged("u"),
};

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

test("a finding stands below its file with position, severity, message and rule", () => {
  const lines = renderTerminal(reportOf({ verdict: "fail", findings: [findingOf()] }), PLAIN).split("\n");
  const file = lines.findIndex((line) => line.trim() === ".github/workflows/ci.yml");
  const { message } = findingOf();
  expect(lines[file + 1]?.trim().split(/ {2,}/)).toEqual(["12:15", "error", message, "unpinned-action"]);
});

test("a file is named once, however many findings it has", () => {
  const output = renderTerminal(
    reportOf({ verdict: "fail", findings: [findingOf(), findingOf(), findingOf()] }),
    PLAIN,
  );
  expect(output.split("ci.yml")).toHaveLength(2);
});

test("advice stands once per rule, for rules with findings only", () => {
  const findings = Array.from({ length: 100 }, () => findingOf());
  const rules = [ruleOf("unpinned-action", { fix: "PIN IT" }), ruleOf("other-rule", { fix: "NOT THIS" })];
  const output = renderTerminal(reportOf({ verdict: "fail", findings, rules }), PLAIN);
  expect(output.split("PIN IT")).toHaveLength(2);
  expect(output).not.toContain("NOT THIS");
});

test("suppressions of one rule with one reason share a line with their count", () => {
  const entry = { finding: findingOf(), by: { kind: "policy" as const, reason: "REASON" } };
  const other = { ...entry, by: { kind: "policy" as const, reason: "OTHER" } };
  const lines = renderTerminal(reportOf({ suppressed: [entry, other, entry] }), PLAIN).split("\n");
  expect(lines.filter((line) => line.includes("REASON")).map((line) => line.trim().charAt(0))).toEqual(["2"]);
  expect(lines.filter((line) => line.includes("OTHER"))).toHaveLength(1);
});

test("the heading of suppressions counts each ground", () => {
  const suppressed = (["policy", "baseline", "baseline"] as const).map((kind) => ({
    finding: findingOf(),
    by: { kind, reason: "REASON" },
  }));
  const lines = renderTerminal(reportOf({ suppressed }), PLAIN).split("\n");
  const heading = lines[lines.findIndex((line) => line.includes("REASON")) - 1];
  expect(heading?.match(/\d+/g)).toEqual(["3", "1", "2"]);
});

test("rules that did not run are named on one line a reason", () => {
  const rules = ["a-rule", "b-rule"].map((id) => ruleOf(id, { notRun: "REASON" }));
  const lines = renderTerminal(reportOf({ rules }), PLAIN).split("\n");
  const [line, ...others] = lines.filter((candidate) => candidate.includes("REASON"));
  expect([line?.includes("a-rule, b-rule"), others]).toEqual([true, []]);
});

test("everything a failing gate knows is there", () => {
  const output = renderTerminal(SAMPLE_REPORT, PLAIN);
  const facts = ["tag: v4", "lock.json:3:1", "broken.yml", "a tab", "review by March", "unknown-owner", "secret-scan"];
  expect(facts.filter((fact) => !output.includes(fact))).toEqual([]);
});

test("a pass is short and says what was looked at", () => {
  const output = renderTerminal(reportOf(), PLAIN);
  expect(output.trimEnd().split("\n").length).toBeLessThanOrEqual(3);
  expect(output).toContain("12 files, 40 references");
});

test("a pass is green, a pass over nothing is not and does not say pass", () => {
  expect(lastLine(renderTerminal(reportOf(), TAGGED))).toMatch(/^<green>/);
  const empty = renderTerminal(reportOf({ stats: { files: 0 } }), TAGGED);
  expect(empty).not.toMatch(/<green>|\bpass/i);
});

test("the last line carries verdict and counts", () => {
  const line = lastLine(renderTerminal(SAMPLE_REPORT, TAGGED));
  expect(line).toMatch(/^<b><red>/);
  expect(line.match(/\d+/g)).toEqual(["1", "1", "2", "1", "1"]);
});

test("an incomplete run is neither green nor red", () => {
  const report = reportOf({ verdict: "incomplete", notChecked: [{ what: "a.yml", why: "too large" }] });
  const output = renderTerminal(report, TAGGED);
  expect(output).not.toMatch(/<green>|<red>/);
  expect(lastLine(output)).toMatch(/^<b><yellow>/);
});

test("a flood is cut to the most severe findings and counted", () => {
  const notes = Array.from({ length: 600 }, () => findingOf({ severity: "note" }));
  const findings = [...notes, findingOf({ message: "THE ERROR" })];
  const output = renderTerminal(reportOf({ verdict: "fail", findings }), PLAIN);
  expect(output).toContain("THE ERROR");
  expect(output.match(/^ +… .*\d+/gm)?.map((line) => line.match(/\d+/)?.[0])).toEqual(["101"]);
});

test("long text is cut", () => {
  const report = reportOf({ verdict: "fail", findings: [findingOf({ message: "x".repeat(100_000) })] });
  expect(renderTerminal(report, PLAIN).length).toBeLessThan(2_000);
});

test("no hostile report brings an escape, an override or a line of its own", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const output = renderTerminal(report, PLAIN);
      expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(output).not.toMatch(/^(?:::|## forged)/m);
    }),
  );
});

test("all escapes in the output are the palette's", () => {
  const counting = { escapes: 0 };
  const style = (text: string) => {
    counting.escapes += 2;
    return `\u001b[1m${text}\u001b[0m`;
  };
  const ansi: Palette = {
    bold: style,
    dim: style,
    red: style,
    yellow: style,
    green: style,
    cyan: style,
    underline: style,
  };
  fc.assert(
    fc.property(hostileReport, (report) => {
      counting.escapes = 0;
      const written = renderTerminal(report, ansi).split("\u001b").length - 1;
      expect(written).toBeLessThanOrEqual(counting.escapes);
      expect(written % 2).toBe(0);
    }),
  );
});

test("details beyond the first few are counted", () => {
  const evidence = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`fact${index}`, "x"]));
  const output = renderTerminal(reportOf({ verdict: "fail", findings: [findingOf({ evidence })] }), PLAIN);
  expect(output.match(/fact\d+: x/g)).toHaveLength(8);
  expect(output).toMatch(/… .*\b12\b/);
});
