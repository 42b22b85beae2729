// Turns the answer to a question into what is told of it: a refusal is no answer, and never "off".
import { clip, LockstepError, PermissionError, UnavailableError } from "@lockstep/core";
import type { Told } from "./audit-report.ts";

const MAX_REASON = 500;

export function tell<Value>(value: Value): Told<Value> {
  return { told: true, value };
}

export function untold(why: string, right?: string): Told<never> {
  return { told: false, why, ...(right === undefined ? {} : { right }) };
}

/**
 * What `ask` gives. A missing right, and an answer that is not as documented, is something that could not be told. An outage is
 * thrown on: it can be told later.
 */
export async function askSetting<Value>(ask: Promise<Value>): Promise<Told<Value>> {
  try {
    return tell(await ask);
  } catch (error) {
    if (isOutage(error) || !(error instanceof LockstepError)) throw error;
    return untold(clip(error.message, MAX_REASON), rightOf(error));
  }
}

/** What follows from an answer, where there is one. */
export function mapTold<From, To>(told: Told<From>, change: (value: From) => Told<To>): Told<To> {
  return told.told ? change(told.value) : told;
}

const PASSING = ["rate-limited", "network-failed", "timed-out", "server-error"];

/** True for an error that says nothing about what was asked, and may be gone at the next attempt. */
export function isOutage(error: unknown): error is UnavailableError {
  return error instanceof UnavailableError && PASSING.includes(error.code);
}

/** As GitHub names it, such as `administration: read`. */
function rightOf(error: LockstepError): string | undefined {
  if (!(error instanceof PermissionError)) return undefined;
  return Object.entries(error.permissions)
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(", ");
}
