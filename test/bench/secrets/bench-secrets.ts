// The benchmark of secret-scan: makes the inputs in one temporary folder, runs every case, and clears up.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchEngine } from "./bench-engine.ts";
import { benchHistory } from "./bench-history.ts";
import { benchPullRequest } from "./bench-pull-request.ts";
import { benchTree } from "./bench-tree.ts";
import { makeRepository } from "./make-repository.ts";
import { installedPeers } from "./peers.ts";
import type { Scanner } from "./scanner.ts";
import { lockstep } from "./scanners/lockstep.ts";
import { makeSourceTree } from "./source-tree.ts";

/** As a server packs it. */
const LONG = { commits: 5_000, repack: true };
/** About 1 GB of blobs. */
const LARGE = { commits: 26_000 };

/** `node` is the executable that our bundle runs on. */
export async function benchSecrets(root: string, node: string, peers: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-"));
  const reports = join(folder, "reports");
  mkdirSync(reports);
  try {
    const scanners = [lockstep(root, node), ...(peers ? installedPeers() : [])];
    const tree = makeSourceTree(root, join(folder, "tree"));
    benchEngine(tree);
    benchTree(scanners, tree, reports);
    await benchPullRequest(scanners, join(folder, "change"), reports);
    await benchHistories(scanners, folder, reports);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchHistories(scanners: readonly Scanner[], folder: string, reports: string): Promise<void> {
  const long = join(folder, "long");
  await makeRepository(long, LONG);
  const title = "a long history (target: at most 1.50 times git)";
  benchHistory(scanners, { title, repository: long, rounds: 3 }, reports);
  const large = join(folder, "large");
  await makeRepository(large, LARGE);
  // Its memory is the question; peers are here for comparison, and once is enough.
  benchHistory(
    scanners,
    { title: "a large history (target: memory below 300 MB)", repository: large, rounds: 0 },
    reports,
  );
}
