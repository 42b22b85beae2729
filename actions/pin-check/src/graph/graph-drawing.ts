// Collects nodes and edges, each once. It knows nothing of what they stand for but which of two judgements is worse.
import type { DependencyGraph } from "@lockstep/core";
import type { DrawnNode } from "./drawn-node.ts";
import { isPinned } from "./pinned.ts";

export class GraphDrawing {
  readonly #nodes = new Map<string, DrawnNode>();
  /** Keys of the ends, the ones pulled in by those that pull them in. */
  readonly #edges = new Map<string, Set<string>>();
  readonly #maxNodes: number;
  #full = false;

  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes;
  }

  /** True once something did not fit. */
  get isFull(): boolean {
    return this.#full;
  }

  /** Draws that `from` pulls in `to`, unless one of them no longer fits. */
  connect(from: DrawnNode, to: DrawnNode): void {
    if (!this.#place(from) || !this.#place(to)) return;
    const ends = this.#edges.get(from.key) ?? new Set();
    this.#edges.set(from.key, ends.add(to.key));
  }

  /** Nodes in the order in which they were met; undefined where nothing pulls in anything. */
  finish(): DependencyGraph | undefined {
    if (this.#edges.size === 0) return undefined;
    const keys = [...this.#nodes.keys()];
    const indexes = new Map(keys.map((key, index) => [key, index]));
    const nodes = [...this.#nodes.values()].map(({ label, verdict, blocked }) => ({ label, verdict, blocked }));
    const edges = keys.flatMap((key, from) =>
      [...(this.#edges.get(key) ?? [])].flatMap((end) => {
        const to = indexes.get(end);
        return to === undefined ? [] : [{ from, to }];
      }),
    );
    return { nodes, edges };
  }

  /** What is used in several ways is drawn as the worst of them. */
  #place(node: DrawnNode): boolean {
    const placed = this.#nodes.get(node.key);
    if (!placed && this.#nodes.size >= this.#maxNodes) this.#full = true;
    else if (!placed || weigh(node) > weigh(placed))
      this.#nodes.set(node.key, { ...node, label: placed?.label ?? node.label });
    return this.#nodes.has(node.key);
  }
}

function weigh({ verdict, blocked }: DrawnNode): number {
  return (blocked ? 2 : 0) + (isPinned(verdict) ? 0 : 1);
}
