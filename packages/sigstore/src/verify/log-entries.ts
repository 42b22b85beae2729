// The log entries of a bundle: each is in its log, is about this signature, and by this signer.
import { createHash } from "node:crypto";
import type { TransparencyLogEntry } from "@sigstore/bundle";
// The parts of the library's verifier, one by one: as a whole it does not tell which of its checks failed.
import { verifyTLogBody, verifyTLogInclusion } from "@sigstore/verify/dist/tlog/index.js";
import type { TrustedRoot } from "../trust/trusted-root.ts";
import { type EntrySigner, MESSAGE_KINDS, signerOfEntry } from "./log-entry-signer.ts";
import type { SignedContent } from "./signed-content.ts";
import { inStep, VerificationFailure } from "./verification-failure.ts";
import type { VerifiedBundle } from "./verified-bundle.ts";

type Log = TrustedRoot["tlogs"][number];

export interface LogExpectation {
  readonly content: SignedContent;
  readonly signer: EntrySigner;
  readonly times: readonly Date[];
  readonly threshold: number;
}

/** Verifies every entry, and counts the logs. Throws `VerificationFailure` (`transparency-log`). */
export function verifyLogEntries(
  entries: readonly TransparencyLogEntry[],
  { tlogs }: Pick<TrustedRoot, "tlogs">,
  expected: LogExpectation,
): VerifiedBundle["logEntries"] {
  for (const entry of entries) {
    inStep("transparency-log", "A log entry does not hold", () => {
      const { kind, version } = entry.kindVersion;
      if (expected.content.kind === "message" && !MESSAGE_KINDS.includes(kind)) {
        throw new TypeError("it records an envelope, and there is none");
      }
      const logs = tlogs.filter((log) => isInForce(log, entry, expected.times));
      verifyTLogInclusion(
        entry,
        logs.map((log) => underAnyName(log, entry)),
      );
      verifyTLogBody(entry, expected.content.compared);
      const recorded = signerOfEntry(kind, version, entry.canonicalizedBody);
      if (!isSame(recorded, expected.signer)) throw new TypeError("it records the signature of somebody else");
    });
  }
  refuseRepeats(entries);
  // The same signature can be recorded in several ways: only another log is another witness.
  const logs = new Set(entries.map(({ logId }) => logId.keyId.toString("hex"))).size;
  if (logs < expected.threshold) {
    throw new VerificationFailure("transparency-log", `It is in ${logs} logs, ${expected.threshold} are required.`);
  }
  return entries.map(({ logId, logIndex, inclusionPromise, inclusionProof }) => ({
    logId: logId.keyId.toString("hex"),
    // The entry's own index is signed by a promise only.
    index: inclusionPromise === undefined ? (inclusionProof?.logIndex ?? logIndex) : logIndex,
  }));
}

/**
 * A promise carries its own time, which the library compares. A proof has none: there the trusted times of the bundle say
 * whether the log's key was in force. Without any time that cannot be told.
 */
function isInForce(
  { validFor: { start, end } }: Log,
  { inclusionPromise }: TransparencyLogEntry,
  times: readonly Date[],
): boolean {
  return inclusionPromise !== undefined || times.every((time) => start <= time && time <= end);
}

/**
 * A log of Rekor v1 is told by its key alone: its id is the hash of the key, and the name it signs under is whatever its operator
 * set, which need not be in its address. The library demands that, so it is shown the names. In Rekor v2 the name is part of the id.
 */
function underAnyName(log: Log, { inclusionProof }: TransparencyLogEntry): Log {
  const key = log.publicKey.export({ type: "spki", format: "der" });
  const isNamedByKey = createHash("sha256").update(key).digest().equals(log.logID);
  return isNamedByKey ? { ...log, baseURL: `${log.baseURL} ${inclusionProof?.checkpoint?.envelope}` } : log;
}

function isSame(one: EntrySigner, other: EntrySigner): boolean {
  return one.kind === other.kind && one.der.equals(other.der);
}

/** The same entry twice would count twice. */
function refuseRepeats(entries: readonly TransparencyLogEntry[]): void {
  const names = entries.map(
    ({ logId, canonicalizedBody }) => `${logId.keyId.toString("hex")} ${canonicalizedBody.toString("base64")}`,
  );
  if (new Set(names).size < names.length) {
    throw new VerificationFailure("transparency-log", "The bundle holds the same log entry twice.");
  }
}
