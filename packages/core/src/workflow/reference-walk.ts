// Walks a parsed workflow or action and collects every reference in it, also under nestings that GitHub may add later,
// and every part whose shape is not the documented one. It judges nothing.
import type { SourceMapping, SourceNode, SourceScalar } from "../yaml/source-node.ts";
import type { PipelineKind, ReferenceSite, SourceReference, StructureProblem } from "./pipeline-file.ts";

/** The part a node plays. One node may play several parts through aliases, and is entered once for each. */
type Role = "jobs" | "runs" | "job" | "services" | "image" | "steps" | "step" | ReferenceSite;

/** One entry of a mapping whose key is text. */
interface Entry {
  readonly key: SourceScalar;
  readonly value: SourceNode;
}

export interface Collected {
  /** In source order. */
  readonly references: readonly SourceReference[];
  readonly problems: readonly StructureProblem[];
}

/** Collects from a whole document. */
export function collectReferences(root: SourceNode | undefined, kind: PipelineKind): Collected {
  const walk = new ReferenceWalk();
  if (root !== undefined) walk.file(root, kind);
  return walk.result();
}

/** Walks one document. Every node is entered once a role, so aliases cannot multiply the work and cycles end. */
class ReferenceWalk {
  readonly #references: SourceReference[] = [];
  readonly #problems: StructureProblem[] = [];
  readonly #entered = new Map<Role, Set<SourceNode>>();

  result(): Collected {
    return { references: this.#references.sort((a, b) => a.start - b.start), problems: this.#problems };
  }

  file(root: SourceNode, kind: PipelineKind): void {
    const key = kind === "workflow" ? "jobs" : "runs";
    const found = root.kind === "mapping" ? this.#entries(root).filter((entry) => entry.key.value === key) : [];
    if (found.length === 0) this.#problem(root.start, `it has no top-level \`${key}\``);
    for (const entry of found) {
      const map = this.#mapping(entry, key, key);
      if (map && key === "jobs") this.#jobs(map);
      else if (map) this.#runs(map);
    }
  }

  #jobs(jobs: SourceMapping): void {
    for (const entry of this.#entries(jobs)) {
      const path = `jobs.${entry.key.value}`;
      const job = this.#mapping(entry, "job", path);
      if (job) this.#job(job, path);
    }
  }

  #job(job: SourceMapping, path: string): void {
    for (const entry of this.#entries(job)) {
      const name = entry.key.value;
      const here = `${path}.${name}`;
      if (name === "uses") this.#reference(entry, "reusable-workflow", here);
      else if (name === "steps") this.#steps(entry, here);
      else if (name === "container") this.#image(entry, "container", here);
      else if (name === "services") this.#services(entry, here);
    }
  }

  #services(services: Entry, path: string): void {
    if (services.value.kind === "scalar" && services.value.value.includes("${{")) {
      this.#reference(services, "service", path);
      return;
    }
    const map = this.#mapping(services, "services", path);
    for (const entry of map ? this.#entries(map) : []) this.#image(entry, "service", `${path}.${entry.key.value}`);
  }

  /** The short form names the image itself, the long form under `image`. */
  #image(entry: Entry, site: "container" | "service", path: string): void {
    if (entry.value.kind === "scalar") {
      this.#reference(entry, site, path);
      return;
    }
    const map = this.#mapping(entry, "image", path);
    for (const inner of map ? this.#entries(map) : []) {
      if (inner.key.value === "image") this.#reference(inner, site, `${path}.image`);
    }
  }

  #runs(runs: SourceMapping): void {
    const all = this.#entries(runs);
    const docker = all.some(
      ({ key, value }) => key.value === "using" && value.kind === "scalar" && value.value === "docker",
    );
    for (const entry of all) {
      if (entry.key.value === "steps") this.#steps(entry, "runs.steps");
      else if (entry.key.value === "image" && docker) this.#reference(entry, "docker-action", "runs.image");
    }
  }

  #steps(entry: Entry, path: string): void {
    const { value } = entry;
    if (value.kind !== "sequence") {
      this.#problem(placeOf(entry), `\`${path}\` is not a list`);
      return;
    }
    if (!this.#enter(value, "steps")) return;
    value.items.forEach((step, index) => {
      const here = `${path}[${index}]`;
      if (step.kind === "mapping") this.#step(step, here);
      else this.#problem(step.start < 0 ? value.start : step.start, `\`${here}\` is not a mapping`);
    });
  }

  /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
  #step(step: SourceMapping, path: string): void {
    if (!this.#enter(step, "step")) return;
    for (const entry of this.#entries(step)) {
      const { key, value } = entry;
      const here = `${path}.${key.value}`;
      const nests = value.kind === "sequence" && value.items.some((item) => item.kind === "mapping");
      if (key.value === "uses") this.#reference(entry, "step", here);
      else if (nests) this.#steps(entry, here);
    }
  }

  #reference(entry: Entry, site: ReferenceSite, path: string): void {
    const { key, value } = entry;
    if (value.kind !== "scalar") {
      this.#problem(placeOf(entry), `\`${path}\` is not text`);
      return;
    }
    const text = value.value.trim();
    const meansNone = text === "" && (site === "container" || site === "service");
    if (meansNone || !this.#enter(value, site)) return;
    const { start, end } = value.start < 0 ? key : value;
    this.#references.push({ site, value: text, start, end, path });
  }

  /** The entry's value if it is a mapping not yet entered in this role. Any other shape is a problem. */
  #mapping(entry: Entry, role: Role, path: string): SourceMapping | undefined {
    const { value } = entry;
    if (value.kind === "mapping") return this.#enter(value, role) ? value : undefined;
    this.#problem(placeOf(entry), `\`${path}\` is not a mapping`);
    return undefined;
  }

  #enter(node: SourceNode, role: Role): boolean {
    const entered = this.#entered.get(role) ?? new Set();
    this.#entered.set(role, entered);
    if (entered.has(node)) return false;
    entered.add(node);
    return true;
  }

  /** Every entry, duplicate keys included. The entries behind a merge key (`<<`) count as the mapping's own. */
  #entries(map: SourceMapping): readonly Entry[] {
    return this.#ownEntries(map).flatMap((entry) => {
      if (entry.key.value !== "<<") return [entry];
      const merged = entry.value.kind === "sequence" ? entry.value.items : [entry.value];
      return merged.flatMap((node) => (node.kind === "mapping" ? this.#ownEntries(node) : []));
    });
  }

  /** A key that is a collection is a problem: nothing GitHub documents has one, and something may hide behind it. */
  #ownEntries(map: SourceMapping): readonly Entry[] {
    return map.entries.flatMap(({ key, value }) => {
      if (key.kind === "scalar") return [{ key, value }];
      this.#problem(key.start, "a key is not text");
      return [];
    });
  }

  #problem(offset: number, message: string): void {
    this.#problems.push({ message, offset });
  }
}

/** Where a value stands, or its key where there is none. */
function placeOf({ key, value }: Entry): number {
  return value.start < 0 ? key.start : value.start;
}
