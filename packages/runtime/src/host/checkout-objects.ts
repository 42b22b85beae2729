// Reads git objects and believes none: each is hashed anew and compared with its id. So nothing that a job leaves in `.git`
// (replacements, alternates, grafts, rewritten objects) can pass for what was committed.
import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { HardenedGit } from "../git/hardened-git.ts";
import { isObjectId } from "../git/object-id.ts";

export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Ids asked for at a time. */
const BATCH = 5000;
/** In bytes, of one answer. */
const MAX_ANSWER = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
const MAX_HEADER = 128;

/**
 * Those of `ids` that are here and are what their id says. Throws as `runCommand` does, and TypeError for what is no id.
 */
export async function readObjects(git: HardenedGit, ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
  const found = new Map<string, GitObject>();
  const wanted = [...new Set(ids)];
  if (!wanted.every(isObjectId)) throw new TypeError("not a full object id");
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const answer = await git.ask(["cat-file", "--batch", "--buffer"], `${batch.join("\n")}\n`, MAX_ANSWER);
    for (const [id, object] of parseBatch(answer.stdout)) if (objectId(object, id.length) === id) found.set(id, object);
  }
  return found;
}

/** git's id of an object: the hash over `<type> <size>\0` and its bytes. `digits` tells the format: 40 is SHA-1, 64 SHA-256. */
function objectId({ type, bytes }: GitObject, digits: number): string {
  return createHash(algorithmOf(digits)).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The hash that ids of so many hex digits are made with (git documentation, "hash-function-transition"). */
export function algorithmOf(digits: number): "sha1" | "sha256" {
  return digits === 40 ? "sha1" : "sha256";
}

/** `<id> <type> <size>`, the bytes, a newline (git documentation, "git-cat-file", "Batch output"). Stops at anything else. */
function* parseBatch(answer: Buffer): Generator<readonly [string, GitObject], void, undefined> {
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(NEWLINE, at);
    if (end < 0 || end - at > MAX_HEADER) return;
    const [id = "", type = "", sizeText] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    const size = Number(sizeText);
    if (!Number.isSafeInteger(size) || size < 0 || at + size >= answer.length) return;
    yield [id, { type, bytes: answer.subarray(at, at + size) }];
    at += size + 1;
  }
}
