import { createHash } from "node:crypto";
import { IntegrityError, UsageError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeReport, readSuiteReport } from "./suite-report.ts";
import { testResultPredicate } from "./test-result-predicate.ts";

const RULES = [
  { id: "a-rule", severity: "error" },
  { id: "b-rule", severity: "warning" },
  { id: "off-rule", severity: "off" },
  { id: "idle-rule", severity: "error", notRun: "no network" },
];
const REPORT = {
  schema: 1,
  tool: "pin-check",
  version: "1.2.3",
  verdict: "pass",
  findings: [],
  notChecked: [],
  rules: RULES,
  checks: [],
};
const FINDING = { ruleId: "b-rule", severity: "warning" };
const GAP = { what: "a.yml", why: "not text" };
const RUN = {
  url: "https://github.com/o/r/actions/runs/1/attempts/1",
  configuration: [{ uri: "git+https://github.com/o/r@refs/heads/main", digest: { gitCommit: "a".repeat(40) } }],
};

function resultOf(report: object) {
  return testResultPredicate(readSuiteReport(JSON.stringify(report), "it"), "pin-check/report.json", RUN);
}

describe("a test result", () => {
  it("has the fields of the specification", () => {
    const text = JSON.stringify(REPORT);
    expect(resultOf(REPORT)).toEqual({
      type: "https://in-toto.io/attestation/test-result/v0.1",
      label: "test-result-pin-check",
      content: {
        result: "PASSED",
        configuration: RUN.configuration,
        url: RUN.url,
        passedTests: ["pin-check", "pin-check/a-rule", "pin-check/b-rule"],
        warnedTests: [],
        failedTests: [],
        lockstepReport: {
          name: "pin-check/report.json",
          digest: { sha256: createHash("sha256").update(text).digest("hex") },
          mediaType: "application/json",
          annotations: { lockstepTool: "pin-check", lockstepVersion: "1.2.3", lockstepVerdict: "pass" },
        },
      },
    });
  });

  it.each([
    [
      "passes with findings below the limit",
      { findings: [FINDING] },
      "WARNED",
      ["pin-check/a-rule"],
      ["pin-check", "pin-check/b-rule"],
      [],
    ],
    [
      "fails",
      { verdict: "fail", findings: [FINDING] },
      "FAILED",
      ["pin-check/a-rule"],
      [],
      ["pin-check", "pin-check/b-rule"],
    ],
    [
      "fails and has not looked at everything",
      { verdict: "fail", findings: [FINDING], notChecked: [GAP] },
      "FAILED",
      [],
      [],
      ["pin-check", "pin-check/b-rule"],
    ],
    ["is incomplete", { verdict: "incomplete", notChecked: [GAP] }, "FAILED", [], [], ["pin-check"]],
    [
      "is incomplete and has findings",
      { verdict: "incomplete", notChecked: [GAP], findings: [FINDING] },
      "FAILED",
      [],
      ["pin-check/b-rule"],
      ["pin-check"],
    ],
  ])("of a check that %s", (_, more, result, passedTests, warnedTests, failedTests) => {
    expect(resultOf({ ...REPORT, ...more }).content).toMatchObject({ result, passedTests, warnedTests, failedTests });
  });

  it("of a gate names each of its checks", () => {
    const secrets = { ...REPORT, tool: "secret-scan", verdict: "fail", findings: [{ ruleId: "npm/token" }], rules: [] };
    const gate = { ...REPORT, tool: "gate", verdict: "fail", rules: [], checks: [REPORT, secrets] };
    expect(resultOf(gate).content).toMatchObject({
      result: "FAILED",
      passedTests: ["pin-check", "pin-check/a-rule", "pin-check/b-rule"],
      failedTests: ["gate", "secret-scan", "secret-scan/npm/token"],
      lockstepReport: { annotations: { lockstepChecks: ["pin-check", "secret-scan"] } },
    });
  });

  it("of very many rules names the checks only", () => {
    const rules = Array.from({ length: 6000 }, (_, index) => ({ id: `r${index}`, severity: "error" }));
    expect(resultOf({ ...REPORT, rules }).content).toMatchObject({ passedTests: ["pin-check"] });
  });

  it("never passes what has not passed", () => {
    const verdict = fc.constantFrom("pass", "fail", "incomplete");
    const check = fc.record({
      verdict,
      findings: fc.array(fc.constant(FINDING), { maxLength: 1 }),
      notChecked: fc.array(fc.constant(GAP), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(check, fc.array(check, { maxLength: 3 }), (own, checks) => {
        const report = {
          ...REPORT,
          ...own,
          checks: checks.map((more) => ({ ...REPORT, tool: "secret-scan", ...more })),
        };
        const isPass = [own, ...checks].every((one) => one.verdict === "pass" && one.notChecked.length === 0);
        try {
          const { result } = resultOf(report).content;
          expect(result !== "FAILED").toBe(isPass);
        } catch (error) {
          expect(error).toBeInstanceOf(IntegrityError);
          expect(isPass).toBe(false);
        }
      }),
    );
  });
});

describe("a report", () => {
  it("of harden-runner has neither rules nor checks", () => {
    const report = { schema: 1, tool: "harden-runner", version: "1.0.0", verdict: "fail", reasons: ["blocked"] };
    const document = readSuiteReport(JSON.stringify(report), "it");
    expect(describeReport(document, "harden-runner/report.json").annotations).toMatchObject({
      lockstepVerdict: "fail",
    });
  });

  const nest = (depth: number): object => (depth === 0 ? REPORT : { ...REPORT, checks: [nest(depth - 1)] });
  it.each([
    ["another schema", { ...REPORT, schema: 2 }],
    ["no tool", { ...REPORT, tool: "" }],
    ["a tool with markup", { ...REPORT, tool: "<b>" }],
    ["a strange version", { ...REPORT, version: "1\n2" }],
    ["another verdict", { ...REPORT, verdict: "good" }],
    ["no verdict", { ...REPORT, verdict: undefined }],
    ["a pass with gaps", { ...REPORT, notChecked: [GAP] }],
    ["a pass over a failed check", { ...REPORT, checks: [{ ...REPORT, verdict: "fail" }] }],
    ["a pass over gaps of a check", { ...REPORT, checks: [{ ...REPORT, verdict: "fail", notChecked: [GAP] }] }],
    ["findings that are no list", { ...REPORT, findings: {} }],
    ["findings without a rule", { ...REPORT, findings: [{}] }],
    ["checks that are no reports", { ...REPORT, checks: [{}] }],
    ["checks that are nested too deep", nest(5)],
  ])("cannot have %s", (_, report) => {
    expect(() => readSuiteReport(JSON.stringify(report), "it")).toThrow(IntegrityError);
  });

  it("is JSON", () => {
    expect(() => readSuiteReport("[]", "it")).toThrow(UsageError);
  });
});
