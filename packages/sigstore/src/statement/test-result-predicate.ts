// The result of a check of this suite as a test result, so that a policy can ask for it.
// Source: in-toto attestation framework, "Predicate type: Test Result", v0.1.
import type { TypedPredicate } from "./predicate.ts";
import type { ResourceDescriptor } from "./resource-descriptor.ts";
import { PREDICATE_TYPES } from "./statement.ts";
import { describeReport, type ReportDocument, type SuiteReport } from "./suite-report.ts";

/** The run in which the check ran. */
export interface TestRun {
  /** Of the run and attempt. */
  readonly url: string;
  /** What decided which checks run: the commit with the workflow and the policy. */
  readonly configuration: readonly ResourceDescriptor[];
}

interface Sorted {
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  readonly failed: readonly string[];
}

/** Statements stay small: beyond this only the checks as a whole are named. */
const MAX_NAMES = 5_000;

/**
 * One test for each check as a whole, named as the check, and one for each of its rules, `check/rule`. What a check did not
 * look at is a failure: an incomplete check has not passed. `fileName` names the report in the statement.
 */
export function testResultPredicate(document: ReportDocument, fileName: string, run: TestRun): TypedPredicate {
  const { report } = document;
  const { passed, warned, failed } = sortTests(report);
  return {
    type: PREDICATE_TYPES.testResult,
    label: `test-result-${report.tool}`,
    content: {
      result: resultOf(report, warned),
      configuration: run.configuration,
      url: run.url,
      passedTests: passed,
      warnedTests: warned,
      failedTests: failed,
      lockstepReport: describeReport(document, fileName),
    },
  };
}

function resultOf({ verdict }: SuiteReport, warned: readonly string[]): "PASSED" | "WARNED" | "FAILED" {
  if (verdict !== "pass") return "FAILED";
  return warned.length > 0 ? "WARNED" : "PASSED";
}

function sortTests(report: SuiteReport): Sorted {
  const checks = flatten(report);
  const all = merge(checks.map((check) => merge([sortCheck(check), sortRules(check)])));
  const count = all.passed.length + all.warned.length + all.failed.length;
  return count > MAX_NAMES ? merge(checks.map(sortCheck)) : all;
}

function flatten(report: SuiteReport): readonly SuiteReport[] {
  return [report, ...report.checks.flatMap(flatten)];
}

/** A check that passes with findings below the limit has passed with a warning. */
function sortCheck({ tool, verdict, objecting, checks }: SuiteReport): Sorted {
  const isWarned = [objecting, ...checks.map((check) => check.objecting)].some((rules) => rules.length > 0);
  if (verdict !== "pass") return { passed: [], warned: [], failed: [tool] };
  return isWarned ? { passed: [], warned: [tool], failed: [] } : { passed: [tool], warned: [], failed: [] };
}

/** Where something was not looked at, the silence of a rule says nothing. */
function sortRules({ tool, verdict, hasGaps, rules, objecting }: SuiteReport): Sorted {
  const name = (rule: string) => `${tool}/${rule}`;
  const silent = hasGaps ? [] : rules.filter((rule) => !objecting.includes(rule));
  const named = objecting.map(name);
  return {
    passed: silent.map(name),
    warned: verdict === "fail" ? [] : named,
    failed: verdict === "fail" ? named : [],
  };
}

function merge(parts: readonly Sorted[]): Sorted {
  return {
    passed: parts.flatMap(({ passed }) => passed),
    warned: parts.flatMap(({ warned }) => warned),
    failed: parts.flatMap(({ failed }) => failed),
  };
}
