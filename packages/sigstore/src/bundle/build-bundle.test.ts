import type { TransparencyLogEntry } from "@sigstore/bundle";
import { expect, test } from "vitest";
import { buildBundle } from "./build-bundle.ts";

const KEY = { kind: "public-key", hint: "h", publicKey: Buffer.from("key") } as const;
const ENVELOPE = { kind: "envelope", payloadType: "text/plain", payload: Buffer.from("p") } as const;
const SIGNATURE = Buffer.from("s");
const NOTHING = { entries: [], timestamps: [] };

/** The first entry of a log of Rekor v2: its index, its time and its proof are zeros and an empty list. */
const FIRST: TransparencyLogEntry = {
  logIndex: "0",
  logId: { keyId: Buffer.from("log") },
  kindVersion: { kind: "hashedrekord", version: "0.0.2" },
  integratedTime: "0",
  inclusionPromise: undefined,
  inclusionProof: {
    logIndex: "0",
    rootHash: Buffer.from("root"),
    treeSize: "1",
    hashes: [],
    checkpoint: { envelope: "note" },
  },
  canonicalizedBody: Buffer.from("{}"),
};

test("writes out the zeros and the empty list of a log's first entry", () => {
  const { verificationMaterial } = buildBundle(KEY, ENVELOPE, SIGNATURE, { ...NOTHING, entries: [FIRST] });
  expect(verificationMaterial.tlogEntries).toMatchObject([
    { logIndex: "0", inclusionProof: { logIndex: "0", treeSize: "1", hashes: [] } },
  ]);
});

test("keeps the index and the proof of any other entry", () => {
  const { inclusionProof } = FIRST;
  if (inclusionProof === undefined) throw new Error("no proof");
  const proof = { ...inclusionProof, logIndex: "3", hashes: [Buffer.from("hash")] };
  const entries = [{ ...FIRST, logIndex: "7", inclusionProof: proof }];
  const { verificationMaterial } = buildBundle(KEY, ENVELOPE, SIGNATURE, { ...NOTHING, entries });
  const hashes = [Buffer.from("hash").toString("base64")];
  expect(verificationMaterial.tlogEntries).toMatchObject([
    { logIndex: "7", inclusionProof: { logIndex: "3", hashes } },
  ]);
});

test("writes empty lists and an empty name of the key where there is nothing", () => {
  const bundle = buildBundle(KEY, ENVELOPE, SIGNATURE, NOTHING);
  expect(bundle.verificationMaterial.tlogEntries).toEqual([]);
  expect(bundle.dsseEnvelope?.signatures).toEqual([{ sig: SIGNATURE.toString("base64"), keyid: "" }]);
});
