import { expect, test } from "vitest";
import { exampleProvider } from "./example-provider.ts";
import { customIdOf, customRuleId, familyFinder } from "./rule-family.ts";

test("rules of a provider are one family, any other is its own", () => {
  const familyOf = familyFinder([exampleProvider("docker-hub", ["docker-hub-pat", "docker-hub-oat"])]);
  const ids = ["docker-hub-pat", "docker-hub-oat", "custom:docker-hub", "gone"];
  expect(ids.map(familyOf)).toEqual(["docker-hub", "docker-hub", "custom:docker-hub", "gone"]);
});

test("the id of a custom rule is told from others", () => {
  expect([customIdOf(customRuleId("a:b")), customIdOf("github-pat")]).toEqual(["a:b", undefined]);
});
