// pin-check over all real workflow files, against peers on the same files where they are on PATH.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type CorpusFile, corpusFiles } from "../corpus/corpus.ts";
import { type Candidate, type Timing, time } from "./measure.ts";
import type { NodeExecutable } from "./nodes.ts";
import { milliseconds, printTable } from "./table.ts";

const ROUNDS = 7;

export function benchCorpusScan(root: string, nodes: readonly NodeExecutable[], peers: boolean): void {
  // A peer stops at the first file that is not valid YAML, so all of them get the files that are.
  const corpus = corpusFiles().filter(({ text }) => parseDocument(text).errors.length === 0);
  if (corpus.length === 0) return;
  const all = makeRepository(corpus);
  const one = makeRepository(corpus.slice(0, 1));
  try {
    const scans = nodes.flatMap((node) => [scan(root, node, "all", all), scan(root, node, "one file", one)]);
    print(time([...scans, ...(peers ? peerScans(all) : [])], ROUNDS), nodes, corpus.length);
  } finally {
    for (const folder of [all, one]) rmSync(folder, { recursive: true, force: true });
  }
}

function print(timings: readonly Timing[], nodes: readonly NodeExecutable[], files: number): void {
  const medianOf = (name: string) => timings.find((timing) => timing.name === name)?.median ?? Number.NaN;
  const own = `lockstep, ${nodes[0]?.name}, all`;
  const ours = timings.find(({ name }) => name === own) ?? { median: Number.NaN, best: Number.NaN };
  printTable(
    `pin-check over ${files} workflows (target: 1.0 s the whole process, never slower than a peer)`,
    ["process", "median", "best", "median / ours", "best / ours"],
    timings.map(({ name, median, best }) => [
      name,
      milliseconds(median),
      milliseconds(best),
      (median / ours.median).toFixed(2),
      (best / ours.best).toFixed(2),
    ]),
  );
  printTable(
    "Work per file: all files less one file, divided by the number of files",
    ["Node.js", "work a file"],
    nodes.map(({ name }) => {
      const work = medianOf(`lockstep, ${name}, all`) - medianOf(`lockstep, ${name}, one file`);
      return [name, milliseconds(work / (files - 1))];
    }),
  );
}

function scan(root: string, node: NodeExecutable, what: string, cwd: string): Candidate {
  const args = [join(root, "dist/cli/main.js"), "pin-check", "--format", "json"];
  return { name: `lockstep, ${node.name}, ${what}`, command: node.path, args, cwd, done: [0, 1, 3], silent: true };
}

/** Peers that are installed, offline. actionlint reads no script by itself; with shellcheck it has every one read. */
function peerScans(cwd: string): readonly Candidate[] {
  const zizmor = {
    name: "zizmor --offline",
    command: "zizmor",
    args: ["--offline", "--no-exit-codes", "--quiet", "."],
    cwd,
    done: [0, 3],
  };
  const actionlint = (name: string, shellcheck: string): Candidate => {
    const args = [`-shellcheck=${shellcheck}`, "-pyflakes="];
    return { name, command: "actionlint", args, cwd, done: [0, 1] };
  };
  return [
    ...(isInstalled("zizmor") ? [zizmor] : []),
    ...(isInstalled("actionlint") ? [actionlint("actionlint without shellcheck", "")] : []),
    ...(isInstalled("actionlint") && isInstalled("shellcheck")
      ? [actionlint("actionlint with shellcheck", "shellcheck")]
      : []),
  ];
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

function makeRepository(files: readonly CorpusFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-"));
  const workflows = join(folder, ".github", "workflows");
  mkdirSync(workflows, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(workflows, name), text);
  spawnSync("git", ["init", "--quiet", folder]);
  return folder;
}
