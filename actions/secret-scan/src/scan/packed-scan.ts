// Scans blobs straight out of packs. A blob that is stored as a difference is scanned as one: what it has in common with its
// base was looked at when the base was.
import type { Buffer } from "node:buffer";
import { PackedBlobs } from "@lockstep/runtime";
import type { Known } from "../engine/hit-chain.ts";
import type { RuleSet } from "../engine/rule-set.ts";
import { type Scanned, scanVersion } from "../engine/scan-content.ts";

/** Where the account of a task is kept. */
interface Account {
  /** Takes note of what was found in a blob of so many bytes. */
  add(scanned: Scanned, bytes: number, id: string): void;
  /** Ids of the blobs that git has to read. */
  readonly left: string[];
}

export class PackedScan {
  readonly #rules: RuleSet;
  readonly #blobs: PackedBlobs;
  /** By the bytes of the blobs that can still be somebody's base. */
  readonly #known = new WeakMap<Buffer, Known>();

  /** `folder` is the repository's folder of objects, absolute. */
  constructor(rules: RuleSet, folder: string) {
    this.#rules = rules;
    this.#blobs = new PackedBlobs(folder);
  }

  /** Nobody knows the paths yet: rules judge as if there were none. */
  scan(ids: readonly string[], account: Account): void {
    for (const id of ids) {
      const blob = this.#blobs.read(id);
      if (blob === undefined) {
        account.left.push(id);
        continue;
      }
      const { bytes, base, copies } = blob;
      const known = base && this.#known.get(base.bytes);
      const kinship = known && { known, stretches: copies };
      const version = scanVersion(this.#rules, { path: "", blob: id, bytes }, kinship);
      this.#known.set(bytes, version.known);
      account.add(version.scanned, bytes.length, id);
    }
  }

  close(): void {
    this.#blobs.close();
  }
}
