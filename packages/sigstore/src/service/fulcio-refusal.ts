// Says what is wrong where a certificate authority refuses: most often it is the token, which is never shown.
import { type LockstepError, type Secret, UsageError } from "@lockstep/core";
import type { ServiceAnswer } from "@lockstep/runtime";
import { demandUsable, readIdentityToken, SIGSTORE_AUDIENCE } from "./identity-token.ts";
import { refused } from "./service-answer.ts";

/** Clocks further apart than this, in milliseconds, explain a refusal. */
const SKEW = 60_000;

/** `now` is milliseconds since the epoch. */
export function refusedToken(service: string, token: Secret, answer: ServiceAnswer, now: number): LockstepError {
  return (
    skewed(service, answer, now) ??
    flawOf(token, now) ??
    refused(
      service,
      answer,
      "Check that this authority knows the token's issuer and its audience, and that the token is not older than minutes.",
    )
  );
}

/** By the date of the answer, which every server with a clock sends (RFC 9110, section 6.6.1). */
function skewed(service: string, answer: ServiceAnswer, now: number): UsageError | undefined {
  const theirs = Date.parse(answer.headers.get("date") ?? "");
  if (Number.isNaN(theirs) || Math.abs(theirs - now) <= SKEW) return undefined;
  const seconds = Math.round(Math.abs(theirs - now) / 1000);
  return new UsageError(
    "clock-skew",
    `${service} refused the token, and its clock is ${seconds} seconds ${theirs > now ? "ahead of" : "behind"} this machine's`,
    { hint: "Set this machine's clock, and request a new token." },
  );
}

function flawOf(token: Secret, now: number): UsageError | undefined {
  try {
    demandUsable(readIdentityToken(token), SIGSTORE_AUDIENCE, now);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
