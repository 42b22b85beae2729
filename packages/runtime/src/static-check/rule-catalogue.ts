// Which rules the policy may name: those of the checks that are there.
import type { CheckName } from "@lockstep/core";
import type { StaticCheck } from "./static-check.ts";

/** The rule ids of every check, by check. A check that is not among `checks` has none. */
export function catalogueOf(checks: readonly StaticCheck[]): Readonly<Record<CheckName, readonly string[]>> {
  const idsOf = (name: CheckName) =>
    checks.filter((check) => check.name === name).flatMap(({ rules }) => rules.map(({ id }) => id));
  return { "pin-check": idsOf("pin-check") };
}
