// Reads one YAML document into a tree with source ranges. Hostile input ends in a reason, never in an exception.
import { type Document, isScalar, type Node, type ParsedNode, parseDocument, visit } from "yaml";

/** How a document is read: every scalar a string, as the runner reads `uses`, or typed by YAML 1.2's core schema. */
export type Scalars = "strings" | "typed";

export type YamlRead =
  | { readonly ok: true; readonly document: Document.Parsed<ParsedNode> }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Without a place: where the stack ends differs from run to run. */
export const TOO_DEEP = { ok: false, message: "nested too deeply to be read", offset: 0 } as const;

/**
 * Parses `text`. As strings, duplicate keys are kept, so that every value of them is looked at; typed, they are an error,
 * found in linear time (the library compares every key with every other). Aliases
 * stay unresolved, so they cannot expand. A second document and nesting deeper than the stack are errors.
 */
export function readYaml(text: string, scalars: Scalars): YamlRead {
  try {
    const document = parseDocument(text, {
      schema: scalars === "strings" ? "failsafe" : "core",
      uniqueKeys: false,
      prettyErrors: false,
      // "silent" would also silence the error about a second document.
      logLevel: "error",
    });
    const [error] = document.errors;
    if (error?.code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
    if (error) return { ok: false, message: firstLine(error.message), offset: error.pos[0] };
    const duplicate = scalars === "typed" ? duplicateKey(document) : undefined;
    if (duplicate) return { ok: false, message: "the key stands there twice", offset: rangeOf(duplicate)[0] };
    return { ok: true, document };
  } catch (thrown) {
    if (thrown instanceof RangeError) return TOO_DEEP;
    return { ok: false, message: thrown instanceof Error ? firstLine(thrown.message) : "cannot be read", offset: 0 };
  }
}

function duplicateKey(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found ??= key;
        seen.add(key.value);
      }
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Start and end (exclusive) of a node's own text, as UTF-16 offsets. */
export function rangeOf(node: Node): readonly [start: number, end: number] {
  const range = node.range;
  return range ? [range[0], range[1]] : [0, 0];
}

const MAX_MESSAGE = 200;

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE);
}
