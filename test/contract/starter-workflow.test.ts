// GitHub's own parser reads what `lockstep init` writes.
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { NO_COMMIT, starterWorkflow } from "../../packages/cli/src/init/starter-workflow.ts";

const COMMIT = "c".repeat(40);

/** What GitHub's own parser objects to. */
function errorsIn(content: string): readonly string[] {
  const { context } = parseWorkflow({ name: "lockstep.yml", content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

it.each([COMMIT, "d".repeat(64), undefined])("is read by GitHub's parser, at %s", (commit) => {
  const text = starterWorkflow({ defaultBranch: "main", commit });
  expect(errorsIn(text)).toEqual([]);
  expect(parse(text)).toMatchObject({
    on: { pull_request: null, merge_group: null, push: { branches: ["main"] } },
    permissions: { contents: "read" },
  });
  const steps: readonly { readonly uses: string }[] = parse(text).jobs.gate.steps;
  expect(steps.map(({ uses }) => uses)).toEqual([
    expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
    `lockstep-suite/lockstep@${commit ?? NO_COMMIT}`,
  ]);
});
