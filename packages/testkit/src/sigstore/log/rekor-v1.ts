// A transparency log with the interface of Rekor v1: entries under a UUID, a signed promise, a proof of inclusion, and a 409 for
// what is there already. Source: Rekor, openapi.yaml, `/api/v1/log/entries`.
import type { Flaws } from "../flaws.ts";
import { json, Refusal } from "../service/answer.ts";
import { canonicalJson } from "../service/canonical-json.ts";
import { Fields } from "../service/fields.ts";
import { plainLogId } from "./log-key.ts";
import { leafHash } from "./merkle-tree.ts";
import { rekorV1Body } from "./rekor-v1-body.ts";
import { createTransparencyTree, type TransparencyTree } from "./transparency-tree.ts";

export const REKOR_V1_NAME = "rekor1.example.test";
const TREE_ID = "1193050959916656506";
/** Older trees of the same log come first: an index in the log is not that in the tree. */
const ENTRIES_BEFORE = 4_163_431;

export interface RekorV1 {
  readonly tree: TransparencyTree;
  readonly logId: Buffer;
  propose(request: Request): Promise<Response>;
  find(uuid: string): Response;
}

interface Stored {
  readonly body: Buffer;
  readonly index: number;
  /** Seconds since the epoch. */
  readonly integratedTime: number;
}

interface Surroundings {
  readonly flaws: Flaws;
  now(): number;
}

export function createRekorV1(around: Surroundings): RekorV1 {
  const { flaws } = around;
  const signer = REKOR_V1_NAME;
  const names = { origin: `${signer} - ${TREE_ID}`, signer, keyId: plainLogId };
  const tree = createTransparencyTree("ecdsa", names, flaws);
  const logId = plainLogId(tree.key);
  const entries = new Map<string, Stored>();

  const answer = (status: number, uuid: string, stored: Stored) =>
    json(status, { [uuid]: entryOf(tree, logId, stored, flaws) }, { location: locationOf(uuid), etag: uuid });
  return {
    tree,
    logId,
    async propose(request) {
      const body = spoil(rekorV1Body(await Fields.of(request)), flaws);
      const uuid = uuidOf(body);
      if (entries.has(uuid)) throw alreadyThere(uuid);
      const integratedTime = Math.floor(around.now() / 1000) + (flaws.clockAhead ?? 0);
      const stored = { body, index: tree.append(body), integratedTime };
      entries.set(uuid, stored);
      return answer(201, uuid, stored);
    },
    find(uuid) {
      // An entry is known by its leaf hash, with or without the tree before it.
      const known = [...entries].find(([name]) => name === uuid || name.endsWith(uuid.padStart(64, "-")));
      if (known === undefined) throw new Refusal(404, "entry was not found");
      return answer(200, ...known);
    },
  };
}

function entryOf(tree: TransparencyTree, logId: Buffer, stored: Stored, flaws: Flaws): unknown {
  const { index, size, root, hashes, checkpoint } = tree.prove(stored.index);
  const logIndex = ENTRIES_BEFORE + index;
  const promised = {
    body: stored.body.toString("base64"),
    integratedTime: stored.integratedTime,
    logID: logId.toString("hex"),
    logIndex,
  };
  const promise = tree.signingKey().sign(Buffer.from(canonicalJson(promised)));
  const inclusionProof = {
    checkpoint,
    hashes: hashes.map((hash) => hash.toString("hex")),
    logIndex: index,
    rootHash: root.toString("hex"),
    treeSize: size,
  };
  const signed = flaws.noPromise ? {} : { signedEntryTimestamp: promise.toString("base64") };
  return { ...promised, verification: { inclusionProof, ...signed } };
}

/** The tree in hexadecimal, then the hash of the leaf. */
function uuidOf(body: Buffer): string {
  return `${BigInt(TREE_ID).toString(16).padStart(16, "0")}${leafHash(body).toString("hex")}`;
}

function locationOf(uuid: string): string {
  return `/api/v1/log/entries/${uuid}`;
}

function alreadyThere(uuid: string): Refusal {
  const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
  return new Refusal(409, message, { location: locationOf(uuid) });
}

/** A body about another artifact: each hash in it has its first digit changed. */
function spoil(body: Buffer, flaws: Flaws): Buffer {
  if (!flaws.wrongEntry) return body;
  const other = (digit: string) => (digit === "0" ? "1" : "0");
  return Buffer.from(body.toString().replaceAll(/"value":"(.)/g, (_, digit: string) => `"value":"${other(digit)}`));
}
