import { blockedNodes, type ReferenceSite, SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../evidence/facts.ts";
import { judgeReference } from "../reference/judge-reference.ts";
import { buildGraph } from "./build-graph.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const CI = ".github/workflows/ci.yml";

/** What would stop a workflow with one reference. `o/a` uses `o/b@v1`. */
function stopsOf(value: string, site: ReferenceSite = "step"): readonly string[] {
  const reference = { site, value, start: 0, end: value.length, path: "" };
  const code = new Map([[`o/a@${SHA}`, { kind: "composite" as const, uses: [{ site: "step", value: "o/b@v1" }] }]]);
  const references = judgeReference(new SourceFile(CI, value), reference, undefined);
  const { graph } = buildGraph(references, { ...NO_FACTS, code }, [CI, "own/action.yml"], { follow: true });
  return blockedNodes(graph).map(({ label }) => label);
}

describe("the nodes that GitHub's own policy refuses", () => {
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
    expect(stopsOf(value, site)).toEqual([]);
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
    expect(stopsOf(value)).toEqual([label]);
  });
});
