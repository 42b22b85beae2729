// Predicts what GitHub's own policy would do with this pipeline. GitHub itself tells only when a run has been stopped.
import type { DependencyGraph, GraphNode } from "@lockstep/core";

export interface BlockPrediction {
  readonly blocked: boolean;
  /** What the run would be stopped by, in the order of the graph. */
  readonly by: readonly GraphNode[];
}

/** Whether `sha_pinning_required` would stop runs: it looks at every action of the expanded graph, not only at direct ones. */
export function predictBlock({ graph }: { readonly graph: DependencyGraph | undefined }): BlockPrediction {
  const by = graph?.nodes.filter((node) => node.blocked) ?? [];
  return { blocked: by.length > 0, by };
}
