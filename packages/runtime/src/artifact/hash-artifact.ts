// Takes the digests of one file, in whichever thread this runs. Each file is read once, however many digests are asked for.
import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import type { ArtifactFault } from "./artifact-fault.ts";
import { type ArtifactFile, faultOf, OpenArtifact } from "./open-artifact.ts";

/** Hash functions by the names both Node.js and in-toto have for them. */
export type HashName = "sha256" | "sha384" | "sha512";

export interface FileDigests {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. sha256 is always there. */
  readonly digests: { readonly sha256: string } & Readonly<Partial<Record<HashName, string>>>;
}

export type HashOutcome = ({ readonly ok: true } & FileDigests) | { readonly ok: false; readonly fault: ArtifactFault };

/** Bytes read at a time. From 256 KiB on the speed is the same; below, system calls begin to cost (`npm run bench`). */
export const CHUNK = 1024 * 1024;

/** Hashes of one pass over some bytes. */
export class HashSet {
  readonly #sha256 = createHash("sha256");
  readonly #others: readonly { readonly name: HashName; readonly hash: ReturnType<typeof createHash> }[];

  constructor(algorithms: readonly HashName[]) {
    const others = [...new Set(algorithms)].filter((name) => name !== "sha256");
    this.#others = others.map((name) => ({ name, hash: createHash(name) }));
  }

  update(chunk: Uint8Array): void {
    this.#sha256.update(chunk);
    for (const { hash } of this.#others) hash.update(chunk);
  }

  finish(): FileDigests["digests"] {
    const others = Object.fromEntries(this.#others.map(({ name, hash }) => [name, hash.digest("hex")]));
    return { ...others, sha256: this.#sha256.digest("hex") };
  }
}

/**
 * Takes the digests of a file of any size. `buffer` is what it reads into. `onBytes` is told of each piece. What is wrong with
 * the file is an outcome, not an error.
 */
export function hashArtifact(
  file: ArtifactFile,
  algorithms: readonly HashName[],
  buffer: Uint8Array,
  onBytes: (count: number) => void,
): HashOutcome {
  try {
    const opened = new OpenArtifact(file);
    try {
      const hashes = new HashSet(algorithms);
      readAll(opened, buffer, (chunk) => {
        hashes.update(chunk);
        onBytes(chunk.length);
      });
      return { ok: true, size: opened.size, digests: hashes.finish() };
    } finally {
      opened.close();
    }
  } catch (error) {
    return { ok: false, fault: faultOf(file.path, error) };
  }
}

function readAll(opened: OpenArtifact, buffer: Uint8Array, onChunk: (chunk: Uint8Array) => void): void {
  let total = 0;
  for (;;) {
    const read = readSync(opened.handle, buffer, 0, buffer.length, null);
    if (read === 0) break;
    total += read;
    opened.demandWithin(total);
    onChunk(read === buffer.length ? buffer : buffer.subarray(0, read));
  }
  opened.demandUnchanged(total);
}
