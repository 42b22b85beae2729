import { describe, expect, it } from "vitest";
import type { Candidate } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeAssignment } from "./judge-assignment.ts";
import { generatedStrength } from "./value-strength.ts";

const secret = new Synthetic("assignment").alnum(32);

function levelOf(over: Partial<Candidate> & { name?: string; value?: string; open?: string }): string | undefined {
  const { name = "api_key", value = secret, open = '="', ...rest } = over;
  const candidate: Candidate = {
    secret: value,
    match: `${name}${open}${value}`,
    groups: { key: name, rest: "" },
    before: "",
    behind: '"\n',
    path: "config.py",
    ...rest,
  };
  return judgeAssignment(candidate, generatedStrength)?.level;
}

describe("judgeAssignment", () => {
  it("is sure where name, value and file speak for it", () => {
    expect(levelOf({})).toBe("likely");
  });

  it.each([
    ["a test", { path: "src/config.test.ts" }],
    ["documentation", { path: "docs/setup.md" }],
    ["a bundle", { path: "dist/app.js" }],
    ["a comment", { before: "  // " }],
    ["binary content", { before: "\0\x01" }],
    ["compiled code", { path: "config.pyc" }],
    ["a name that says little", { name: "token" }],
    ["an identifier", { value: new Synthetic("assignment").uuid() }],
  ])("is not sure in %s", (_where, over) => {
    expect(levelOf(over)).toBe("possible");
  });

  it.each([
    ["a lock file", { path: "package-lock.json" }],
    ["a translation", { path: "locales/de.json" }],
    ["the name of a file", { groups: { key: "secret", rest: ".ts" } }],
    ["code without quotes", { open: "=" }],
    ["a call", { open: "=", path: "config.yml", behind: "(x)\n" }],
    ["a digest", { before: "commit ", value: new Synthetic("digest").hex(40) }],
  ])("is silent for %s", (_what, over) => {
    expect(levelOf(over)).toBeUndefined();
  });
});
