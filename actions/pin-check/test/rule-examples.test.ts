import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { DEFAULT_POLICY, type Files, POLICY_PATH, type Policy } from "@lockstep/core";
import { parsePolicy } from "@lockstep/core/policy";
import { checkPorts, exampleProblems } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";
import { RULES } from "../src/rules/all-rules.ts";
import { EXAMPLE_DAY } from "../src/rules/example-evidence.ts";
import { proposedEvidence } from "./evidence-world.ts";

/** The policy beside an example, for rules that are about what a policy demands. */
async function policyIn(files: Files): Promise<Policy> {
  const read = await files.readText(POLICY_PATH, 10_000);
  return read.ok ? parsePolicy(POLICY_PATH, read.text, { "pin-check": [] }).policy : DEFAULT_POLICY;
}

describe("every example of every rule", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s", async (_id, rule) => {
    const problems = await exampleProblems(rule, async (files, settings) => {
      const ports = checkPorts(files, {
        settings,
        policy: await policyIn(files),
        today: EXAMPLE_DAY,
        ...(rule.id === "evidence-forged" ? await proposedEvidence(files) : {}),
      });
      return (await pinCheck({}, ports)).report;
    });
    expect(problems).toEqual([]);
  });

  it("has one rule a file, named after it, in the order of the ids", () => {
    const shared = ["all-rules", "detect", "example-evidence", "example-files", "example-lock", "reference-rules"];
    const files = readdirSync(new URL("../src/rules/", import.meta.url)).map((name) => basename(name, ".ts"));
    expect(RULES.map((rule) => rule.id)).toEqual(files.filter((name) => !shared.includes(name)).sort());
  });
});
