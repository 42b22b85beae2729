// Reads an entry of Rekor v2 into the form that bundles have. Source: protobuf-specs, `TransparencyLogEntry` in its JSON form.
import type { Buffer } from "node:buffer";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import * as z from "zod/mini";
import { recordsInV2 } from "./recorded-signature.ts";
import { base64Bytes, int64Text, malformed, readJson } from "./service-answer.ts";
import type { LogRequest } from "./services.ts";

/** An entry that does not say yet which log it is in. */
export type UnboundEntry = Omit<TransparencyLogEntry, "logId">;

/** What is known of an entry once it is found or made. Indexes and sizes are decimal, as in protobuf's JSON. */
export interface ProvenEntry {
  readonly index: string;
  readonly treeSize: string;
  readonly rootHash: Buffer;
  readonly hashes: Buffer[];
  readonly checkpoint: string;
  readonly body: Buffer;
}

const sha256 = base64Bytes.check(z.refine((bytes) => bytes.length === 32));

/** What has its default value may be left out (ProtoJSON). */
const entryShape = z.object({
  logId: z.object({ keyId: base64Bytes.check(z.refine((bytes) => bytes.length > 0)) }),
  inclusionProof: z.object({
    logIndex: z.optional(int64Text),
    rootHash: sha256,
    treeSize: int64Text,
    hashes: z.optional(z.array(sha256).check(z.maxLength(64))),
    checkpoint: z.object({ envelope: z.string().check(z.minLength(1)) }),
  }),
  canonicalizedBody: base64Bytes,
});

/** Errors: `IntegrityError` (`response-malformed`), also where the entry is not of what was asked for. */
export function readEntry(answer: Buffer, request: LogRequest, service: string): TransparencyLogEntry {
  const { logId, inclusionProof: proof, canonicalizedBody: body } = readJson(answer, entryShape, service);
  const { logIndex: index = "0", treeSize, rootHash, hashes = [] } = proof;
  const entry = { index, treeSize, rootHash, hashes, checkpoint: proof.checkpoint.envelope, body };
  return { ...toLogEntry(entry, request, service), logId };
}

/** Errors: as `readEntry`. */
export function toLogEntry(entry: ProvenEntry, request: LogRequest, service: string): UnboundEntry {
  const { index, treeSize, rootHash, hashes, checkpoint, body } = entry;
  if (BigInt(index) >= BigInt(treeSize)) throw malformed(service, "proves an entry beyond the end of the log");
  if (!recordsInV2(body, request)) throw malformed(service, "is an entry of something else");
  return {
    logIndex: index,
    kindVersion: { kind: "hashedrekord", version: "0.0.2" },
    integratedTime: "0",
    inclusionPromise: undefined,
    inclusionProof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: { envelope: checkpoint } },
    canonicalizedBody: body,
  };
}
