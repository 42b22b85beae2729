// What rules belong together: the rules of one provider, and each custom rule on its own.
import type { Provider } from "../rule/secret-rule.ts";

const CUSTOM = "custom:";

/** The id under which a rule of the user's own configuration reports: `custom:` and its id there. */
export function customRuleId(id: string): string {
  return `${CUSTOM}${id}`;
}

/** The id in the user's configuration, or undefined for a rule of this suite. */
export function customIdOf(ruleId: string): string | undefined {
  return ruleId.startsWith(CUSTOM) ? ruleId.slice(CUSTOM.length) : undefined;
}

/** A function from a rule's id to its family: the provider's id, or the rule's own id where no provider has it. */
export function familyFinder(providers: readonly Provider[]): (ruleId: string) => string {
  const families = new Map(providers.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id] as const)));
  return (ruleId) => families.get(ruleId) ?? ruleId;
}
