// Scans blobs straight out of packs, in this thread: most of a version is known from the one before it, so the work is little,
// and another thread would want as much memory again. A blob that is stored as a difference is scanned as one: what it has in
// common with its base was looked at when the base was.
import type { Buffer } from "node:buffer";
import { type PackedBlob, PackedBlobs } from "@lockstep/runtime";
import type { Kinship, Known } from "../engine/hit-chain.ts";
import type { RuleSet } from "../engine/rule-set.ts";
import { scanVersion } from "../engine/scan-content.ts";
import { Tally } from "./scan-task.ts";
import type { Scanner } from "./scanner.ts";

/** The scanner's account grows by this many blobs at a time. */
const IDS_A_TURN = 1_000;

/**
 * Scans blobs without a path, in the order of `ids`: nobody knows the paths yet, so rules judge as if there were none. `folder`
 * is the repository's folder of objects, absolute. Gives the ids of those that git has to read.
 */
export async function scanPacked(folder: string, ids: readonly string[], scanner: Scanner): Promise<readonly string[]> {
  const left: string[] = [];
  const scan = new PackedScan(await scanner.rules(), folder);
  try {
    for (let first = 0; first < ids.length; first += IDS_A_TURN) {
      const tally = new Tally();
      for (const id of ids.slice(first, first + IDS_A_TURN)) if (!scan.look(id, tally)) left.push(id);
      scanner.take(tally);
      await nextTurn();
    }
  } finally {
    scan.close();
  }
  return left;
}

/** Native memory that nobody needs any more is given back between turns. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class PackedScan {
  readonly #rules: RuleSet;
  readonly #blobs: PackedBlobs;
  /** By the bytes of the blobs that can still be somebody's base. */
  readonly #known = new WeakMap<Buffer, Known>();

  constructor(rules: RuleSet, folder: string) {
    this.#rules = rules;
    this.#blobs = new PackedBlobs(folder);
  }

  /** False for a blob that cannot be read here. */
  look(id: string, tally: Tally): boolean {
    const blob = this.#blobs.read(id);
    if (blob === undefined) return false;
    const { bytes } = blob;
    const { scanned, known } = scanVersion(this.#rules, { path: "", blob: id, bytes }, this.#kinship(blob));
    this.#known.set(bytes, known);
    tally.add(scanned, bytes.length, id);
    return true;
  }

  close(): void {
    this.#blobs.close();
  }

  #kinship({ base, copies }: PackedBlob): Kinship | undefined {
    const known = base && this.#known.get(base.bytes);
    return known && { known, stretches: copies };
  }
}
