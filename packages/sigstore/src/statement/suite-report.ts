// Reads the reports that this suite's actions write (schema 1), as far as statements about them need it.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { IntegrityError, type Verdict, worst } from "@lockstep/core";
import { isJsonObject, type JsonObject } from "../json/json-value.ts";
import { parseJsonDocument, textField } from "./json-document.ts";
import type { ResourceDescriptor } from "./resource-descriptor.ts";

/** The result of one check, or of a gate with its checks under it. */
export interface SuiteReport {
  readonly tool: string;
  readonly version: string;
  readonly verdict: Verdict;
  /** True where something was not looked at. */
  readonly hasGaps: boolean;
  /** Ids of the rules that ran. */
  readonly rules: readonly string[];
  /** Ids of the rules that object. */
  readonly objecting: readonly string[];
  readonly checks: readonly SuiteReport[];
}

export interface ReportDocument {
  readonly report: SuiteReport;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** Of a report file, in bytes. */
export const MAX_REPORT_BYTES = 32 * 1024 * 1024;

const TOOL = /^[a-z][a-z0-9-]{0,40}$/;
const VERSION = /^[0-9A-Za-z.+-]{1,64}$/;
const RULE = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,120}$/;
const VERDICTS: readonly Verdict[] = ["pass", "fail", "incomplete"];
/** A gate holds checks, and a check holds none. */
const MAX_NESTING = 3;

/**
 * The report in a file. `name` stands in messages. Throws `UsageError` (`invalid-input`) for what is no JSON object within
 * `MAX_REPORT_BYTES`, `IntegrityError` (`response-malformed`) for what is no report of this suite or contradicts itself: a
 * verdict that is better than those of its checks, a pass with something that was not checked.
 */
export function readSuiteReport(text: string, name: string): ReportDocument {
  const report = readReport(parseJsonDocument(text, name, { maxBytes: MAX_REPORT_BYTES }), name, 0);
  return { report, sha256: createHash("sha256").update(Buffer.from(text)).digest("hex") };
}

/** The report as a byproduct of a run. Its verdict and what a gate ran are repeated: a policy needs no second file. */
export function describeReport({ report, sha256 }: ReportDocument, name: string): ResourceDescriptor {
  const { tool, version, verdict, checks } = report;
  const lockstepChecks = checks.map((check) => check.tool);
  return {
    name,
    digest: { sha256 },
    mediaType: "application/json",
    annotations: {
      lockstepTool: tool,
      lockstepVersion: version,
      lockstepVerdict: verdict,
      ...(lockstepChecks.length > 0 ? { lockstepChecks } : {}),
    },
  };
}

function readReport(value: JsonObject, name: string, depth: number): SuiteReport {
  const { tool, version, verdict } = readHead(value, name);
  const checks = listAt(value, "checks", name).map((check) => {
    if (depth === MAX_NESTING) throw malformed(name, "its checks are nested too deep");
    return readReport(check, name, depth + 1);
  });
  const hasGaps = listAt(value, "notChecked", name).length > 0 || checks.some((check) => check.hasGaps);
  const implied = worst([
    verdict,
    ...checks.map((check) => check.verdict),
    ...(hasGaps ? ["incomplete" as const] : []),
  ]);
  if (implied !== verdict) throw malformed(name, `it says ${verdict}, and what it holds says ${implied}`);
  const rules = idsAt(value, "rules", "id", name, ran);
  const objecting = idsAt(value, "findings", "ruleId", name, () => true);
  return { tool, version, verdict, hasGaps, rules, objecting, checks };
}

function readHead(value: JsonObject, name: string) {
  const [tool, version] = [textField(value, "tool") ?? "", textField(value, "version") ?? ""];
  const verdict = VERDICTS.find((known) => known === textField(value, "verdict"));
  if (value["schema"] !== 1 || !TOOL.test(tool) || !VERSION.test(version) || verdict === undefined) {
    throw malformed(name, "it has no schema 1 with tool, version and verdict");
  }
  return { tool, version, verdict };
}

/** A rule that is switched off, or had nothing to work on, proves nothing. */
function ran(rule: JsonObject): boolean {
  return textField(rule, "severity") !== "off" && textField(rule, "notRun") === undefined;
}

function idsAt(
  value: JsonObject,
  key: string,
  field: string,
  name: string,
  counts: (entry: JsonObject) => boolean,
): readonly string[] {
  const ids = listAt(value, key, name)
    .filter(counts)
    .map((entry) => textField(entry, field) ?? "");
  if (!ids.every((id) => RULE.test(id))) throw malformed(name, `an entry of its ${key} has no usable ${field}`);
  return [...new Set(ids)].sort();
}

/** The objects in a list; none where the report has no such list, as those of harden-runner. */
function listAt(value: JsonObject, key: string, name: string): readonly JsonObject[] {
  const list = Object.hasOwn(value, key) ? value[key] : [];
  if (Array.isArray(list) && list.every(isJsonObject)) return list;
  throw malformed(name, `its ${key} are not a list of objects`);
}

function malformed(name: string, why: string): IntegrityError {
  return new IntegrityError("response-malformed", `${name} is no report of this suite: ${why}.`, {
    hint: "Pass the file that the output `report` of an action of this suite names, unchanged.",
  });
}
