import { buildReport, type Detection, defineRule, type Example, type Rule } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { sha256 } from "../memory/sha256.ts";
import { exampleProblems, type RunOnFiles } from "./example-problems.ts";

/** A rule that finds every `bad`, and offers to write `good` instead. */
function ruleWith(examples: Rule<string>["examples"], replacement = "good"): Rule<string> {
  return defineRule<string>({
    id: "no-bad",
    title: "t",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "w",
    fix: "f",
    examples,
    *check(text) {
      for (const { index } of text.matchAll(/bad/g)) yield detection(text, index, replacement);
    },
  });
}

function detection(text: string, start: number, replacement: string): Detection {
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  const location = { file: "f", line, column, endLine: line, endColumn: column + 3 };
  const edit = { file: "f", start, end: start + 3, text: replacement };
  return { message: "m", subject: "bad", location, fix: { description: "d", edits: [edit] } };
}

function runOf(rule: Rule<string>, unread: readonly string[] = []): RunOnFiles {
  return async (files, settings) => {
    const read = await files.readText("f", 1000);
    return buildReport({
      tool: "t",
      settings,
      rules: [rule],
      detections: [...rule.check(read.ok ? read.text : "")].map((entry) => ({ rule, detection: entry })),
      notChecked: unread.map((what) => ({ what, why: "w" })),
      stats: {},
      digest: sha256,
    });
  };
}

const flagged = (text: string, ...at: string[]): Example => ({ path: "f", text, at });

describe("exampleProblems", () => {
  it("finds nothing wrong with examples that hold", async () => {
    const rule = ruleWith({ flags: [flagged("a\nbad bad", "bad", "bad")], allows: [flagged("good")] });
    expect(await exampleProblems(rule, runOf(rule))).toEqual([]);
  });

  it.each<[string, Rule<string>["examples"]]>([
    ["no flagged example", { flags: [], allows: [flagged("good")] }],
    ["no allowed example", { flags: [flagged("bad", "bad")], allows: [] }],
    ["a flagged example without places", { flags: [flagged("good")], allows: [flagged("good")] }],
    ["a place that is not found", { flags: [flagged("good", "bad")], allows: [flagged("good")] }],
    ["a finding too many", { flags: [flagged("bad bad", "bad")], allows: [flagged("good")] }],
    ["an allowed example that is flagged", { flags: [flagged("bad", "bad")], allows: [flagged("bad")] }],
  ])("reports %s", async (_case, examples) => {
    const rule = ruleWith(examples);
    expect(await exampleProblems(rule, runOf(rule))).not.toEqual([]);
  });

  it("reports a fix after which the rule still speaks, and an example that was not read", async () => {
    const examples = { flags: [flagged("bad", "bad")], allows: [flagged("good")] };
    const futile = ruleWith(examples, "bad");
    expect(await exampleProblems(futile, runOf(futile))).toHaveLength(2);
    const rule = ruleWith(examples);
    expect(await exampleProblems(rule, runOf(rule, ["f"]))).not.toEqual([]);
  });
});
