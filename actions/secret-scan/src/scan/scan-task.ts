// A task of the scan, what comes of it, and the work itself: the same in a thread of its own and in the main one.
import { Buffer } from "node:buffer";
import { type FileBytes, FolderBytes } from "@lockstep/runtime";
import { HitChain } from "../engine/hit-chain.ts";
import type { RuleSet } from "../engine/rule-set.ts";
import { type Scanned, scanContent, scanLinked } from "../engine/scan-content.ts";
import { PartScan } from "../engine/scan-parts.ts";
import type { Sighting, Unscanned } from "../engine/sighting.ts";

/** Files of a folder, which the thread reads itself. */
interface FilesTask {
  readonly kind: "files";
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
}

/** Contents that lie behind one another in one buffer. */
interface BlobsTask {
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

export type ScanTask = FilesTask | BlobsTask;

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
  /** The memory of a task for blobs, which nobody needs any more. */
  readonly memory?: ArrayBuffer;
}

/** Larger files are scanned part by part. */
export const MAX_WHOLE = 32 * 1024 * 1024;

export function runTask(rules: RuleSet, task: ScanTask): ScanResult {
  const tally = new Tally();
  if (task.kind === "files") {
    scanFiles(rules, task, tally);
    return { ...tally };
  }
  scanBlobs(rules, task, tally);
  return { ...tally, memory: task.bytes };
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

/** The account of what was looked at. */
export class Tally implements ScanResult {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  readonly notable: string[] = [];
  contents = 0;
  bytes = 0;
  links = 0;

  /** Takes note of what was found in a content of so many bytes; `id` is that of a blob. */
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
