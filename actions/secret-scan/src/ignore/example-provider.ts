// A provider to test with.
import { defineProvider, type Provider } from "../rule/secret-rule.ts";

/** A provider with rules of these ids, which find nothing that matters. */
export function exampleProvider(id: string, ruleIds: readonly string[]): Provider {
  return defineProvider({
    id,
    name: id,
    docs: "https://docs.example.test/tokens",
    revoke: "https://docs.example.test/revoke",
    rules: ruleIds.map((ruleId) => ({
      id: ruleId,
      title: ruleId,
      keywords: [`${ruleId}_`],
      pattern: /x/,
      reach: { before: 0, after: 1 },
      level: "likely",
      examples: { flags: () => [], allows: () => [] },
    })),
  });
}
