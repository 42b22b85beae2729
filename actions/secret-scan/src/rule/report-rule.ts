// A secret rule as reports know rules.
import { REPOSITORY, type Rule } from "@lockstep/core";
import type { Level } from "./level.ts";
import type { Provider, SecretRule } from "./secret-rule.ts";

/** What a level means for a finding. The default policy fails on errors. */
export const BY_LEVEL = {
  "verified-format": { severity: "error", confidence: "high" },
  likely: { severity: "error", confidence: "medium" },
  possible: { severity: "note", confidence: "low" },
} as const satisfies Readonly<Record<Level, Pick<Rule<never>, "severity" | "confidence">>>;

const WHY =
  "Whoever can read the repository, its history or a build's log can use it. Removing it from the newest commit does not help: history keeps it.";

export function toReportRule(
  provider: Pick<Provider, "name" | "revoke">,
  rule: Pick<SecretRule, "id" | "title" | "level" | "revoke">,
): Rule<never> {
  const revoke = rule.revoke ?? provider.revoke;
  return {
    id: rule.id,
    title: rule.title,
    ...BY_LEVEL[rule.level],
    needs: [],
    why: WHY,
    fix: `Revoke it first: ${revoke}. Then replace it by a reference to a secret store, and remove it.`,
    helpUrl: `https://github.com/${REPOSITORY}/blob/main/docs/secrets.md#${rule.id}`,
    examples: { flags: [], allows: [] },
    check: () => [],
  };
}
