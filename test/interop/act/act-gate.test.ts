// The gate workflow of the README by a real runner: what it decides, and what later steps see of it.
import type { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { PINNED, POLICY, TAGGED, WORKFLOW, workflowUsing } from "../../e2e/project.ts";
import { mergeGroup, pullRequest } from "../../e2e/proposal.ts";
import { HAS_ACT } from "./act-program.ts";
import { runGate } from "./gate-run.ts";

const RULE = "unpinned-action";
const BASE = { [POLICY]: "version: 1\n", [WORKFLOW]: workflowUsing(PINNED) };
const usesTag = (repository: ScratchRepository): void => void repository.write(WORKFLOW, workflowUsing(TAGGED));
const STOPPED = [
  ["actions/checkout", "success"],
  ["gate", "failure"],
  ["next", "never"],
  ["failed", "success"],
  ["upload", "success"],
];

/** The rules with results in a SARIF file. */
function rulesOf(sarif: string | undefined): ReadonlySet<string> {
  const { runs }: { runs: { results: { ruleId: string }[] }[] } = JSON.parse(sarif ?? "");
  return new Set(runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)));
}

describe.skipIf(!HAS_ACT).each([
  ["a pull request", pullRequest],
  ["a merge group", mergeGroup],
])("the gate on %s, by act", (_what, event) => {
  it("passes a change that brings nothing bad, and later steps see the verdict", async () => {
    const change = (repository: ScratchRepository): void => void repository.write("README.md", "# Changed\n");
    const { conclusion, steps, outputs, printed } = await runGate({ base: BASE, change, event });
    expect({ conclusion, steps, printed }).toEqual({
      conclusion: "success",
      steps: [
        ["actions/checkout", "success"],
        ["gate", "success"],
        ["next", "success"],
        ["failed", "never"],
        ["upload", "success"],
      ],
      printed: ["next saw pass"],
    });
    expect(outputs).toMatchObject({ verdict: "pass", "findings-count": "0" });
  });

  it("stops the job at a finding; what waits for a failure runs, and the SARIF file is there for it", async () => {
    const end = await runGate({ base: BASE, change: usesTag, event });
    expect(end.conclusion).toBe("failure");
    expect(end.steps).toEqual(STOPPED);
    expect(end.outputs).toMatchObject({ verdict: "fail", "findings-count": "1" });
    expect(end.printed).toEqual(["failed saw 1"]);
    expect(rulesOf(end.sarif)).toEqual(new Set([RULE]));
  });

  it("judges a change by the policy of its base", async () => {
    const change = (repository: ScratchRepository): void => {
      usesTag(repository);
      repository.write(POLICY, `version: 1\npin-check: { rules: { ${RULE}: off } }\n`);
    };
    const end = await runGate({ base: BASE, change, event });
    expect(end.steps).toEqual(STOPPED);
    expect(rulesOf(end.sarif)).toEqual(new Set([RULE, "policy-changed"]));
  });
});
