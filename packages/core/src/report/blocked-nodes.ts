// Predicts what GitHub's own policy would do with a pipeline. GitHub itself tells only when a run has been stopped.
import type { DependencyGraph, GraphNode } from "./report.ts";

/**
 * What `sha_pinning_required` would stop runs at, in the order of the graph: the policy looks at every action of the expanded
 * graph, not only at direct ones.
 */
export function blockedNodes(graph: DependencyGraph | undefined): readonly GraphNode[] {
  return graph?.nodes.filter(({ blocked }) => blocked) ?? [];
}
