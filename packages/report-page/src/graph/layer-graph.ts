// Lays a graph out in columns: what starts it at the left, and each node one column right of the first that leads to it.
import type { DependencyGraph } from "@lockstep/core";

/** More nodes cannot be read in a picture. */
const MAX_NODES = 150;

export interface Layers {
  /** Indexes into the graph's nodes: a list for each column, from the left. */
  readonly columns: readonly (readonly number[])[];
  /** Between nodes that are placed. */
  readonly edges: DependencyGraph["edges"];
  readonly leftOut: number;
}

/** What a node leads to, in the order of the edges; indexes into the nodes. */
export function followersOf({ nodes, edges }: DependencyGraph): readonly (readonly number[])[] {
  const followers: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) followers[from]?.push(to);
  return followers;
}

/** Nodes that nothing leads to. Of a ring that nothing leads to, the first one. */
export function rootsOf(graph: DependencyGraph): readonly number[] {
  const followers = followersOf(graph);
  const led = new Set(graph.edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const roots = [...graph.nodes.keys()].filter((index) => !led.has(index));
  const seen = new Set<number>();
  for (const root of roots) reach(root, followers, seen);
  for (const index of graph.nodes.keys()) {
    if (seen.has(index)) continue;
    roots.push(index);
    reach(index, followers, seen);
  }
  return roots;
}

/** Breadth first, so that a node stands as far left as it can, and cycles end. */
export function layerGraph(graph: DependencyGraph): Layers {
  const followers = followersOf(graph);
  const placed = new Set<number>();
  const columns: number[][] = [];
  let column = [...rootsOf(graph)];
  while (column.length > 0 && placed.size < MAX_NODES) {
    const fitting = [...new Set(column)].filter((index) => !placed.has(index)).slice(0, MAX_NODES - placed.size);
    for (const index of fitting) placed.add(index);
    if (fitting.length > 0) columns.push(fitting);
    column = fitting.flatMap((index) => followers[index] ?? []).filter((index) => !placed.has(index));
  }
  return {
    columns,
    edges: graph.edges.filter(({ from, to }) => placed.has(from) && placed.has(to)),
    leftOut: graph.nodes.length - placed.size,
  };
}

function reach(start: number, followers: readonly (readonly number[])[], seen: Set<number>): void {
  const open = [start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    for (const next of followers[index] ?? []) if (!seen.has(next)) open.push(next);
  }
}
