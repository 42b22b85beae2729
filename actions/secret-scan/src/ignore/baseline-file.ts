// The file `.github/lockstep.secrets-baseline`: known findings, one a line, sorted, without times and line numbers, so that
// two branches that change it merge cleanly with git's `union` driver. What union leaves behind is read as it is meant.
import { Buffer } from "node:buffer";
import type { Problem, Secret, SourceFile } from "@lockstep/core";
import { type BaselineEntry, parseEntry, renderEntry } from "./baseline-line.ts";
import { contentFingerprint, type FingerprintKey } from "./content-fingerprint.ts";
import { invalidFile, problemAt } from "./invalid-file.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
/** Each is one more hash a finding. More headers than this do not come from merges. */
const MAX_HEADERS = 16;

/** What the fingerprints were made with: the salt in the file, or a key that only its owners have and that `check` tells. */
export type BaselineKey = { readonly salt: string } | { readonly check: string };

export interface PlacedEntry extends BaselineEntry {
  /** 1-based. */
  readonly line: number;
}

export interface Baseline {
  /** More than one after two branches each made a baseline and were merged: an entry may then belong to any of them. */
  readonly keys: readonly BaselineKey[];
  readonly entries: readonly PlacedEntry[];
}

const HEADER = /^lockstep-secrets-baseline (\d{1,9}) (salt|key)=([0-9a-f]{32})$/;
const VERSION = "1";
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const HINT = "Correct the line, or delete the file and write the baseline anew.";

/** Throws a UsageError `policy-invalid` with the line of each problem. Blank lines and repeated lines are no problem. */
export function parseBaseline({ path, text }: SourceFile): Baseline {
  if (text.length > MAX_BYTES || Buffer.byteLength(text) > MAX_BYTES) {
    throw invalidFile(path, HINT, [problemAt(path, 1, `it is larger than ${MAX_BYTES} bytes`)]);
  }
  const reading = new BaselineReading();
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) reading.read(line, index + 1);
  const problems = reading.problems(path);
  if (problems.length > 0) throw invalidFile(path, HINT, problems);
  return { keys: [...reading.keys.values()], entries: reading.entries };
}

/** Sorted, each line once; the same for the same content, whatever its order. */
export function renderBaseline({
  keys,
  entries,
}: Pick<Baseline, "keys"> & { readonly entries: readonly BaselineEntry[] }): string {
  const headers = new Set(keys.map(renderKey).sort());
  const lines = new Set(entries.map(renderEntry).sort());
  return `${[...headers, ...lines].join("\n")}\n`;
}

/** Tells a key without giving it away. */
export function keyCheck(key: Secret): string {
  return contentFingerprint("key-check", "", key);
}

/** The key that belongs to a header: undefined if it is not the one that the caller has. */
export function fingerprintKey(header: BaselineKey, key: Secret | undefined): FingerprintKey {
  if ("salt" in header) return header.salt;
  return key !== undefined && keyCheck(key) === header.check ? key : undefined;
}

function renderKey(key: BaselineKey): string {
  const [name, digits] = "salt" in key ? ["salt", key.salt] : ["key", key.check];
  return `lockstep-secrets-baseline ${VERSION} ${name}=${digits}`;
}

class BaselineReading {
  readonly keys = new Map<string, BaselineKey>();
  readonly entries: PlacedEntry[] = [];
  readonly #wrong: { readonly line: number; readonly message: string }[] = [];
  readonly #seen = new Set<string>();

  read(line: string, number: number): void {
    if (line.trim() === "" || this.#seen.has(line)) return;
    this.#seen.add(line);
    const message = this.#problemOf(line, number);
    if (message !== undefined) this.#wrong.push({ line: number, message });
  }

  problems(path: string): readonly Problem[] {
    return this.#wrong.map(({ line, message }) => problemAt(path, line, message));
  }

  #problemOf(line: string, number: number): string | undefined {
    if (CONFLICT.test(line)) return "a merge conflict is not resolved; keep the lines of both sides";
    const header = HEADER.exec(line);
    if (header) return this.#readHeader(line, header);
    if (this.keys.size === 0) return "the first line must be the header of a lockstep secrets baseline";
    const entry = parseEntry(line);
    if (entry === undefined)
      return "not an entry: fingerprint, rule, path and perhaps a reason, with one blank between them";
    this.entries.push({ ...entry, line: number });
    return this.entries.length === MAX_ENTRIES + 1 ? `more than ${MAX_ENTRIES} entries` : undefined;
  }

  #readHeader(line: string, [, version, name, digits = ""]: RegExpExecArray): string | undefined {
    if (version !== VERSION) return `format ${version} is unknown; this release reads format ${VERSION}`;
    this.keys.set(line, name === "salt" ? { salt: digits } : { check: digits });
    return this.keys.size === MAX_HEADERS + 1 ? `more than ${MAX_HEADERS} headers` : undefined;
  }
}
