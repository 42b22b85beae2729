// A log of one entry, which may say anything, and whose checkpoint may be anything. Sources: RFC 6962; C2SP signed-note.
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { BundleDocument } from "../signed-bundle.ts";
import { edit } from "./edit-json.ts";
import { sha256 } from "./signed-artifact.ts";

/** Rekor v2's name of the log of these tests. */
export const LOG = "log.example.test";

export interface LogChoice {
  readonly kind: string;
  readonly version: string;
  readonly body: object;
  /** The three lines of the note, and the lines of signatures after it. */
  readonly note?: (lines: string[]) => string[];
  readonly signatures?: (own: string, signNote: (name: string, key: KeyObject) => string) => readonly string[];
}

export function addEntry(
  { bundle, root }: { bundle: BundleDocument; root: Record<string, unknown> },
  choice: LogChoice,
): void {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ type: "spki", format: "der" });
  const idOf = (name: string, key: KeyObject) =>
    sha256(Buffer.from(`${name}\n\u0001`), key.export({ type: "spki", format: "der" }).subarray(-32));
  const body = Buffer.from(JSON.stringify({ apiVersion: choice.version, kind: choice.kind, spec: choice.body }));
  const rootHash = sha256(Buffer.of(0), body).toString("base64");
  const lines = [LOG, "1", rootHash];
  const note = `${(choice.note?.(lines) ?? lines).join("\n")}\n`;
  const signNote = (name: string, key: KeyObject) => {
    const id = idOf(name, createPublicKey(key)).subarray(0, 4);
    return `\u2014 ${name} ${Buffer.concat([id, sign(null, Buffer.from(note), key)]).toString("base64")}`;
  };
  const own = signNote(LOG, privateKey);
  const signatures = choice.signatures?.(own, signNote) ?? [own];
  const keyId = idOf(LOG, publicKey).toString("base64");
  edit(bundle, ["verificationMaterial", "tlogEntries"], () => [
    {
      logIndex: "0",
      logId: { keyId },
      kindVersion: { kind: choice.kind, version: choice.version },
      integratedTime: "0",
      inclusionProof: {
        logIndex: "0",
        rootHash,
        treeSize: "1",
        hashes: [],
        checkpoint: { envelope: `${note}\n${signatures.map((line) => `${line}\n`).join("")}` },
      },
      canonicalizedBody: body.toString("base64"),
    },
  ]);
  edit(root, ["tlogs"], () => [
    {
      baseUrl: `https://${LOG}`,
      hashAlgorithm: "SHA2_256",
      publicKey: {
        rawBytes: spki.toString("base64"),
        keyDetails: "PKIX_ED25519",
        validFor: { start: "2020-01-01T00:00:00Z" },
      },
      logId: { keyId },
    },
  ]);
}
