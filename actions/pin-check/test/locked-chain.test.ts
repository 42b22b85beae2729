// What a lock records for things that are pulled in further down is held against GitHub, too.
import { checkPorts, memoryFiles, memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";
import { action, CI, composite, id, tool } from "./evidence-world.ts";

const LOCK = ".github/workflows/actions.lock";

/** A workflow that uses an action which uses `octo-org/tool@v1`, and a lock with the given commit for the latter. */
function tree(commit: string): Readonly<Record<string, string>> {
  const entry = (ref: string, locked: string) => `{ ref: ${ref}, commit: sha1-${locked}, owner_id: 1, repo_id: 2 }`;
  return {
    [CI]: "jobs:\n  a:\n    steps:\n      - uses: o/a@v1.0.0\n",
    [LOCK]: [
      "version: v0.0.3",
      `workflows: { ${CI}: [o/a@v1.0.0, octo-org/tool@v1] }`,
      "dependencies:",
      `  o/a@v1.0.0: ${entry("v1.0.0", id("c"))}`,
      `  octo-org/tool@v1: ${entry("v1", commit)}`,
      "",
    ].join("\n"),
  };
}

async function judge(commit: string, known = [action("o/a", id("c"), composite("octo-org/tool@v1")), tool()]) {
  const ports = checkPorts(memoryFiles(tree(commit)), { github: memoryGitHub(known) });
  const { report } = await pinCheck({}, ports);
  const wrong = report.findings.filter(({ ruleId }) => ruleId === "lock-mismatch");
  const rules = wrong.map(({ ruleId, location }) => [ruleId, location.file, location.line]);
  return { verdict: report.verdict, rules, gaps: report.notChecked.map(({ what }) => what) };
}

describe("a lock of what actions pull in", () => {
  it("passes with the commit of the tag", async () => {
    expect(await judge(id("3"))).toEqual({ verdict: "pass", rules: [], gaps: [] });
  });

  it("fails with a commit that only a fork has", async () => {
    expect((await judge(id("f"))).rules).toEqual([["lock-mismatch", LOCK, 5]]);
  });

  it("fails with a commit that never was of the line", async () => {
    expect((await judge(id("b"))).rules).toEqual([["lock-mismatch", LOCK, 5]]);
  });

  it("is incomplete where nobody can tell whose commit it is", async () => {
    const { verdict, gaps } = await judge(id("3"), [action("o/a", id("c"), composite("octo-org/tool@v1"))]);
    expect([verdict, gaps.includes(`${LOCK}:5:3`)]).toEqual(["incomplete", true]);
  });
});
