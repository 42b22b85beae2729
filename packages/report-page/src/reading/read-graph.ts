// Reads a graph of what pulls in what. Edges that lead nowhere are left out.
import type { DependencyGraph } from "@lockstep/core";
import { type JsonObject, objectsOf, textOf } from "./json-value.ts";

export function readGraph(value: JsonObject): DependencyGraph {
  const nodes = objectsOf(value["nodes"]).map((node) => ({
    label: textOf(node["label"]),
    verdict: textOf(node["verdict"]),
    blocked: node["blocked"] === true,
  }));
  const isNode = (index: unknown): index is number => typeof index === "number" && Object.hasOwn(nodes, index);
  const edges = objectsOf(value["edges"]).flatMap(({ from, to }) => (isNode(from) && isNode(to) ? [{ from, to }] : []));
  return { nodes, edges };
}
