// When something was signed, by those who are trusted to say so. Source: RFC 3161; Rekor's signed entry timestamps.
import { Buffer } from "node:buffer";
import type { Bundle, TransparencyLogEntry } from "@sigstore/bundle";
import { RFC3161Timestamp } from "@sigstore/core";
import { getTSATimestamp } from "@sigstore/verify/dist/timestamp/index.js";
import type { TrustedRoot } from "../trust/trusted-root.ts";
import { maySignTimestamps } from "./leaf-certificate.ts";
import { inStep, VerificationFailure } from "./verification-failure.ts";

export interface TrustedTime {
  readonly source: "timestamp-authority" | "transparency-log";
  readonly time: Date;
}

/**
 * Every time a bundle states, each by an authority in force at that time. The time of a log counts where the log has signed it;
 * that signature is verified with the entry. Throws `VerificationFailure` (`timestamp`) where one does not hold, where one is
 * there twice, and where fewer than `threshold` authorities state any.
 */
export function readTrustedTimes(
  { verificationMaterial: { tlogEntries, timestampVerificationData } }: Bundle,
  signature: Buffer,
  { timestampAuthorities }: TrustedRoot,
  threshold: number,
): readonly TrustedTime[] {
  const authorities = timestampAuthorities.filter(({ certChain }) => maySignTimestamps(certChain[0]));
  const stamped = (timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) =>
    inStep("timestamp", "A timestamp does not hold", () => verifyStamp(signedTimestamp, signature, authorities)),
  );
  const logged = tlogEntries.flatMap(timeOfEntry);
  const all = [...stamped, ...logged];
  refuseRepeats(all);
  // Whoever has a signature can have it stamped again: only another authority is another witness.
  const witnesses = new Set(all.map(({ source, by }) => `${source} ${by}`)).size;
  if (witnesses < threshold) {
    const found = `There are trusted times by ${witnesses} authorities`;
    throw new VerificationFailure("timestamp", `${found}, ${threshold} are required.`);
  }
  return all.map(({ source, time }) => ({ source, time }));
}

interface StatedTime extends TrustedTime {
  readonly by: string;
}

function verifyStamp(der: Uint8Array, signature: Buffer, authorities: TrustedRoot["timestampAuthorities"]): StatedTime {
  const stamp = RFC3161Timestamp.parse(Buffer.from(der));
  // 0 is granted, 1 granted with modifications (section 2.4.2).
  if (stamp.status > 1n) throw new TypeError("the authority refused it");
  const { timestamp, logID } = getTSATimestamp(stamp, signature, authorities);
  return { source: "timestamp-authority", time: asDate(timestamp), by: logID.toString("hex") };
}

function timeOfEntry({ inclusionPromise, integratedTime, logId }: TransparencyLogEntry): readonly StatedTime[] {
  if (inclusionPromise === undefined || integratedTime === "0") return [];
  const time = inStep("timestamp", "The time of a log entry does not hold", () =>
    asDate(Number(integratedTime) * 1000),
  );
  return [{ source: "transparency-log", time, by: logId.keyId.toString("hex") }];
}

/** A date out of range would compare as neither before nor after anything. */
function asDate(value: Date | number): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new RangeError("it is no time");
  return date;
}

function refuseRepeats(times: readonly StatedTime[]): void {
  const names = times.map(({ source, by, time }) => `${source} ${by} ${time.toISOString()}`);
  if (new Set(names).size < names.length) {
    throw new VerificationFailure("timestamp", "The bundle holds the same timestamp twice.");
  }
}
