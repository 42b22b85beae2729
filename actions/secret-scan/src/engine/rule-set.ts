// The rules of a scan, ready to run: one automaton over all their keywords, and for each keyword the rules that have it.
import type { SecretRule } from "../rule/secret-rule.ts";
import { Automaton } from "./automaton.ts";
import { RuleMatcher } from "./rule-matcher.ts";

/** A rule that looks at a whole content at once, because nobody knows how far its matches reach: a user's own. */
export interface WholeMatcher {
  readonly id: string;
  /** Lower-case; the content is looked at only if it holds one of them. Empty: always. */
  readonly keywords: readonly string[];
}

export class RuleSet {
  readonly rules: readonly SecretRule[];
  readonly automaton: Automaton;
  /** Rules by keyword, in the order of the automaton's indexes. */
  readonly matchers: readonly (readonly RuleMatcher[])[];
  /** Lengths by keyword. */
  readonly lengths: readonly number[];
  /** How far any rule's match can reach from its keyword, in bytes, to either side. */
  readonly reach: number;

  constructor(rules: readonly SecretRule[]) {
    const byKeyword = new Map<string, RuleMatcher[]>();
    for (const rule of rules) {
      const matcher = new RuleMatcher(rule);
      for (const keyword of new Set(rule.keywords)) {
        byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), matcher]);
      }
    }
    const keywords = [...byKeyword.keys()];
    this.rules = rules;
    this.automaton = new Automaton(keywords);
    this.matchers = [...byKeyword.values()];
    this.lengths = keywords.map(({ length }) => length);
    this.reach = Math.max(0, ...rules.map(({ reach }) => Math.max(reach.before, reach.after)));
  }
}
