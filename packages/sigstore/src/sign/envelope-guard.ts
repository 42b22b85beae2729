// Keeps a signature over a file from passing for one over a statement. What is signed of an envelope is plain bytes, which a
// file can hold: whoever makes files that somebody else signs could otherwise state anything under that signer's name.
import { Buffer } from "node:buffer";
import { UsageError } from "@lockstep/core";

/** How the encoding begins that is signed of every envelope. Source: DSSE, "Protocol", PAE. */
const START = "DSSEv1 ";

export class EnvelopeGuard {
  #start = "";

  /** Takes the bytes of a file in their order. Throws `UsageError` (`invalid-input`) where they begin like an envelope's. */
  update(chunk: Uint8Array): void {
    if (this.#start.length >= START.length) return;
    this.#start += Buffer.from(chunk.subarray(0, START.length - this.#start.length)).toString("latin1");
    if (this.#start !== START) return;
    throw new UsageError("invalid-input", "A file that begins with what is signed of a statement is not signed.", {
      hint: "Find out who made the file: its signature could be passed off as one over a statement.",
    });
  }
}
