// Every rule as reports and policies know it, and where to look one up.
import type { Rule } from "@lockstep/core";
import { PROVIDERS } from "../rules/all-rules.ts";
import { IGNORE_RULES } from "./ignore-rules.ts";
import { toReportRule } from "./report-rule.ts";
import type { Provider, SecretRule } from "./secret-rule.ts";

export interface KnownRule {
  readonly provider: Provider;
  readonly rule: SecretRule;
  readonly reportRule: Rule<never>;
}

export const RULES_BY_ID: ReadonlyMap<string, KnownRule> = new Map(
  PROVIDERS.flatMap((provider) =>
    provider.rules.map((rule) => [rule.id, { provider, rule, reportRule: toReportRule(provider, rule) }] as const),
  ),
);

export const REPORT_RULES: readonly Rule<never>[] = [
  ...IGNORE_RULES,
  ...[...RULES_BY_ID.values()].map(({ reportRule }) => reportRule),
];
