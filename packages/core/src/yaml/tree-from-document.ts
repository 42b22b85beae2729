// Builds a source tree with the `yaml` package, which reads what js-yaml refuses although GitHub runs it, such as flow
// collections and quoted scalars whose further lines are indented too little. Several times slower.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { readYaml, TOO_DEEP } from "./read-yaml.ts";
import {
  documentRoot,
  NOWHERE,
  type SourceEntry,
  type SourceNode,
  type SourceScalar,
  type SourceTree,
  trimRange,
} from "./source-node.ts";

export function treeFromDocument(text: string): SourceTree {
  const read = readYaml(text, "strings");
  return read.ok ? buildTree(text, read.document) : read;
}

/** The parser survives nestings that the builder's own stack may not. */
function buildTree(text: string, document: Document): SourceTree {
  const builder = new TreeBuilder(text);
  try {
    const root = builder.build(document);
    if (builder.dangling === undefined) return { ok: true, root };
    return { ok: false, message: "an alias stands for nothing", offset: builder.dangling };
  } catch (thrown) {
    if (thrown instanceof RangeError) return TOO_DEEP;
    throw thrown;
  }
}

class TreeBuilder {
  readonly #text: string;
  readonly #anchors = new Map<string, SourceNode>();
  /** Offset of the first alias without an anchor before it. */
  dangling: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  build(document: Document): SourceNode | undefined {
    return documentRoot(this.#node(document.contents));
  }

  #node(node: unknown): SourceNode {
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target) return target;
      this.dangling ??= rangeOf(node)[0];
    }
    if (isSeq(node)) return this.#sequence(node);
    if (isMap(node)) return this.#mapping(node);
    return isScalar(node) ? this.#anchored(node, scalarOf(this.#text, node)) : { ...EMPTY };
  }

  #sequence(node: Node & { items: readonly unknown[] }): SourceNode {
    const items: SourceNode[] = [];
    const [start] = rangeOf(node);
    const sequence = this.#anchored(node, { kind: "sequence", items, start, end: start });
    for (const item of node.items) items.push(this.#node(item));
    return sequence;
  }

  #mapping(node: Node & { items: readonly { readonly key: unknown; readonly value?: unknown }[] }): SourceNode {
    const entries: SourceEntry[] = [];
    const [start] = rangeOf(node);
    const mapping = this.#anchored(node, { kind: "mapping", entries, start, end: start });
    for (const { key, value } of node.items) entries.push({ key: this.#node(key), value: this.#node(value) });
    return mapping;
  }

  #anchored(node: Node, made: SourceNode): SourceNode {
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, made);
    return made;
  }
}

const EMPTY: SourceScalar = { kind: "scalar", value: "", ...NOWHERE };

function scalarOf(text: string, node: Scalar): SourceScalar {
  const [start, end] = rangeOf(node);
  const value = node.value === null || node.value === undefined ? "" : String(node.value);
  if (start === end) return { ...EMPTY, value };
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const place = isBlock ? trimRange(text, lineAfter(text, start), end) : { start, end };
  return { kind: "scalar", value, ...place };
}

function rangeOf(node: Node): readonly [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The offset after the line break that ends the line of `offset`: a block's header fills its line. */
function lineAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
