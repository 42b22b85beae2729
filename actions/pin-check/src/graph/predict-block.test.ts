import { type ReferenceSite, SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../evidence/facts.ts";
import { judgeReference } from "../reference/judge-reference.ts";
import { buildGraph } from "./build-graph.ts";
import { type BlockPrediction, predictBlock } from "./predict-block.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const CI = ".github/workflows/ci.yml";

/** What is predicted of a workflow with one reference. `o/a` uses `o/b@v1`. */
function predict(value: string, site: ReferenceSite = "step"): BlockPrediction {
  const reference = { site, value, start: 0, end: value.length, path: "" };
  const code = new Map([[`o/a@${SHA}`, { kind: "composite" as const, uses: [{ site: "step", value: "o/b@v1" }] }]]);
  const references = judgeReference(new SourceFile(CI, value), reference, undefined);
  return predictBlock(buildGraph(references, { ...NO_FACTS, code }, [CI, "own/action.yml"], { follow: true }));
}

describe("predictBlock", () => {
  it.each<[string, ReferenceSite]>([
    [`o/x@${SHA}`, "step"],
    ["$/own", "step"],
    ["docker://x:1", "step"],
    ["${{ matrix.x }}", "step"],
    ["o/x", "step"],
    ["o/x/.github/workflows/y.yml@v1", "reusable-workflow"],
    ["./.github/workflows/y.yml", "reusable-workflow"],
    ["node:24", "container"],
    ["Dockerfile", "docker-action"],
  ])("lets %s as %s run", (value, site) => {
    expect(predict(value, site)).toEqual({ blocked: false, by: [] });
  });

  it.each([
    ["o/x@v1", "o/x@v1"],
    ["o/x@main", "o/x@main"],
    ["o/x@0123abc", "o/x@0123abc"],
    [`o/x@${SHA}0`, `o/x@${SHA}0`],
    ["./own", "own/action.yml"],
    ["./none", "./none"],
    [`o/a@${SHA}`, "o/b@v1"],
  ])("stops %s at %s", (value, label) => {
    const { blocked, by } = predict(value);
    expect([blocked, by.map((node) => node.label)]).toEqual([true, [label]]);
  });

  it("stops nothing where there is nothing", () => {
    expect(predictBlock({ graph: undefined })).toEqual({ blocked: false, by: [] });
  });
});
