// Streams the contents of blobs out of one `git cat-file --batch`, and goes on behind an object at which git dies.
import type { HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { BatchParser } from "./batch-parser.ts";
import type { BlobEvent } from "./blob-event.ts";
import { IdQueue } from "./id-queue.ts";
import { SpareBuffers } from "./spare-buffers.ts";

export interface ReadOptions {
  /** Where the reader gives back batches. Left out: every batch is new memory. */
  readonly spare?: SpareBuffers;
  readonly signal?: AbortSignal;
  /** A repository on which git dies more often than this is not read to its end. Left out: 100. */
  readonly maxRestarts?: number;
}

const MAX_RESTARTS = 100;
/** git reads a blob above this size piece by piece instead of holding it, unless it is stored as a delta. */
const STREAMED = "core.bigFileThreshold=16m";

/**
 * The contents of the blobs `ids`, in this order: whole in batches of some 2 MiB, or in parts where larger than 8 MiB. Every
 * id ends up in a batch, in a last part or in a problem. Memory is bounded by what the reader keeps.
 * Throws `TypeError` for what is no full object id, and as `CommandStream` does; damage to the repository is never thrown.
 */
export async function* readBlobs(
  git: HardenedGit,
  ids: Iterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<BlobEvent, void, undefined> {
  const queue = new IdQueue(checked(ids));
  const { maxRestarts = MAX_RESTARTS } = options;
  for (let run = 0; run <= maxRestarts && !queue.isEmpty(); run++) {
    yield* readOnce(git, queue, options);
  }
  for (let id = queue.drop(); id !== undefined; id = queue.drop()) yield { kind: "problem", id, why: "not-reached" };
}

/** Reads until git ends. If there is an answer it owes, the object it was at counts as unreadable and is left behind. */
async function* readOnce(
  git: HardenedGit,
  queue: IdQueue,
  { spare = new SpareBuffers(), signal }: ReadOptions,
): AsyncGenerator<BlobEvent, void, undefined> {
  const parser = new BatchParser(queue, spare);
  const stream = git.stream(["-c", STREAMED, "cat-file", "--batch", "--buffer"], queue.lines(), signal);
  for await (const pieces of stream.output()) {
    if (!pieces.every((piece) => parser.push(piece))) break;
    yield* parser.take();
  }
  const brokenOff = parser.finish();
  yield* parser.take();
  const failed = brokenOff ?? queue.drop();
  if (failed !== undefined) yield { kind: "problem", id: failed, why: "unreadable" };
}

function* checked(ids: Iterable<string>): Generator<string, void, undefined> {
  for (const id of ids) {
    if (!isObjectId(id)) throw new TypeError("not a full object id");
    yield id;
  }
}
