// Compares the files that an index names with those that were found.
import type { EvidenceEntry, EvidenceFile, EvidenceProblem } from "./evidence.ts";
import { failedEvidence } from "./failed-evidence.ts";
import type { FoundFile } from "./judge-evidence.ts";
import { nameStep } from "./judge-step.ts";

/** `found` is undefined where no files are at hand: then only what the index says of them is judged. */
export function judgeFiles(
  entries: readonly EvidenceEntry[],
  found: ReadonlyMap<string, FoundFile> | undefined,
): readonly EvidenceProblem[] {
  const named = entries.flatMap(({ files }) => files.map(({ path }) => path));
  return [
    ...repeated(named).map((path) =>
      failedEvidence("report-duplicate", path, "The index names this file more than once."),
    ),
    ...entries.flatMap(missingReport),
    ...(found === undefined ? [] : compare(entries, found)),
    ...(found === undefined ? [] : unlisted(named, found)),
  ];
}

function repeated(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = paths.filter((path) => seen.size === seen.add(path).size);
  return [...new Set(twice)];
}

function missingReport(entry: EvidenceEntry): readonly EvidenceProblem[] {
  if (entry.state !== "finished" || entry.files.some(isReport)) return [];
  return [failedEvidence("report-missing", nameStep(entry), "The step finished, and the index names no report of it.")];
}

/** `<folder of the step>/report.json`. */
function isReport({ path }: EvidenceFile): boolean {
  const [, file, more] = path.split("/");
  return file === "report.json" && more === undefined;
}

function compare(entries: readonly EvidenceEntry[], found: ReadonlyMap<string, FoundFile>): readonly EvidenceProblem[] {
  return entries.flatMap((entry) =>
    entry.files.flatMap((file) => {
      const present = found.get(file.path);
      if (present === undefined)
        return [failedEvidence("report-missing", file.path, "The file that the index names is not there.")];
      if (present.sha256 !== file.sha256 || present.bytes !== file.bytes)
        return [failedEvidence("digest-mismatch", file.path, "The file is not the one that the step wrote.")];
      return entry.state === "finished" && isReport(file) ? compareReport(entry, file.path, present) : [];
    }),
  );
}

function compareReport(entry: EvidenceEntry, path: string, { tool, verdict }: FoundFile): readonly EvidenceProblem[] {
  if (tool !== entry.name)
    return [
      failedEvidence("verdict-mismatch", path, `It is a report of ${tool ?? "nothing known"}, not of ${entry.name}.`),
    ];
  if (verdict !== entry.verdict) {
    const why = `It says ${verdict ?? "nothing"}, and the index says ${entry.verdict}.`;
    return [failedEvidence("verdict-mismatch", path, why)];
  }
  return [];
}

function unlisted(named: readonly string[], found: ReadonlyMap<string, FoundFile>): readonly EvidenceProblem[] {
  const known = new Set(named);
  return [...found.keys()]
    .filter((path) => !known.has(path))
    .map((path) => failedEvidence("file-unlisted", path, "The index does not name this file."));
}
