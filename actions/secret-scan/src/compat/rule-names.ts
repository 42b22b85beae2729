// What the rule names in a gitleaks configuration stand for: its own rules, and rules of this suite.
import { customRuleId } from "../ignore/rule-family.ts";
import type { Provider } from "../rule/secret-rule.ts";
import type { ConfigNote } from "./config-note.ts";
import { counterparts } from "./peer-rule.ts";

export class RuleNames {
  readonly #own: ReadonlySet<string>;
  readonly #providers: readonly Provider[];
  readonly #meanings = new Map<string, ReadonlySet<string>>();

  /** `own` has the ids that the configuration defines. */
  constructor(own: ReadonlySet<string>, providers: readonly Provider[]) {
    this.#own = own;
    this.#providers = providers;
  }

  /** Whether the name stands for the rule that a finding is of. */
  mean(name: string, ruleId: string): boolean {
    return ruleId === customRuleId(name) || this.meanOurs(name, ruleId);
  }

  /** Whether it stands for that rule, and the rule is this suite's. */
  meanOurs(name: string, ruleId: string): boolean {
    return this.#meaningOf(name).has(ruleId);
  }

  /** A note on each name that stands for no rule here. */
  unknownOf(names: readonly string[]): readonly ConfigNote[] {
    const unknown = names.filter((name) => !this.#own.has(name) && this.#meaningOf(name).size === 0);
    return [...new Set(unknown)].map((name) => ({
      text: `the rule ${name.slice(0, 100)} has no single counterpart here; naming it has no effect`,
      trail: [name],
    }));
  }

  #meaningOf(name: string): ReadonlySet<string> {
    const known = this.#meanings.get(name) ?? new Set(counterparts(name, this.#providers));
    this.#meanings.set(name, known);
    return known;
  }
}
