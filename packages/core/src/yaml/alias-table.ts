// Small questions asked of YAML nodes: what an alias stands for, which entries a mapping holds, what a scalar says.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** One entry of a mapping: the key's text, its node, and the value with aliases followed. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

/** Follows aliases in one document. All anchors are collected in one pass: the library's own lookup is a pass an alias. */
export class AliasTable {
  readonly #document: Document;
  #targets: ReadonlyMap<Alias, Node> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The node an alias stands for, or the node itself. A dangling alias gives undefined. */
  follow(value: unknown): Node | undefined {
    if (isAlias(value)) {
      this.#targets ??= collectTargets(this.#document);
      return this.#targets.get(value);
    }
    return isMap(value) || isSeq(value) || isScalar(value) ? value : undefined;
  }

  /** Every entry, duplicate keys included. The entries behind a merge key (`<<`) count as the mapping's own. */
  entries(map: YAMLMap): readonly Entry[] {
    return this.#ownEntries(map).flatMap((entry) => {
      if (entry.key !== "<<") return [entry];
      const merged = isSeq(entry.value) ? entry.value.items.map((item) => this.follow(item)) : [entry.value];
      return merged.flatMap((node) => (isMap(node) ? this.#ownEntries(node) : []));
    });
  }

  /** True for a sequence that holds at least one mapping: the shape of a list of steps. */
  holdsMappings(seq: YAMLSeq): boolean {
    return seq.items.some((item) => isMap(this.follow(item)));
  }

  #ownEntries(map: YAMLMap): readonly Entry[] {
    return map.items.flatMap((pair) => {
      const keyNode = this.follow(pair.key);
      return isScalar(keyNode) ? [{ key: scalarText(keyNode), keyNode, value: this.follow(pair.value) }] : [];
    });
  }
}

/** An alias stands for the last node before it that carries its anchor (YAML 1.2.2, section 7.1). */
function collectTargets(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) targets.set(node, target);
      } else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** The text of a scalar; null and missing values give the empty string. */
export function scalarText(scalar: Scalar): string {
  return scalar.value === null || scalar.value === undefined ? "" : String(scalar.value);
}
