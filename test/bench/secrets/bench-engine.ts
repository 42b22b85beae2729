// The engine alone, on one thread and with all contents in memory, step by step: each row does what the one above it does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findHits } from "../../../actions/secret-scan/src/engine/keyword-hits.ts";
import { matchContent } from "../../../actions/secret-scan/src/engine/match-content.ts";
import { RuleSet } from "../../../actions/secret-scan/src/engine/rule-set.ts";
import { scanContent } from "../../../actions/secret-scan/src/engine/scan-content.ts";
import { PROVIDERS } from "../../../actions/secret-scan/src/rules/all-rules.ts";
import { printTable } from "../table.ts";
import type { SourceTree } from "./source-tree.ts";

const ROUNDS = 5;

export function benchEngine({ folder, bytes }: SourceTree): void {
  const contents = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name))] : [],
  );
  const all = PROVIDERS.flatMap((provider) => provider.rules);
  const rules = new RuleSet(all);
  const steps: Readonly<Record<string, (content: Buffer) => number>> = {
    "keywords alone": (content) => keywordsIn(rules, content),
    "and patterns": (content) => patternsIn(rules, content),
    "and decoding, archives": (content) =>
      scanContent(rules, { bytes: content, path: "", blob: undefined }).sightings.length,
  };
  printTable(
    `secret-scan, one thread in memory, ${all.length} rules, ${rules.lengths.length} keywords (target of the search for keywords: 400 MB/s)`,
    ["step", "MB/s", "median MB/s", "hits"],
    Object.entries(steps).map(([name, step]) => row(name, bytes, () => sum(contents, step))),
  );
}

function patternsIn(rules: RuleSet, content: Buffer): number {
  return matchContent(rules, content, "", findHits(rules, content, 0, content.length)).findings.length;
}

function keywordsIn({ search }: RuleSet, content: Buffer): number {
  let hits = 0;
  search.scan(content, 0, content.length, () => {
    hits++;
  });
  return hits;
}

function sum(contents: readonly Buffer[], count: (content: Buffer) => number): number {
  return contents.reduce((total, content) => total + count(content), 0);
}

function row(name: string, bytes: number, work: () => number): readonly string[] {
  const hits = work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const speed = (time: number | undefined) => (bytes / 1e3 / (time ?? Number.NaN)).toFixed(0);
  return [name, speed(times[0]), speed(times[times.length >> 1]), String(hits)];
}
