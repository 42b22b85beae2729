import { memoryFiles } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { findKnownFindings } from "./known-findings.ts";

const FINDING = { RuleID: "generic-api-key", File: "a.env", StartLine: 3, Secret: "REDACTED" };

async function find(texts: Readonly<Record<string, string>>) {
  const files = memoryFiles(texts);
  return findKnownFindings(files, await files.list());
}

describe("findKnownFindings", () => {
  it("names the lists at the root", async () => {
    const found = await find({ ".gitleaksignore": "", ".gitleaks.toml": "", "sub/.secrets.baseline": "" });
    expect(found).toEqual({ lists: [".gitleaks.toml", ".gitleaksignore"], gitleaksReport: undefined });
  });

  it("names a report of gitleaks", async () => {
    const found = await find({ "gitleaks-report.json": JSON.stringify([FINDING]) });
    expect(found.gitleaksReport).toBe("gitleaks-report.json");
  });

  it.each([
    ["null"],
    ["[]"],
    ["{"],
    ['{"RuleID":"a"}'],
    ["[null]"],
    [JSON.stringify([FINDING, { ...FINDING, StartLine: "3" }])],
    [JSON.stringify(Array.from({ length: 50_001 }, () => ({ RuleID: "", File: "", StartLine: 1 })))],
  ])("takes %.40s for none", async (text) => {
    expect((await find({ "gitleaks.json": text })).gitleaksReport).toBeUndefined();
  });
});
