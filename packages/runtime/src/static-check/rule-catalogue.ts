// Which rules the policy may name: those of the checks that are there.
import type { CheckName } from "@lockstep/core";
import type { StaticCheck } from "./static-check.ts";

/** The rule ids of every check that is among `checks`, by check. */
export function catalogueOf(checks: readonly StaticCheck[]): Readonly<Partial<Record<CheckName, readonly string[]>>> {
  return Object.fromEntries(checks.map(({ name, rules }) => [name, rules.map(({ id }) => id)]));
}
