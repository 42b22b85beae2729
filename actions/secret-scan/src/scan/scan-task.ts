// What a thread of the scan is given, what it answers, and the work itself. It runs the same in the main thread.
import { Buffer } from "node:buffer";
import { type FileBytes, FolderBytes } from "@lockstep/runtime";
import { HitChain } from "../engine/hit-chain.ts";
import type { RuleSet } from "../engine/rule-set.ts";
import { type Scanned, scanContent, scanLinked } from "../engine/scan-content.ts";
import { PartScan } from "../engine/scan-parts.ts";
import type { Sighting, Unscanned } from "../engine/sighting.ts";
import { PackedScan } from "./packed-scan.ts";

/** Files of a folder, which the thread reads itself. */
interface FilesTask {
  readonly kind: "files";
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
}

/** Contents that lie behind one another in one buffer. */
export interface BlobsTask {
  readonly kind: "blobs";
  readonly bytes: ArrayBuffer;
  readonly table: readonly BlobEntry[];
}

interface BlobEntry {
  readonly id: string | undefined;
  readonly path: string;
  /** In bytes, from the start of the buffer. */
  readonly offset: number;
  readonly size: number;
}

/** Blobs of a repository, which the thread reads itself where packs hold them. */
export interface PackedTask {
  readonly kind: "packed";
  /** Absolute: the repository's folder of objects. */
  readonly folder: string;
  /** In families: those that are stored as differences from each other in a row. */
  readonly ids: readonly string[];
}

export type ScanTask = FilesTask | BlobsTask | PackedTask;

export interface ScanResult {
  readonly sightings: readonly Sighting[];
  readonly unscanned: readonly Unscanned[];
  /** Contents and bytes that were looked at. */
  readonly contents: number;
  readonly bytes: number;
  /** Links, which were passed over. */
  readonly links: number;
  /** Ids of the blobs of this task with something to tell about. */
  readonly notable: readonly string[];
  /** Ids of the blobs of this task that git has to read. */
  readonly left: readonly string[];
  /** The memory of a task for blobs, which nobody needs any more. */
  readonly memory?: ArrayBuffer;
}

/** Larger files are scanned part by part. */
export const MAX_WHOLE = 32 * 1024 * 1024;

/** Does the tasks of one thread. What it has open of a repository stays open for the next task. */
export class TaskRunner {
  readonly #rules: RuleSet;
  #packs: { readonly folder: string; readonly scan: PackedScan } | undefined;

  constructor(rules: RuleSet) {
    this.#rules = rules;
  }

  run(task: ScanTask): ScanResult {
    const tally = new Tally();
    if (task.kind === "files") scanFiles(this.#rules, task, tally);
    else if (task.kind === "packed") this.#openPacks(task.folder).scan(task.ids, tally);
    else scanBlobs(this.#rules, task, tally);
    return task.kind === "blobs" ? { ...tally, memory: task.bytes } : { ...tally };
  }

  close(): void {
    this.#packs?.scan.close();
    this.#packs = undefined;
  }

  #openPacks(folder: string): PackedScan {
    if (this.#packs?.folder !== folder) {
      this.close();
      this.#packs = { folder, scan: new PackedScan(this.#rules, folder) };
    }
    return this.#packs.scan;
  }
}

function scanFiles(rules: RuleSet, { root, paths }: FilesTask, tally: Tally): void {
  const folder = new FolderBytes(root);
  for (const path of paths) {
    const file = folder.read(path, MAX_WHOLE);
    if ("reason" in file) tally.refuse(path, file.reason === "link-skipped", file.why);
    else tally.add(...scanFile(rules, path, file));
  }
}

function scanFile(
  rules: RuleSet,
  path: string,
  file: Exclude<FileBytes, { readonly ok: false }>,
): readonly [Scanned, number] {
  if (file.kind === "whole")
    return [scanContent(rules, { path, blob: undefined, bytes: file.bytes }), file.bytes.length];
  const scan = new PartScan(rules, { path, blob: undefined });
  let bytes = 0;
  for (const part of file.parts) {
    scan.push(part);
    bytes += part.length;
  }
  scan.end();
  return [scan, bytes];
}

function scanBlobs(rules: RuleSet, { bytes, table }: BlobsTask, tally: Tally): void {
  const chain = new HitChain();
  for (const { id, path, offset, size } of table) {
    tally.add(scanLinked(chain, rules, { path, blob: id, bytes: Buffer.from(bytes, offset, size) }), size, id);
  }
}

class Tally implements ScanResult {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  readonly notable: string[] = [];
  readonly left: string[] = [];
  contents = 0;
  bytes = 0;
  links = 0;

  add({ sightings, unscanned }: Scanned, bytes: number, id?: string): void {
    this.sightings.push(...sightings);
    this.unscanned.push(...unscanned);
    this.contents++;
    this.bytes += bytes;
    if (id !== undefined && sightings.length + unscanned.length > 0) this.notable.push(id);
  }

  refuse(path: string, isLink: boolean, why: string): void {
    if (isLink) this.links++;
    else this.unscanned.push({ path, why });
  }
}
