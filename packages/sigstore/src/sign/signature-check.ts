// Checks a signature with its own key before it is given: a broken key or a flipped bit in memory must not be found by those who
// verify. It sees the message as it is signed, so that nothing is read twice.
import type { Buffer } from "node:buffer";
import { createVerify, type Verify } from "node:crypto";
import { IntegrityError } from "@lockstep/core";
import { schemeOptions } from "../key/key-scheme.ts";
import type { PublicKey } from "../key/public-key.ts";

/** From here on hashing a message once more costs more than verifying by its digest, which is slow to load. In bytes. */
const LARGE = 16 * 1024 * 1024;

export class SignatureCheck {
  readonly #key: PublicKey;
  #verify: Verify | undefined;
  #size = 0;

  constructor(key: PublicKey) {
    this.#key = key;
    // Whoever signs with Ed25519 has the whole message in memory, and checks it there.
    if (key.scheme.kind !== "ed25519") this.#verify = createVerify(key.scheme.algorithm);
  }

  update(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#key.scheme.kind === "ecdsa" && this.#size > LARGE) this.#verify = undefined;
    this.#verify?.update(chunk);
  }

  /** `digest` is by the hash of the key's scheme. Rejects with `IntegrityError` (`digest-mismatch`). */
  async demand(signature: Buffer, digest: Buffer): Promise<void> {
    if (!(await this.#holds(signature, digest))) throw unsound();
  }

  async #holds(signature: Buffer, bytes: Buffer): Promise<boolean> {
    const { key, scheme } = this.#key;
    if (scheme.kind === "ed25519") return true;
    if (this.#verify !== undefined) return this.#verify.verify({ key, ...schemeOptions(scheme) }, signature);
    const { verifyDigest } = await import("../verify/digest-signature.ts");
    return verifyDigest(this.#key, { algorithm: scheme.algorithm, bytes }, signature) === true;
  }
}

/** For a signature that was made here and does not verify: code `digest-mismatch`. */
export function unsound(): IntegrityError {
  return new IntegrityError("digest-mismatch", "A signature was made that its own key does not accept.", {
    hint: "Run again; if it goes on, the key is damaged or the memory of this machine is faulty.",
  });
}
