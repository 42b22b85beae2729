// Looks entries up in mappings with merge keys (`<<`, the "Merge Key Language-Independent Type" for YAML), which compose
// files use to share settings. The mappings may hold themselves.
import type { SourceMapping, SourceNode } from "@lockstep/core";

/** Far more mappings than anybody merges into one. */
const MAX_LAYERS = 100;

type Entries = ReadonlyMap<string, SourceNode>;

export class MergedMappings {
  /** Each mapping is indexed once, however often it is merged. */
  readonly #own = new Map<SourceMapping, Entries>();
  /** True once a mapping merged more others than are followed. */
  isExceeded = false;

  /** The value under `name`: of the mapping itself, else of what it merges, what is named first before what comes later. */
  find(map: SourceMapping, name: string): SourceNode | undefined {
    for (const layer of this.#layersOf(map)) {
      const found = layer.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** Every entry whose key is text, merged ones included. */
  entriesOf(map: SourceMapping): Entries {
    const merged = new Map<string, SourceNode>();
    for (const layer of this.#layersOf(map)) {
      for (const [name, value] of layer) if (!merged.has(name)) merged.set(name, value);
    }
    merged.delete("<<");
    return merged;
  }

  /** The entries of the mapping and of all that it merges, strongest first, each mapping once. */
  *#layersOf(map: SourceMapping): Generator<Entries> {
    const seen = new Set<SourceMapping>();
    const waiting = [map];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next)) continue;
      if (seen.size >= MAX_LAYERS) {
        this.isExceeded = true;
        return;
      }
      seen.add(next);
      const own = this.#ownEntries(next);
      yield own;
      waiting.push(...this.#mergedBy(own.get("<<")).reverse());
    }
  }

  #mergedBy(value: SourceNode | undefined): SourceMapping[] {
    const nodes = value?.kind === "sequence" ? value.items : value ? [value] : [];
    if (nodes.length > MAX_LAYERS) this.isExceeded = true;
    return nodes.slice(0, MAX_LAYERS).filter((node) => node.kind === "mapping");
  }

  #ownEntries(map: SourceMapping): Entries {
    const known = this.#own.get(map);
    if (known) return known;
    const texts = map.entries.flatMap(({ key, value }) => (key.kind === "scalar" ? [[key.value, value] as const] : []));
    const entries = new Map(texts);
    this.#own.set(map, entries);
    return entries;
  }
}
