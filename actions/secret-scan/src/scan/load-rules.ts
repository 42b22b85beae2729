// The rules of a run: all of ours but those the policy switches off.
import { RuleSet } from "../engine/rule-set.ts";
import { PROVIDERS } from "../rules/all-rules.ts";

/** What decides about the rules of a run. Plain data, so that threads can be given it. */
export interface RuleChoice {
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
}

export function loadRules({ off }: RuleChoice): RuleSet {
  const isOff = new Set(off);
  return new RuleSet(PROVIDERS.flatMap(({ rules }) => rules.filter(({ id }) => !isOff.has(id))));
}
