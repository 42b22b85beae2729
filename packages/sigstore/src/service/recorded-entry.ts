// Finds an entry that a tiled log has already, and builds the proof which the log gives only to whoever adds it.
// Source: C2SP, "tlog-tiles" (log entries) and "tlog-checkpoint".
import { Buffer } from "node:buffer";
import { UnavailableError } from "@lockstep/core";
import type { ServiceAnswer } from "@lockstep/runtime";
import { LogTree, leafHash, TILE_WIDTH, tilePath } from "./log-tree.ts";
import { toLogEntry, type UnboundEntry } from "./rekor-v2-entry.ts";
import { malformed, refused } from "./service-answer.ts";
import type { LogRequest } from "./services.ts";

export interface TiledLog {
  /** For messages. */
  readonly service: string;
  /** Asks for a path below `/api/v2/`. */
  read(path: string): Promise<ServiceAnswer>;
}

/**
 * Errors: those of the transport, `UsageError`, `UnavailableError` where the entry is not published yet, and `IntegrityError`
 * where what the log publishes does not fit together.
 */
export async function proveRecorded(index: number, request: LogRequest, log: TiledLog): Promise<UnboundEntry> {
  const checkpoint = (await load(log, "checkpoint")).toString("utf8");
  const { size, root } = readCheckpoint(checkpoint, log.service);
  if (index >= size) throw notYetPublished(log.service);
  const body = await entryAt(index, size, log);
  const tree = new LogTree(size, async (path) => load(log, path));
  const { path, root: proven } = await tree.prove(index);
  const isSound = proven?.equals(root) === true && (await tree.leaf(index))?.equals(leafHash(body)) === true;
  if (!isSound) throw malformed(log.service, "does not prove the entry it names");
  const entry = { index: String(index), treeSize: String(size), rootHash: root, hashes: path, checkpoint, body };
  return toLogEntry(entry, request, log.service);
}

/** Checkpoints are cached on their way: one that is too old is no contradiction. */
function notYetPublished(service: string): UnavailableError {
  return new UnavailableError("server-error", `${service} has this entry and does not publish it yet`, {
    hint: "Run again in a minute.",
  });
}

async function load({ service, read }: TiledLog, path: string): Promise<Buffer<ArrayBuffer>> {
  const answer = await read(path);
  if (answer.status !== 200) throw refused(service, answer, "Check that the log can be read at the address given.");
  return answer.body;
}

/** The second line is the size of the tree, the third its root in base64. */
function readCheckpoint(text: string, service: string): { readonly size: number; readonly root: Buffer } {
  const [, size = "", root = ""] = text.slice(0, 10_000).split("\n");
  const bytes = Buffer.from(root, "base64");
  if (!/^\d{1,15}$/.test(size) || bytes.length !== 32) throw malformed(service, "is no checkpoint");
  return { size: Number(size), root: bytes };
}

/** Entries lie one after the other, each behind its length in two bytes. */
async function entryAt(index: number, size: number, log: TiledLog): Promise<Buffer> {
  const bundle = await load(log, tilePath("entries", Math.floor(index / TILE_WIDTH), size));
  let offset = 0;
  for (let skip = index % TILE_WIDTH; skip > 0 && offset + 2 <= bundle.length; skip--) {
    offset += 2 + bundle.readUInt16BE(offset);
  }
  const length = offset + 2 <= bundle.length ? bundle.readUInt16BE(offset) : Number.POSITIVE_INFINITY;
  if (offset + 2 + length > bundle.length) throw malformed(log.service, "has fewer entries than it says");
  return bundle.subarray(offset + 2, offset + 2 + length);
}
