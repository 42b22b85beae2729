// Reads an entry of Rekor v1 into the form that bundles have. Source: Rekor's OpenAPI description, `LogEntry`.
import type { Buffer } from "node:buffer";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import * as z from "zod/mini";
import { recordsInV1 } from "./recorded-signature.ts";
import { base64Bytes, hexBytes, malformed, readJson } from "./service-answer.ts";
import type { LogRequest } from "./services.ts";

const sha256 = hexBytes.check(z.refine((bytes) => bytes.length === 32));
const count = z.int().check(z.nonnegative());

const entryShape = z.object({
  body: base64Bytes,
  integratedTime: z.int().check(z.positive()),
  logID: sha256,
  logIndex: count,
  verification: z.object({
    signedEntryTimestamp: base64Bytes.check(z.refine((bytes) => bytes.length > 0)),
    inclusionProof: z.object({
      checkpoint: z.string().check(z.minLength(1)),
      hashes: z.array(sha256).check(z.maxLength(64)),
      logIndex: count,
      rootHash: sha256,
      treeSize: count,
    }),
  }),
});
type Entry = z.infer<typeof entryShape>;

/**
 * The one entry in an answer. `logIndex` counts over all trees of the log, the proof's over its own tree. Errors:
 * `IntegrityError` (`response-malformed`), also where the entry is not of what was asked for.
 */
export function readEntry(answer: Buffer, request: LogRequest, service: string): TransparencyLogEntry {
  const [entry, ...others] = Object.values(readJson(answer, z.record(z.string(), entryShape), service));
  if (entry === undefined || others.length > 0) throw malformed(service, "does not hold exactly one entry");
  const { inclusionProof: proof } = entry.verification;
  if (proof.logIndex >= proof.treeSize) throw malformed(service, "proves an entry beyond the end of the log");
  if (!recordsInV1(entry.body, request)) throw malformed(service, "is an entry of something else");
  return toLogEntry(entry, request);
}

function toLogEntry(entry: Entry, request: LogRequest): TransparencyLogEntry {
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: entry.logID },
    kindVersion: { kind: request.envelope === undefined ? "hashedrekord" : "dsse", version: "0.0.1" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: proof.rootHash,
      treeSize: String(proof.treeSize),
      hashes: proof.hashes,
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}
