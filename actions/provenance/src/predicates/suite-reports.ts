// The reports of this suite's other actions: which there are, and what each is called in statements.
import { createHash } from "node:crypto";
import { IntegrityError, linesOf, UsageError } from "@lockstep/core";
import {
  describeReport,
  MAX_REPORT_BYTES,
  parseJsonDocument,
  type ReportDocument,
  type ResourceDescriptor,
  readSuiteReport,
} from "@lockstep/sigstore";
import type { EvidenceReport } from "../evidence/collect-evidence.ts";
import type { AttestPorts } from "../ports.ts";

/** A report of this suite under the name that statements give it, such as `pin-check/report.json`. */
interface NamedReport {
  readonly name: string;
  readonly document: ReportDocument;
}

export interface CollectedReports {
  /** Of reports and of the other files named, by name. */
  readonly byproducts: readonly ResourceDescriptor[];
  readonly reports: readonly NamedReport[];
}

/**
 * `choice` is the input `reports`; `found` are those of the evidence that is bound. Throws `UsageError` (`path-not-found`,
 * `invalid-input`) and `IntegrityError` for a file that cannot be used.
 */
export async function collectReports(
  choice: string,
  found: readonly EvidenceReport[],
  ports: Pick<AttestPorts, "readFile">,
): Promise<CollectedReports> {
  return choice === "auto" || choice === "none" ? foundReports(found) : namedReports(choice, ports);
}

/** What a step left that came to no verdict is listed by its digest, unless it is a report. */
function foundReports(found: readonly EvidenceReport[]): CollectedReports {
  return nameReports(
    found.map(({ tool, text, sha256, isFinished }): FoundReport => {
      if (!isFinished && !looksLikeReport(text)) return { tool, sha256, document: undefined };
      const document = readSuiteReport(text, `the report of ${tool}`);
      if (document.sha256 !== sha256) throw notText(tool);
      return { tool, sha256, document };
    }),
  );
}

async function namedReports(choice: string, { readFile }: Pick<AttestPorts, "readFile">): Promise<CollectedReports> {
  const files = await Promise.all(linesOf(choice).map((path) => readFile("reports", path, MAX_REPORT_BYTES)));
  const ours = files.filter(({ text }) => looksLikeReport(text));
  const others = files.filter((file) => !ours.includes(file));
  const named = nameReports(ours.map(({ text, name }) => toFound(readSuiteReport(text, name))));
  const byproducts = [...named.byproducts, ...others.map(({ name, text }) => describeFile(name, sha256Of(text)))];
  const names = byproducts.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return { ...named, byproducts };
  throw new UsageError("invalid-input", `reports: two files are called ${twice}.`, { hint: "Rename one of them." });
}

function notText(tool: string): IntegrityError {
  return new IntegrityError("response-malformed", `the report of ${tool} is no text in UTF-8.`, {
    hint: "Look for the step that changes what this suite leaves in RUNNER_TEMP.",
  });
}

/** What says of itself that it is a report must be a sound one. */
function looksLikeReport(text: string): boolean {
  try {
    const value = parseJsonDocument(text, "it", { maxBytes: MAX_REPORT_BYTES });
    return Object.hasOwn(value, "schema") && Object.hasOwn(value, "tool") && Object.hasOwn(value, "verdict");
  } catch {
    return false;
  }
}

interface FoundReport {
  readonly tool: string;
  readonly sha256: string;
  /** Undefined where it has no verdict. */
  readonly document: ReportDocument | undefined;
}

function toFound(document: ReportDocument): FoundReport {
  return { tool: document.report.tool, sha256: document.sha256, document };
}

/** An action that ran more than once has several. Their order does not depend on where they lie. */
function nameReports(found: readonly FoundReport[]): CollectedReports {
  const unique = new Map(found.map((report) => [`${report.tool}/${report.sha256}`, report]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  const named = sorted.map(([, report]) => {
    const count = (counts.get(report.tool) ?? 0) + 1;
    counts.set(report.tool, count);
    return { ...report, name: `${report.tool}${count === 1 ? "" : `-${count}`}/report.json` };
  });
  return {
    byproducts: named.map(({ name, sha256, document }) =>
      document === undefined ? describeFile(name, sha256) : describeReport(document, name),
    ),
    reports: named.flatMap(({ name, document }) => (document === undefined ? [] : [{ name, document }])),
  };
}

const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  [".sarif", "application/sarif+json"],
  [".jsonl", "application/jsonl"],
  [".json", "application/json"],
];

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function describeFile(name: string, sha256: string): ResourceDescriptor {
  const [, mediaType] = MEDIA_TYPES.find(([suffix]) => name.endsWith(suffix)) ?? [];
  return { name, digest: { sha256 }, ...(mediaType === undefined ? {} : { mediaType }) };
}
