// Reads mappings and scalars that hold literals only. What an expression decides is not known here.
import type { SourceNode } from "@lockstep/core";

/** The entries of a mapping by key; undefined where it is no mapping, or a key is no plain text. */
export function literalEntries(node: SourceNode): ReadonlyMap<string, SourceNode> | undefined {
  if (node.kind !== "mapping") return undefined;
  const entries = new Map<string, SourceNode>();
  for (const { key, value } of node.entries) {
    if (key.kind !== "scalar" || key.value === "<<" || holdsExpression(key.value)) return undefined;
    entries.set(key.value, value);
  }
  return entries;
}

/** Null as YAML 1.2.2 writes it (section 10.3.2); in a string it is the empty string. */
const NULLS: readonly string[] = ["", "~", "null", "Null", "NULL"];

/** The text of a scalar, trimmed; undefined where it is a collection, or an expression decides it. */
export function literalText(node: SourceNode): string | undefined {
  if (node.kind !== "scalar" || holdsExpression(node.value)) return undefined;
  const text = node.value.trim();
  return NULLS.includes(text) ? "" : text;
}

export function holdsExpression(text: string): boolean {
  return text.includes("${{");
}
