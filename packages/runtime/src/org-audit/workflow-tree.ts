// Looks into the tree of a workflow file. Duplicate keys are refused, as GitHub refuses them, and work is bounded: aliases can
// make a small file look large.
import type { SourceMapping, SourceNode } from "@lockstep/core";

/** Far more than any workflow has. */
const MAX_LOOKS = 50_000;

/** Thrown where a file is not one that GitHub would run, or too much work. Its message says which. */
export class TreeProblem extends Error {}

export class WorkflowTree {
  #looks = 0;

  /** The entries of a mapping by key. */
  entries(node: SourceNode | undefined): ReadonlyMap<string, SourceNode> {
    const found = new Map<string, SourceNode>();
    if (node?.kind !== "mapping") return found;
    for (const { key, value } of this.#entriesOf(node)) {
      if (key.kind !== "scalar" || key.value === "<<") throw new TreeProblem("a key is not plain text");
      if (found.has(key.value)) throw new TreeProblem("a key stands there twice");
      found.set(key.value, value);
    }
    return found;
  }

  items(node: SourceNode | undefined): readonly SourceNode[] {
    if (node?.kind !== "sequence") return [];
    this.#count(node.items.length);
    return node.items;
  }

  /** The texts of a scalar, or of the scalars of a list. */
  texts(node: SourceNode | undefined): readonly string[] {
    if (node?.kind === "scalar") return node.start < 0 ? [] : [node.value];
    return this.items(node).flatMap((item) => (item.kind === "scalar" ? [item.value] : []));
  }

  #entriesOf(node: SourceMapping): SourceMapping["entries"] {
    this.#count(node.entries.length);
    return node.entries;
  }

  #count(looks: number): void {
    this.#looks += looks + 1;
    if (this.#looks > MAX_LOOKS) throw new TreeProblem("it is larger than any workflow, or its aliases make it so");
  }
}

/** The text of a scalar; empty for anything else. */
export function textOf(node: SourceNode | undefined): string {
  return node?.kind === "scalar" ? node.value.trim() : "";
}
