import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { SILENT } from "@lockstep/core";
import { exampleProblems, sha256 } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";
import { RULES } from "../src/rules/all-rules.ts";

describe("every example of every rule", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s", async (_id, rule) => {
    const problems = await exampleProblems(rule, (files, settings) =>
      pinCheck({}, { files, settings, digest: sha256, progress: SILENT, serverUrl: undefined }),
    );
    expect(problems).toEqual([]);
  });

  it("has one rule a file, named after it, in the order of the ids", () => {
    const shared = ["all-rules", "detect", "example-files"];
    const files = readdirSync(new URL("../src/rules/", import.meta.url)).map((name) => basename(name, ".ts"));
    expect(RULES.map((rule) => rule.id)).toEqual(files.filter((name) => !shared.includes(name)).sort());
  });
});
