// What a scan tells does not depend on which thread was done first.
import { ScratchFolder } from "@lockstep/testkit";
import { afterAll, expect, it } from "vitest";
import { groupSightings } from "../output/found-secret.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { loadRules } from "./load-rules.ts";
import { runTask, type ScanResult } from "./scan-task.ts";
import { scanFiles } from "./scan-tree.ts";
import { Scanner, type ScanPool } from "./scanner.ts";
import { inOrder } from "./sighting-order.ts";

const CHOICE = { off: [], config: [] };
const FILES = 60;
const BATCH = 3;
const THREADS = 2;
const folder = new ScratchFolder();
const rules = loadRules(CHOICE);
const make = new Synthetic("thread timing");
const tokens = Array.from({ length: 4 }, () => ["npm", make.alnum(36)].join("_"));
/** Copies of a few credentials everywhere, and every seventh file of a kind that is not opened. */
const paths = Array.from({ length: FILES }, (_, at) => {
  const text = `${"\n".repeat(at % 5)}a = ${tokens[at % 4]}; b = ${tokens[(at + 1) % 4]}\n`;
  const sealed = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, at, at]);
  const path = `d${at % 6}/f${at}.txt`;
  folder.write(path, at % 7 === 0 ? sealed : text);
  return path;
});

afterAll(() => folder[Symbol.dispose]());

/** Two threads with two tasks each, of which any may be done next. */
class UnevenPool implements ScanPool {
  readonly doneInOrder: number[] = [];
  readonly #make: Synthetic;
  readonly #open: (() => void)[] = [];
  #handed = 0;

  constructor(seed: number) {
    this.#make = new Synthetic(`thread timing ${seed}`);
  }

  async hand(task: Parameters<ScanPool["hand"]>[0]): Promise<{ readonly result: Promise<ScanResult> }> {
    const number = this.#handed++;
    const result = new Promise<ScanResult>((resolve) => {
      this.#open.push(() => {
        this.doneInOrder.push(number);
        void rules.then((loaded) => resolve(runTask(loaded, task)));
      });
    });
    if (this.#open.length > 2 * THREADS) this.#finishOne();
    // The rest is done once nothing more is handed over.
    setImmediate(() => this.#finishOne());
    return { result };
  }

  async close(): Promise<void> {
    expect(this.#open).toEqual([]);
  }

  #finishOne(): void {
    const [next] = this.#open.splice(this.#make.below(this.#open.length || 1), 1);
    next?.();
  }
}

async function scan(seed: number) {
  const pool = new UnevenPool(seed);
  const scanner = new Scanner(CHOICE, { threads: true, startPool: () => pool });
  await scanFiles({ root: folder.path, paths }, scanner, BATCH);
  scanner.skip("last", "by the caller");
  await scanner.finish();
  const { sightings, unscanned, contents, bytes } = scanner;
  const groups = groupSightings(inOrder(sightings));
  return { order: pool.doneInOrder.join(), told: JSON.stringify([sightings, groups, unscanned, contents, bytes]) };
}

it("tells the same, whichever thread is done first", async () => {
  const scans = [];
  for (let seed = 0; seed < 20; seed++) scans.push(await scan(seed));
  expect(new Set(scans.map(({ order }) => order)).size).toBeGreaterThan(10);
  expect(new Set(scans.map(({ told }) => told)).size).toBe(1);
  const plain = new Scanner(CHOICE);
  await scanFiles({ root: folder.path, paths }, plain, FILES);
  plain.skip("last", "by the caller");
  const { sightings, unscanned, contents, bytes } = plain;
  const groups = groupSightings(inOrder(sightings));
  expect(scans[0]?.told).toBe(JSON.stringify([sightings, groups, unscanned, contents, bytes]));
  expect(groups).toHaveLength(4);
  expect(unscanned).toHaveLength(Math.ceil(FILES / 7) + 1);
});
