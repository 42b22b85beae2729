// All live checks, and which one a finding belongs to.
import { CLOUDS } from "./checks/clouds.ts";
import { CODE_HOSTING } from "./checks/code-hosting.ts";
import { MACHINE_LEARNING } from "./checks/machine-learning.ts";
import { MESSAGING } from "./checks/messaging.ts";
import { WORKPLACE } from "./checks/workplace.ts";
import type { LiveCheck } from "./live-check.ts";

/** For documentation too: `name`, `docs` and `what` say what is asked. No rule belongs to two of them. */
export const LIVE_CHECKS: readonly LiveCheck[] = [
  ...CODE_HOSTING,
  ...CLOUDS,
  ...MACHINE_LEARNING,
  ...MESSAGING,
  ...WORKPLACE,
];

const BY_RULE: ReadonlyMap<string, LiveCheck> = new Map(
  LIVE_CHECKS.flatMap((check) => check.rules.map((rule) => [rule, check] as const)),
);

/** The check for this credential, or undefined where nobody can be asked. */
export function checkFor(ruleId: string, credential: string): LiveCheck | undefined {
  const check = BY_RULE.get(ruleId);
  const { prefixes } = check ?? {};
  return prefixes === undefined || prefixes.some((prefix) => credential.startsWith(prefix)) ? check : undefined;
}
