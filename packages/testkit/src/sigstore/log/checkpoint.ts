// Checkpoints: what a log signs about its tree. Sources: C2SP tlog-checkpoint and signed-note.
import type { LogKey } from "./log-key.ts";

export interface CheckpointContent {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** A signed note. `name` stands before the signature; the first four bytes of `keyId` before its bytes. */
export function signCheckpoint(content: CheckpointContent, key: LogKey, name: string, keyId: Buffer): string {
  const lines = [content.origin, String(content.size), content.root.toString("base64")];
  const note = lines.map((line) => `${line}\n`).join("");
  const signature = Buffer.concat([keyId.subarray(0, 4), key.sign(Buffer.from(note))]);
  return `${note}\n\u2014 ${name} ${signature.toString("base64")}\n`;
}
