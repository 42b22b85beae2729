// Builds a source tree from js-yaml's event stream: the quick way, which reads almost every file there is.
import {
  type AliasEvent,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import {
  documentRoot,
  NOWHERE,
  type SourceEntry,
  type SourceNode,
  type SourceScalar,
  type SourceTree,
  trimRange,
} from "./source-node.ts";

/** Far deeper than anything a workflow needs. */
export const MAX_DEPTH = 100;

/** Reads `text`. Not `ok` where this parser refuses it, or where it holds more than one document. */
export function treeFromEvents(text: string): SourceTree {
  try {
    return new TreeBuilder(text).build(parseEvents(text, { maxDepth: MAX_DEPTH }));
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown;
    return { ok: false, message: thrown.reason, offset: thrown.mark?.position ?? 0 };
  }
}

/** A collection that is still being filled. */
type Open =
  | { readonly kind: "document" }
  | { readonly kind: "sequence"; readonly items: SourceNode[] }
  | { readonly kind: "mapping"; readonly entries: SourceEntry[]; key: SourceNode | undefined };

class TreeBuilder {
  readonly #text: string;
  readonly #anchors = new Map<string, SourceNode>();
  readonly #open: Open[] = [];
  #root: SourceNode | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  build(events: readonly Event[]): SourceTree {
    if (events.filter(({ type }) => type === EVENT_DOCUMENT).length > 1) {
      return { ok: false, message: "it holds more than one document", offset: 0 };
    }
    for (const event of events) {
      if (event.type === EVENT_ALIAS && !this.#anchors.has(this.#nameOf(event))) {
        return { ok: false, message: "an alias stands for nothing", offset: event.anchorStart };
      }
      this.#take(event);
    }
    return { ok: true, root: documentRoot(this.#root) };
  }

  #take(event: Event): void {
    if (event.type === EVENT_POP) this.#open.pop();
    else if (event.type === EVENT_DOCUMENT) this.#open.push({ kind: "document" });
    else if (event.type === EVENT_SCALAR) this.#add(this.#anchored(event, new EventScalar(this.#text, event)));
    else if (event.type === EVENT_ALIAS) this.#add(this.#anchors.get(this.#nameOf(event)));
    else this.#openCollection(event);
  }

  #openCollection(event: SequenceEvent | MappingEvent): void {
    const { start } = event;
    if (event.type === EVENT_SEQUENCE) {
      const items: SourceNode[] = [];
      this.#add(this.#anchored(event, { kind: "sequence", items, start, end: start }));
      this.#open.push({ kind: "sequence", items });
    } else if (event.type === EVENT_MAPPING) {
      const entries: SourceEntry[] = [];
      this.#add(this.#anchored(event, { kind: "mapping", entries, start, end: start }));
      this.#open.push({ kind: "mapping", entries, key: undefined });
    }
  }

  /** Puts a node where the innermost open collection expects one. */
  #add(node: SourceNode | undefined): void {
    const parent = this.#open.at(-1);
    if (node === undefined || parent === undefined) return;
    if (parent.kind === "document") this.#root = node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else if (parent.key === undefined) parent.key = node;
    else {
      parent.entries.push({ key: parent.key, value: node });
      parent.key = undefined;
    }
  }

  /** Remembers a node under its anchor. A later anchor of the same name takes its place (YAML 1.2.2, section 7.1). */
  #anchored<Node extends SourceNode>(event: { anchorStart: number; anchorEnd: number }, node: Node): Node {
    if (event.anchorStart >= 0) this.#anchors.set(this.#nameOf(event), node);
    return node;
  }

  #nameOf({ anchorStart, anchorEnd }: Pick<AliasEvent, "anchorStart" | "anchorEnd">): string {
    return this.#text.slice(anchorStart, anchorEnd);
  }
}

/** Decodes its value when that is first asked for. A class: an object with a getter of its own is a slow dictionary to V8. */
class EventScalar implements SourceScalar {
  readonly kind = "scalar";
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #event: ScalarEvent;
  #value: string | undefined;

  constructor(text: string, event: ScalarEvent) {
    const { start, end } = rangeOf(text, event);
    this.start = start;
    this.end = end;
    this.#text = text;
    this.#event = event;
  }

  get value(): string {
    this.#value ??= this.#event.valueStart < 0 ? "" : getScalarValue(this.#text, this.#event);
    return this.#value;
  }
}

/** Quotes belong to the scalar as written; the header and indentation of a block do not. */
function rangeOf(text: string, { valueStart, valueEnd, style }: ScalarEvent): { start: number; end: number } {
  if (valueStart < 0) return NOWHERE;
  if (style === SCALAR_STYLE_PLAIN) return { start: valueStart, end: valueEnd };
  const isBlock = style === SCALAR_STYLE_LITERAL_BLOCK || style === SCALAR_STYLE_FOLDED_BLOCK;
  return isBlock ? trimRange(text, valueStart, valueEnd) : { start: valueStart - 1, end: valueEnd + 1 };
}
