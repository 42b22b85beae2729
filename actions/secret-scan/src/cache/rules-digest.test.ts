import { expect, it } from "vitest";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";
import { rulesDigest } from "./rules-digest.ts";

const RULE: SecretRule = {
  id: "demo-key",
  title: "Demo",
  keywords: ["demo"],
  pattern: /demo/,
  reach: { before: 0, after: 5 },
  level: "likely",
  examples: { flags: () => [], allows: () => [] },
};
const CHOICE = { off: [], config: [] };

function digest(
  rules: readonly SecretRule[],
  choice: Parameters<typeof rulesDigest>[1] = CHOICE,
  version = "1",
): string {
  const page = "https://docs.example.test";
  const provider = defineProvider({ id: "demo", name: "Demo", docs: page, revoke: page, rules });
  return rulesDigest([provider], choice, version).toString("hex");
}

it("differs with everything that decides what is found", () => {
  const digests = [
    digest([RULE]),
    digest([]),
    digest([{ ...RULE, keywords: ["dem"] }]),
    digest([{ ...RULE, pattern: /demo/i }]),
    digest([{ ...RULE, pattern: /demos/ }]),
    digest([{ ...RULE, reach: { before: 1, after: 5 } }]),
    digest([{ ...RULE, level: "possible" }]),
    digest([{ ...RULE, minEntropy: 3 }]),
    digest([{ ...RULE, generic: true }]),
    digest([{ ...RULE, judge: () => undefined }]),
    digest([RULE], { off: ["demo-key"], config: [] }),
    digest([RULE], { off: [], config: [{ path: ".gitleaks.toml", text: "" }] }),
    digest([RULE], { off: [], config: [{ path: ".gitleaks.toml", text: "title" }] }),
    digest([RULE], CHOICE, "2"),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

it("is the same for the same, whatever the order in which rules are switched off", () => {
  expect(digest([RULE])).toBe(digest([{ ...RULE, pattern: /demo/, title: "Other words" }]));
  expect(digest([RULE], { off: ["a", "b"], config: [] })).toBe(digest([RULE], { off: ["b", "a"], config: [] }));
});
