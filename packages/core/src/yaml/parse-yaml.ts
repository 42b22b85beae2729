// Reads a small YAML document into plain data, with bounded alias expansion.
import { LineIndex } from "../text/line-index.ts";
import { readYaml } from "./read-yaml.ts";

/** How many times aliases may be followed in all: the limit the YAML library uses against exponential expansion. */
const MAX_ALIASES = 100;

export type YamlValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** The document as plain data, typed by YAML 1.2's core schema. An empty document gives null. */
export function parseYaml(text: string): YamlValue {
  const read = readYaml(text, "typed");
  if (!read.ok) return { ok: false, message: read.message, ...new LineIndex(text).position(read.offset) };
  try {
    return { ok: true, value: read.document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    return {
      ok: false,
      message: "its aliases expand beyond all measure, or it is nested too deeply",
      line: 1,
      column: 1,
    };
  }
}
