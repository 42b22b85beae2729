// Finds the files by which other scanners set findings apart, so that nobody has to do that work again.
import type { Files } from "@lockstep/core";

export interface KnownFindings {
  /** Files that secret-scan reads by itself, in the order of their names. */
  readonly lists: readonly string[];
  /** A report of gitleaks in JSON that the policy has to name. */
  readonly gitleaksReport: string | undefined;
}

/** What secret-scan looks for on its own (its README). */
const LISTS = [".betterleaksignore", ".gitleaks.toml", ".gitleaksignore", ".secrets.baseline"];
/** The names that gitleaks' own documentation and its users give to a report that is kept as a baseline. */
const REPORTS = [".gitleaks-baseline.json", "gitleaks-baseline.json", "gitleaks-report.json", "gitleaks.json"];

/** What secret-scan reads of a baseline, too. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ENTRIES = 50_000;

/** Those among `paths` (relative to the root). A report counts only if secret-scan can read it. */
export async function findKnownFindings(files: Files, paths: readonly string[]): Promise<KnownFindings> {
  const present = new Set(paths.filter((path) => !path.includes("/")));
  const reports: string[] = [];
  for (const path of REPORTS) if (present.has(path) && (await isReport(files, path))) reports.push(path);
  return { lists: LISTS.filter((path) => present.has(path)), gitleaksReport: reports[0] };
}

async function isReport(files: Files, path: string): Promise<boolean> {
  const content = await files.readText(path, MAX_BYTES);
  if (!content.ok) return false;
  const report = parseJson(content.text);
  // gitleaks writes `null` where it found nothing: that is no baseline worth naming.
  return Array.isArray(report) && report.length > 0 && report.length <= MAX_ENTRIES && report.every(isFinding);
}

function isFinding(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const entry = new Map<string, unknown>(Object.entries(value));
  const texts = [entry.get("RuleID"), entry.get("File")];
  return texts.every((text) => typeof text === "string") && typeof entry.get("StartLine") === "number";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
