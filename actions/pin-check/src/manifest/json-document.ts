// Reads JSON files, and finds the places of their values. JSON decides what a file says; its places come from reading it
// again as YAML, which holds nearly all of JSON and keeps offsets.
import { readSourceTree, type SourceEntry, type SourceNode } from "@lockstep/core";
import type { Place, Read } from "./manifest.ts";

/** The value of a JSON text, with or without a byte order mark. */
export function readJson(text: string): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (thrown) {
    return { ok: false, why: `not valid JSON: ${reasonOf(thrown)}` };
  }
}

/** The engine quotes the text around the flaw: that is left out. */
function reasonOf(thrown: unknown): string {
  return thrown instanceof SyntaxError ? "a character is out of place" : "it is nested too deeply";
}

const START: Place = { start: 0, end: 0 };

type Entries = ReadonlyMap<string, SourceEntry>;

export class JsonPlaces {
  readonly #root: SourceNode | undefined;
  readonly #entries = new Map<SourceNode, Entries>();

  private constructor(root: SourceNode | undefined) {
    this.#root = root;
  }

  /** Without places where YAML has none for it, as for characters that YAML forbids. */
  static async of(text: string): Promise<JsonPlaces> {
    const tree = await readSourceTree(text);
    return new JsonPlaces(tree.ok ? tree.root : undefined);
  }

  /** The value at the end of the keys, quotes included; the start of the file where it has no place. */
  value(...keys: readonly string[]): Place {
    return placeOf(this.#entry(keys)?.value);
  }

  /** The last of the keys itself. */
  key(...keys: readonly string[]): Place {
    return placeOf(this.#entry(keys)?.key);
  }

  #entry(keys: readonly string[]): SourceEntry | undefined {
    let node = this.#root;
    let found: SourceEntry | undefined;
    for (const name of keys) {
      found = node && this.#entriesOf(node).get(name);
      node = found?.value;
    }
    return found;
  }

  /** Of several entries with one key the last counts, as in JavaScript. Looked through once a mapping. */
  #entriesOf(node: SourceNode): Entries {
    const known = this.#entries.get(node);
    if (known) return known;
    const entries = node.kind === "mapping" ? node.entries : [];
    const byKey = new Map(entries.map((entry) => [entry.key.kind === "scalar" ? entry.key.value : "", entry]));
    this.#entries.set(node, byKey);
    return byKey;
  }
}

function placeOf(node: SourceNode | undefined): Place {
  return node === undefined || node.start < 0 ? START : { start: node.start, end: node.end };
}
