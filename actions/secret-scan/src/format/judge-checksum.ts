// What a checksum says about a candidate. One that does not fit is no reason for silence: an edited token leaks most of itself.
import type { Judgement } from "../rule/secret-rule.ts";

export function judgeChecksum(fits: boolean): Judgement {
  return fits
    ? { level: "verified-format", note: "checksum fits" }
    : { level: "possible", note: "checksum does not fit" };
}

/** For checksums that nobody has seen fit a real credential: one that does not fit says nothing. */
export function judgeUnconfirmedChecksum(fits: boolean): Judgement {
  return fits ? judgeChecksum(true) : { level: "likely" };
}
