// The tree as files of 256 hashes or entries, which is how Rekor v2 is read. Source: C2SP tlog-tiles.
import { binary, Refusal } from "../service/answer.ts";
import type { MerkleTree } from "./merkle-tree.ts";
import type { TransparencyTree } from "./transparency-tree.ts";

const WIDTH = 256;

/** `path` is `checkpoint`, `tile/L/N[.p/W]` or `tile/entries/N[.p/W]`; N is in groups of three digits as in `x001/234`. */
export function readTiles(path: string, tree: TransparencyTree, entries: readonly string[]): Response {
  if (path === "checkpoint") return binary(200, "text/plain", Buffer.from(tree.checkpoint()));
  const asked = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  const [, kind = "", number = "", width = String(WIDTH)] = asked ?? [];
  const first = Number(number.replaceAll(/\D/g, "")) * WIDTH;
  const numbers = Array.from({ length: Number(width) }, (_, place) => first + place);
  const items = numbers.map((at) => (kind === "entries" ? entryAt(entries, at) : hashAt(tree.nodes, Number(kind), at)));
  if (asked === null || items.includes(undefined)) throw new Refusal(404, "not found");
  return binary(200, "application/octet-stream", Buffer.concat(items.flatMap((item) => item ?? [])));
}

/** An entry after its length in two bytes. */
function entryAt(entries: readonly string[], at: number): Buffer | undefined {
  const entry = entries[at];
  if (entry === undefined) return undefined;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(entry));
  return Buffer.concat([length, Buffer.from(entry)]);
}

function hashAt(tree: MerkleTree, level: number, at: number): Buffer | undefined {
  const leaves = WIDTH ** level;
  return (at + 1) * leaves > tree.size ? undefined : tree.rootOf(at * leaves, (at + 1) * leaves);
}
