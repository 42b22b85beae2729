import { describe, expect, it } from "vitest";
import { blockedNodes } from "./blocked-nodes.ts";

const node = (label: string, blocked: boolean) => ({ label, verdict: "tag", blocked });

describe("blockedNodes", () => {
  it("lists what stops the run in the order of the graph", () => {
    const nodes = [node("b", true), node("x", false), node("a", true)];
    expect(blockedNodes({ nodes, edges: [] }).map(({ label }) => label)).toEqual(["b", "a"]);
  });

  it("lists nothing where there is no graph", () => {
    expect(blockedNodes(undefined)).toEqual([]);
  });
});
