// What the cases are about: two artifacts, and a statement about the first.
import { createHash } from "node:crypto";

export const CONTENT = Buffer.from("a.txt: what is signed in most cases\n");
export const OTHER = Buffer.from("another artifact\n");
export const IN_TOTO = "application/vnd.in-toto+json";

export function sha256(...content: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of content) hash.update(part);
  return hash.digest();
}

export const STATEMENT = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "a.txt", digest: { sha256: sha256(CONTENT).toString("hex") } }],
  predicateType: "https://example.test/predicate/v1",
  predicate: {},
};
