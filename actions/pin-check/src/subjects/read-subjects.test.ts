import { SILENT } from "@lockstep/core";
import { memoryFiles } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { pipelineCandidates, readPipelines } from "./read-subjects.ts";

const SAME = ".github/workflows/same.yml";
const CHANGED = ".github/workflows/changed.yml";

function workflowUsing(reference: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${reference}\n`;
}

function read(tree: Readonly<Record<string, string>>, known?: Parameters<typeof readPipelines>[3]) {
  const candidates = pipelineCandidates(Object.keys(tree), false);
  return readPipelines(candidates, { files: memoryFiles(tree), progress: SILENT }, undefined, known);
}

test("of a second tree, a workflow with the same text is not parsed again, one with another is", async () => {
  const head = await read({ [SAME]: workflowUsing("a/a@v1"), [CHANGED]: workflowUsing("a/b@v2") });
  const base = { [SAME]: workflowUsing("a/a@v1"), [CHANGED]: workflowUsing("a/b@v1") };
  const [fresh, reused] = [await read(base), await read(base, head.pipelines)];
  expect(reused.pipelines.get(SAME)).toBe(head.pipelines.get(SAME));
  expect(reused.pipelines.get(CHANGED)).not.toBe(head.pipelines.get(CHANGED));
  expect(reused).toEqual(fresh);
});
