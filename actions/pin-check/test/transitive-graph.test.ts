import { blockedNodes, type Example, readPipelineFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { parseEvidence } from "../src/evidence/file/evidence-file.ts";
import type { GraphResult } from "../src/graph/build-graph.ts";
import { buildGraph } from "../src/graph/build-graph.ts";
import { judgeReference } from "../src/reference/judge-reference.ts";
import { unpinnedDependency } from "../src/rules/unpinned-dependency.ts";

const { flags } = unpinnedDependency.examples;

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
    const stops = first ? blockedNodes((await graphOf(first)).graph) : [];
    expect(stops.map(({ label }) => label)).toEqual(["octo-org/inner@v1", "octo-org/last@v1"]);
  });
});
