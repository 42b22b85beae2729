// One pass over a message: it is signed, measured, and its digests are taken, so that it has to be read only once.
import type { Buffer } from "node:buffer";
import { createHash, type Hash } from "node:crypto";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import { SignatureCheck } from "./signature-check.ts";
import type { MessageSigning, Signer } from "./signer.ts";

export interface PassedMessage {
  readonly signature: Buffer;
  /** Bytes. */
  readonly size: number;
  readonly digests: ReadonlyMap<DigestAlgorithm, Buffer>;
}

export class MessagePass {
  readonly #algorithm: DigestAlgorithm;
  readonly #signing: MessageSigning;
  readonly #check: SignatureCheck;
  readonly #hashes: ReadonlyMap<DigestAlgorithm, Hash>;
  #size = 0;

  /** Digests are taken by the hash of the signer's scheme, and by `algorithms`. */
  constructor(signer: Signer, algorithms: readonly DigestAlgorithm[] = []) {
    this.#algorithm = signer.algorithm;
    this.#signing = signer.begin();
    this.#check = new SignatureCheck(signer.publicKey);
    const all = new Set([signer.algorithm, ...algorithms]);
    this.#hashes = new Map([...all].map((algorithm) => [algorithm, createHash(algorithm)]));
  }

  update(chunk: Uint8Array): void {
    this.#size += chunk.length;
    this.#signing.update(chunk);
    this.#check.update(chunk);
    for (const hash of this.#hashes.values()) hash.update(chunk);
  }

  /** Errors: those of `SignatureCheck.demand`. */
  async finish(): Promise<PassedMessage> {
    const digests = new Map([...this.#hashes].map(([algorithm, hash]) => [algorithm, hash.digest()]));
    const signature = this.#signing.finish();
    await this.#check.demand(signature, digestOf({ digests }, this.#algorithm));
    return { signature, size: this.#size, digests };
  }
}

/** The digest by one of the algorithms that were asked for. */
export function digestOf({ digests }: Pick<PassedMessage, "digests">, algorithm: DigestAlgorithm): Buffer {
  const digest = digests.get(algorithm);
  if (digest === undefined) throw new TypeError(`${algorithm} was not asked for`);
  return digest;
}
