// `.secrets.baseline` of detect-secrets: by file, the SHA-1 of each secret (detect-secrets README, "Scanning"; format
// version 1). The type is not compared: its detectors are others than the rules here, the hash says what is meant.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { SourceFile } from "@lockstep/core";
import { Groups } from "../engine/groups.ts";
import type { IgnoreEntry, IgnoreList, Subject } from "../ignore/ignore-list.ts";
import { isRecord, MAX_BASELINE_ENTRIES, parseBaselineJson, property, wrongBaseline } from "./json-baseline.ts";
import { peerPath } from "./peer-path.ts";

/** Its detector of private keys hashes the words of the first line, which are the same for every key of that kind. */
const PRIVATE_KEY = "Private Key";
const KEY_WORDS = /BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?/;
const SHA1 = /^[0-9a-f]{40}$/;

interface HashEntry extends IgnoreEntry {
  /** Set where the hash does not tell one secret from another. */
  readonly at: number | undefined;
}

/** Throws a UsageError `policy-invalid`. */
export function readDetectSecretsBaseline(source: SourceFile): IgnoreList {
  const baseline = parseBaselineJson(source);
  const results = isRecord(baseline) ? property(baseline, "results") : undefined;
  if (!isRecord(results)) throw wrongBaseline(source.path, "`results` is missing, or no table of files");
  const byKey = new Groups<HashEntry>();
  const entries: HashEntry[] = [];
  for (const [file, list] of Object.entries(results)) {
    if (!Array.isArray(list)) throw wrongBaseline(source.path, "the findings of a file are no list");
    for (const finding of list) {
      const read = readFinding(peerPath(file), finding);
      if (read === undefined) throw wrongBaseline(source.path, `entry ${entries.length + 1} has no \`hashed_secret\``);
      entries.push(read.entry);
      byKey.add(read.key, read.entry);
    }
    if (entries.length > MAX_BASELINE_ENTRIES)
      throw wrongBaseline(source.path, `more than ${MAX_BASELINE_ENTRIES} entries`);
  }
  return { file: source.path, kind: "baseline", entries, cover: (subject) => cover(source.path, byKey, subject) };
}

function cover(file: string, byKey: Groups<HashEntry>, { sighting }: Subject) {
  const { path, secret, match, line } = sighting;
  const words = KEY_WORDS.exec(match)?.[0];
  const found = [secret, ...(words === undefined ? [] : [words])]
    .flatMap((text) => byKey.of(keyOf(path, sha1(text))))
    .filter(({ at }) => at === undefined || at === line);
  return found.length > 0 ? { reason: `known: ${file}`, entries: found } : undefined;
}

function readFinding(path: string, finding: unknown): { readonly key: string; readonly entry: HashEntry } | undefined {
  if (!isRecord(finding)) return undefined;
  const [hash, type, line] = ["hashed_secret", "type", "line_number"].map((key) => property(finding, key));
  if (typeof hash !== "string" || !SHA1.test(hash)) return undefined;
  const kind = typeof type === "string" ? type : "a finding";
  // Without a line number a hash that fits every key of a kind fits none: 0 is no line.
  const at = kind === PRIVATE_KEY ? (typeof line === "number" ? line : 0) : undefined;
  return {
    key: keyOf(path, hash),
    entry: { line: undefined, what: `${kind.slice(0, 100)} in ${path.slice(0, 500)}`, at },
  };
}

function sha1(latin1: string): string {
  return createHash("sha1").update(Buffer.from(latin1, "latin1")).digest("hex");
}

function keyOf(path: string, hash: string): string {
  return `${hash}:${path}`;
}
