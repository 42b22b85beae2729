import { type Example, readPipelineFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { parseEvidence } from "../src/evidence/evidence-file.ts";
import type { GraphResult } from "../src/graph/build-graph.ts";
import { buildGraph } from "../src/graph/build-graph.ts";
import { predictBlock } from "../src/graph/predict-block.ts";
import { judgeReference } from "../src/reference/judge-reference.ts";
import { unpinnedDependency } from "../src/rules/unpinned-dependency.ts";

const { flags, allows } = unpinnedDependency.examples;

/** The graph of an example's file, by the facts of the evidence file that stands beside it. */
async function graphOf({ path, text, beside = [] }: Example): Promise<GraphResult> {
  const read = await readPipelineFile(path, text, undefined);
  const evidence = parseEvidence(beside[0]?.text ?? "");
  if (!read.ok || !evidence.ok) throw new Error(`an example that cannot be read: ${text}`);
  const references = read.file.references.flatMap((reference) => judgeReference(read.file, reference, undefined));
  return buildGraph(references, evidence.facts, [path], { follow: true });
}

async function detect(example: Example) {
  return (await graphOf(example)).transitive.flatMap((reference) => [...unpinnedDependency.check(reference)]);
}

describe("unpinned-dependency", () => {
  it.each(flags.map((example) => [example.text, example] as const))(
    "flags what stands in %j",
    async (text, example) => {
      const line = (number: number) => text.split("\n")[number - 1] ?? "";
      const found = (await detect(example)).map(({ location }) =>
        line(location.line).slice(location.column - 1, location.endColumn - 1),
      );
      expect(found).toEqual(example.at);
    },
  );

  it.each(allows.map((example) => [example.text, example] as const))("allows %j", async (_text, example) => {
    expect(await detect(example)).toEqual([]);
  });

  it.each([...flags, ...allows].map((example) => [example.text, example] as const))(
    "has examples of which everything is known: %j",
    async (_text, example) => {
      expect((await graphOf(example)).notChecked).toEqual([]);
    },
  );

  it("names the chain up to the first reference that can move, and nothing behind it", async () => {
    const [first] = flags;
    const found = first ? await detect(first) : [];
    expect(found.map(({ subject }) => subject.split(" -> ").map((link) => link.split("@")[0]))).toEqual([
      ["octo-org/tool", "octo-org/inner"],
    ]);
  });
});

describe("GitHub's own policy", () => {
  it("would stop at a tag inside a pinned action, which no look at direct references shows", async () => {
    const [first] = flags;
    const prediction = first ? predictBlock(await graphOf(first)) : undefined;
    expect(prediction?.by.map(({ label }) => label)).toEqual(["octo-org/inner@v1", "octo-org/last@v1"]);
  });
});
