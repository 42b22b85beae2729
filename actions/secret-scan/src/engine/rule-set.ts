// The rules of a scan, ready to run: one search for all their keywords, and for each keyword the rules that have it.
import type { CustomRule } from "../compat/custom-rule.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { KeywordSearch } from "./keyword-search.ts";
import { RuleMatcher } from "./rule-matcher.ts";

/** The rules that have a keyword. */
interface KeywordRules {
  readonly matchers: RuleMatcher[];
  readonly customs: CustomRule[];
}

export class RuleSet {
  /** The user's own rules. They look at whole contents, because nobody knows how far their matches reach. */
  readonly customs: readonly CustomRule[];
  readonly search: KeywordSearch;
  /** By keyword, in the order of the search's indexes. */
  readonly byKeyword: readonly KeywordRules[];
  /** Lengths by keyword. */
  readonly lengths: readonly number[];
  /** The length of the longest keyword. */
  readonly longest: number;
  /** By keyword: how far the rules that have it reach from its first byte. */
  readonly reaches: readonly { readonly before: number; readonly after: number }[];
  /** How far any rule's match can reach from its keyword, in bytes, to either side. */
  readonly reach: number;
  /** Ids of rules whose findings are of no interest. */
  readonly off: ReadonlySet<string>;

  constructor(rules: readonly SecretRule[], customs: readonly CustomRule[] = [], off: ReadonlySet<string> = new Set()) {
    const byKeyword = new Map<string, KeywordRules>();
    const enter = (keyword: string): KeywordRules => {
      const known = byKeyword.get(keyword) ?? { matchers: [], customs: [] };
      byKeyword.set(keyword, known);
      return known;
    };
    for (const rule of rules) {
      const matcher = new RuleMatcher(rule);
      for (const keyword of new Set(rule.keywords)) enter(keyword).matchers.push(matcher);
    }
    for (const custom of customs) for (const keyword of new Set(custom.keywords)) enter(keyword).customs.push(custom);
    const keywords = [...byKeyword.keys()];
    this.off = off;
    this.customs = customs;
    this.search = new KeywordSearch(keywords);
    this.byKeyword = [...byKeyword.values()];
    this.lengths = keywords.map(({ length }) => length);
    this.longest = Math.max(0, ...this.lengths);
    this.reaches = this.byKeyword.map(({ matchers }) => ({
      before: Math.max(0, ...matchers.map(({ rule }) => rule.reach.before)),
      after: Math.max(0, ...matchers.map(({ rule }) => rule.reach.after)),
    }));
    this.reach = Math.max(0, ...rules.map(({ reach }) => Math.max(reach.before, reach.after)));
  }
}
