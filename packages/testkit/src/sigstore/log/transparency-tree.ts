// The tree of one log with the key that signs it, and how both can lie. Rekor v1 and v2 differ only in names and encoding.
import { randomBytes } from "node:crypto";
import type { Flaws } from "../flaws.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { createLogKey, type LogKey, type LogKeyKind } from "./log-key.ts";
import { MerkleTree } from "./merkle-tree.ts";

/** An entry's place in the tree, at the tree's present size. */
interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly hashes: readonly Buffer[];
  readonly checkpoint: string;
}

export interface TreeNames {
  /** First line of checkpoints. */
  readonly origin: string;
  /** Before the signature of checkpoints. */
  readonly signer: string;
  readonly keyId: (key: LogKey) => Buffer;
}

export interface TransparencyTree {
  readonly key: LogKey;
  /** The key that signs at present: another one where the log is to be flawed. */
  signingKey(): LogKey;
  append(body: Buffer): number;
  prove(index: number): InclusionProof;
  /** The checkpoint of the tree as it is. */
  checkpoint(): string;
  readonly nodes: MerkleTree;
}

export function createTransparencyTree(kind: LogKeyKind, names: TreeNames, flaws: Flaws): TransparencyTree {
  const key = createLogKey(kind);
  const foreign = createLogKey(kind);
  const tree = new MerkleTree();
  const signingKey = () => (flaws.foreignLogKey ? foreign : key);
  function checkpointOver(root: Buffer): string {
    const content = { origin: names.origin, size: tree.size, root };
    return signCheckpoint(content, signingKey(), names.signer, names.keyId(key));
  }
  return {
    key,
    nodes: tree,
    signingKey,
    append: (body) => tree.append(body),
    checkpoint: () => checkpointOver(tree.root()),
    prove(index) {
      const root = flaws.wrongRoot ? randomBytes(32) : tree.root();
      return { index, size: tree.size, root, hashes: tree.proof(index), checkpoint: checkpointOver(root) };
    },
  };
}
