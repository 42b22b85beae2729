import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { token } from "../rule/pattern.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { RuleMatcher } from "./rule-matcher.ts";

const RULE: SecretRule = {
  id: "rule",
  title: "",
  ...token("tok_", "[a-z0-9]{24}", 24),
  level: "likely",
  examples: { flags: () => [], allows: () => [] },
};
const SECRET = `tok_${new Synthetic("escape").lowerAlnum(24)}`;

function isFoundBehind(before: string): boolean {
  const content = Buffer.from(`${before}${SECRET} `, "latin1");
  return new RuleMatcher(RULE).matchAt(content, before.length, "")?.secret === SECRET;
}

describe("a credential right behind", () => {
  it.each([
    ["an escaped line end", "one\\n"],
    ["an escaped tab", '"\\t'],
    ["a percent escape", "token%3D"],
    ["a Unicode escape", "token\\u003d"],
    ["a hexadecimal escape", "token\\x3D"],
    ["a colour of a terminal", "\u001b[1;32m"],
  ])("%s is found", (_what, before) => {
    expect(isFoundBehind(before)).toBe(true);
  });

  it.each(["n", "one", "3D", "32m", "%3", "\\u03d", "_"])("%s is part of another word", (before) => {
    expect(isFoundBehind(before)).toBe(false);
  });
});
