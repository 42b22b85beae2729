// Reads the report of gate, pin-check or secret-scan from JSON that may hold anything. What has no sense is left out; a verdict
// that is not there is `incomplete`.
import type { Finding, Location, NotChecked, Report, RuleSummary, Severity, Subject, Suppressed } from "@lockstep/core";
import { choiceOf, isObject, type JsonObject, listOf, numberOf, objectOf, objectsOf, textOf } from "./json-value.ts";
import { readGraph } from "./read-graph.ts";
import { readVerdict } from "./read-verdict.ts";

/** A gate has checks, and they have none. */
const MAX_DEPTH = 3;
const MAX_CHECKS = 50;
const SEVERITIES = ["error", "warning", "note"] as const;
const CONFIDENCES = ["high", "medium", "low"] as const;
const GROUNDS = ["policy", "comment", "baseline"] as const;

/** `depth` is how deep it lies in other reports. */
export function readCheckReport(value: JsonObject, depth = 0): Report {
  const checks = depth < MAX_DEPTH ? objectsOf(value["checks"]).slice(0, MAX_CHECKS) : [];
  const graph = isObject(value["graph"]) ? readGraph(value["graph"]) : undefined;
  return {
    schema: 1,
    tool: textOf(value["tool"]),
    version: textOf(value["version"]),
    verdict: readVerdict(value["verdict"]),
    findings: objectsOf(value["findings"]).map(readFinding),
    suppressed: objectsOf(value["suppressed"]).map(readSuppressed),
    notChecked: [...objectsOf(value["notChecked"]).map(readNotChecked), ...leftOut(value, checks.length)],
    subjects: objectsOf(value["subjects"]).map(readSubject),
    stats: Object.fromEntries(Object.entries(objectOf(value["stats"])).map(([key, count]) => [key, numberOf(count)])),
    rules: objectsOf(value["rules"]).map(readRule),
    checks: checks.map((check) => readCheckReport(check, depth + 1)),
    ...(graph ? { graph } : {}),
    ...(numberOf(value["durationMs"]) > 0 ? { durationMs: numberOf(value["durationMs"]) } : {}),
  };
}

function leftOut(value: JsonObject, read: number): readonly NotChecked[] {
  const left = listOf(value["checks"]).length - read;
  return left > 0 ? [{ what: textOf(value["tool"]), why: `${left} reports under this one are not shown` }] : [];
}

/** What is not known to be harmless is an error. */
function readFinding(value: JsonObject): Finding {
  const fix = textOf(objectOf(value["fix"])["description"]);
  const evidence = Object.entries(objectOf(value["evidence"])).slice(0, 20);
  return {
    ruleId: textOf(value["ruleId"]),
    severity: choiceOf<Severity>(value["severity"], SEVERITIES) ?? "error",
    confidence: choiceOf(value["confidence"], CONFIDENCES) ?? "high",
    message: textOf(value["message"]),
    location: readLocation(value["location"]),
    subject: textOf(value["subject"]),
    related: objectsOf(value["related"])
      .slice(0, 20)
      .map((related) => ({ ...readLocation(related), message: textOf(related["message"]) })),
    ...(evidence.length > 0
      ? { evidence: Object.fromEntries(evidence.map(([key, text]) => [key, textOf(text)])) }
      : {}),
    ...(fix === "" ? {} : { fix: { description: fix, edits: [] } }),
    helpUrl: textOf(value["helpUrl"]),
    fingerprint: textOf(value["fingerprint"]),
  };
}

function readLocation(value: unknown): Location {
  const { file, line, column, endLine, endColumn } = objectOf(value);
  return {
    file: textOf(file),
    line: numberOf(line),
    column: numberOf(column),
    endLine: numberOf(endLine),
    endColumn: numberOf(endColumn),
  };
}

function readSuppressed(value: JsonObject): Suppressed {
  const by = objectOf(value["by"]);
  return {
    finding: readFinding(objectOf(value["finding"])),
    by: { kind: choiceOf(by["kind"], GROUNDS) ?? "comment", reason: textOf(by["reason"]) },
  };
}

function readNotChecked(value: JsonObject): NotChecked {
  return { what: textOf(value["what"]), why: textOf(value["why"]) };
}

function readSubject(value: JsonObject): Subject {
  return {
    what: textOf(value["what"]),
    kind: textOf(value["kind"]),
    verdict: textOf(value["verdict"]),
    reason: textOf(value["reason"]),
    location: readLocation(value["location"]),
  };
}

function readRule(value: JsonObject): RuleSummary {
  const notRun = textOf(value["notRun"]);
  return {
    id: textOf(value["id"]),
    title: textOf(value["title"]),
    severity: choiceOf(value["severity"], [...SEVERITIES, "off"]) ?? "error",
    confidence: choiceOf(value["confidence"], CONFIDENCES) ?? "high",
    why: textOf(value["why"]),
    fix: textOf(value["fix"]),
    helpUrl: textOf(value["helpUrl"]),
    ...(notRun === "" ? {} : { notRun }),
  };
}
