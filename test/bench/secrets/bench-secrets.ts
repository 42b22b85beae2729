// The benchmark of secret-scan: makes the inputs in one temporary folder, runs every case, and clears up.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchEngine } from "./bench-engine.ts";
import { benchHistory } from "./bench-history.ts";
import { benchPullRequest } from "./bench-pull-request.ts";
import { benchRecall } from "./bench-recall.ts";
import { benchTree } from "./bench-tree.ts";
import { makeRepository } from "./make-repository.ts";
import { installedPeers } from "./peers.ts";
import type { Scanner } from "./scanner.ts";
import { lockstep, lockstepAgain } from "./scanners/lockstep.ts";
import { makeSourceTree } from "./source-tree.ts";

/** As a server packs it. */
const LONG = { commits: 5_000, repack: true };
/** More than 1 GB of blobs, nearly all of them stored as differences: git has to build each from others. */
const LARGE = { commits: 6_000, changes: 5, lines: 900, repack: true };

/** `node` is the executable that our bundle runs on. */
export async function benchSecrets(root: string, node: string, withPeers: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-"));
  const reports = join(folder, "reports");
  mkdirSync(reports);
  try {
    const peers = withPeers ? installedPeers() : [];
    const scanners = [lockstep(root, node), ...peers];
    const tree = makeSourceTree(root, join(folder, "tree"));
    benchEngine(tree);
    benchTree(scanners, tree, reports);
    await benchPullRequest(scanners, join(folder, "change"), reports);
    await benchLongHistory([lockstep(root, node), lockstepAgain(root, node), ...peers], join(folder, "long"), reports);
    await benchLargeHistory(scanners, join(folder, "large"), reports);
    await benchRecall(scanners, root, join(folder, "corpus"), reports);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchLongHistory(scanners: readonly Scanner[], repository: string, reports: string): Promise<void> {
  await makeRepository(repository, LONG);
  const title = "a long history (target: at most 1.50 times git; again: 1000 ms)";
  benchHistory(scanners, { title, repository, rounds: 3 }, reports);
}

async function benchLargeHistory(scanners: readonly Scanner[], repository: string, reports: string): Promise<void> {
  await makeRepository(repository, LARGE);
  const title = "a large history (target: at most 1.50 times git; memory below 300 MB)";
  benchHistory(scanners, { title, repository, rounds: 2 }, reports);
}
