// Recall and false positives of all scanners over credentials planted in real source text.
import { relative, resolve } from "node:path";
import { makeCorpus, type Plant } from "../secret-corpus/make-corpus.ts";
import { type CorpusFinding, measureRecall, printRecall, type Recall } from "../secret-corpus/measure-recall.ts";
import { printTable } from "../table.ts";
import { measuredRun } from "./measured-run.ts";
import { megabytes, placesOf, scanJob } from "./scan-jobs.ts";
import type { Scanner } from "./scanner.ts";
import { sourceRoots } from "./source-tree.ts";

const BYTES = 40_000_000;
const SEEDS = ["one", "two"];

/** The first scanner is ours: for it, the providers that are not perfect are listed too. */
export async function benchRecall(
  scanners: readonly Scanner[],
  root: string,
  target: string,
  reports: string,
): Promise<void> {
  const roots = Object.values(sourceRoots(root)).filter((folder) => folder !== undefined);
  const { plants, files, bytes } = await makeCorpus({ roots, target, bytes: BYTES, seeds: SEEDS });
  const rows = scanners.map((scanner, index) => {
    const job = scanJob(scanner, reports, (report) => scanner.tree(target, report));
    const { failure } = measuredRun(job);
    if (failure !== undefined) return [scanner.name, failure];
    const findings = findingsOf(scanner, reports, target);
    if (findings === undefined) return [scanner.name, "its report is not readable"];
    const recall = measureRecall(plants, findings);
    if (index === 0) printRecall("secret-scan, providers that are not perfect", recall);
    return [scanner.name, ...cells(recall, onDecoys(plants, findings))];
  });
  printTable(
    `secret-scan over a corpus of ${files} files, ${megabytes(bytes)}: credentials planted in real text, by our own rules' examples`,
    ["scanner", "planted", "found", "recall", "weak", "weak found", "decoys", "decoys found", "false positives"],
    rows,
  );
}

function findingsOf(scanner: Scanner, reports: string, target: string): readonly CorpusFinding[] | undefined {
  try {
    return placesOf(scanner, reports).map(({ file, line, rule, level }) => ({
      path: relative(target, resolve(target, file)),
      line,
      ruleId: rule,
      ...(level === undefined ? {} : { level }),
    }));
  } catch {
    return undefined;
  }
}

function cells({ total, falsePositives }: Recall, decoysFound: number): readonly string[] {
  const share = ((100 * total.found) / total.planted).toFixed(1);
  return [
    ...[total.planted, total.found].map(String),
    `${share} %`,
    ...[total.weak, total.weakFound, total.decoys, decoysFound, falsePositives.length].map(String),
  ];
}

/** Near misses that a scanner fails on, by whatever rule: the names of rules differ from scanner to scanner. */
function onDecoys(plants: readonly Plant[], findings: readonly CorpusFinding[]): number {
  const failing = findings.filter(({ level }) => level !== "possible");
  const isHit = ({ path, firstLine, lastLine }: Plant) =>
    failing.some((finding) => finding.path === path && finding.line >= firstLine && finding.line <= lastLine);
  return plants.filter((plant) => plant.kind === "decoy" && isHit(plant)).length;
}
