import type { DependencyGraph } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawGraph } from "./draw-graph.ts";
import { layerGraph, rootsOf } from "./layer-graph.ts";

function graphOf(count: number, pairs: readonly (readonly [number, number])[]): DependencyGraph {
  const nodes = Array.from({ length: count }, (_, index) => ({ label: `n${index}`, verdict: "sha", blocked: false }));
  return { nodes, edges: pairs.map(([from, to]) => ({ from, to })) };
}

describe("layerGraph", () => {
  it("puts each node right of the first that leads to it", () => {
    expect(
      layerGraph(
        graphOf(4, [
          [0, 1],
          [1, 2],
          [0, 2],
          [3, 2],
        ]),
      ).columns,
    ).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it("places rings, and what leads to itself", () => {
    expect(
      rootsOf(
        graphOf(3, [
          [0, 1],
          [1, 0],
          [2, 2],
        ]),
      ),
    ).toEqual([2, 0]);
  });

  it("places every node once, whatever leads to what, and says how many it leaves out", () => {
    const graph = fc.integer({ min: 1, max: 200 }).chain((count) => {
      const node = fc.nat(count - 1);
      return fc.array(fc.tuple(node, node), { maxLength: 400 }).map((pairs) => graphOf(count, pairs));
    });
    fc.assert(
      fc.property(graph, (any) => {
        const { columns, leftOut } = layerGraph(any);
        const placed = columns.flat();
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed.length + leftOut).toBe(any.nodes.length);
        expect(placed.length).toBe(Math.min(150, any.nodes.length));
      }),
    );
  });

  it("draws and lists a long chain and a wide one within bounds", () => {
    const chain = graphOf(
      5_000,
      Array.from({ length: 4_999 }, (_, index) => [index, index + 1] as const),
    );
    const star = graphOf(
      5_000,
      Array.from({ length: 4_999 }, (_, index) => [0, index + 1] as const),
    );
    for (const graph of [chain, star]) expect(drawGraph(graph, "g")?.text.length).toBeLessThan(300_000);
  });
});
