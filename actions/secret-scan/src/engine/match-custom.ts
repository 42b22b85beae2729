// Runs a rule of the user's own on a content.
import type { Buffer } from "node:buffer";
import type { CustomRule } from "../compat/custom-rule.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import type { RawFinding } from "./rule-matcher.ts";

const NOTHING = { flags: () => [], allows: () => [] };
const rules = new WeakMap<CustomRule, SecretRule>();

/** What the rule finds; a reason in words where it did not get to the end. */
export function matchCustom(
  custom: CustomRule,
  content: Buffer,
  path: string,
): { readonly findings: readonly RawFinding[]; readonly unscanned?: string } {
  const { matches, unscanned } = custom.matchWhole(content.toString("latin1"), path);
  const rule = asRule(custom);
  const findings = matches.map((match) => ({ ...match, rule, level: rule.level }));
  return unscanned === undefined ? { findings } : { findings, unscanned };
}

/** The rule as the engine's other parts know rules. */
function asRule(custom: CustomRule): SecretRule {
  const known = rules.get(custom);
  if (known) return known;
  const { id, title, keywords } = custom;
  const reach = { before: 0, after: 0 };
  const rule: SecretRule = { id, title, keywords, pattern: /(?!)/, reach, level: "likely", examples: NOTHING };
  rules.set(custom, rule);
  return rule;
}
