// Walks a parsed workflow or action and collects every reference in it, also under nestings that GitHub may add later,
// and every part whose shape is not the documented one. It judges nothing.
import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { AliasTable, type Entry, scalarText } from "../yaml/alias-table.ts";
import { rangeOf } from "../yaml/read-yaml.ts";
import type { PipelineKind, ReferenceSite, SourceReference, StructureProblem } from "./pipeline-file.ts";

/** The part a node plays. One node may play several parts through aliases, and is entered once for each. */
type Role = "jobs" | "runs" | "job" | "services" | "image" | "steps" | "step" | ReferenceSite;

/** Walks one document. Every node is entered once a role, so aliases cannot multiply the work and cycles end. */
export class ReferenceWalk {
  readonly #aliases: AliasTable;
  readonly #contents: unknown;
  readonly #references: SourceReference[] = [];
  readonly #problems: StructureProblem[] = [];
  readonly #entered = new Map<Role, Set<Node>>();

  constructor(document: Document) {
    this.#aliases = new AliasTable(document);
    this.#contents = document.contents;
  }

  result(): { references: readonly SourceReference[]; problems: readonly StructureProblem[] } {
    return { references: this.#references.sort((a, b) => a.start - b.start), problems: this.#problems };
  }

  file(kind: PipelineKind): void {
    const root = this.#aliases.follow(this.#contents);
    if (root === undefined || (isScalar(root) && scalarText(root) === "")) return;
    const key = kind === "workflow" ? "jobs" : "runs";
    const found = isMap(root) ? this.#entries(root).filter((entry) => entry.key === key) : [];
    if (found.length === 0) this.#problem(root, `it has no top-level \`${key}\``);
    for (const entry of found) {
      const map = this.#mapping(entry, key, key);
      if (map && key === "jobs") this.#jobs(map);
      else if (map) this.#runs(map);
    }
  }

  #jobs(jobs: YAMLMap): void {
    for (const entry of this.#entries(jobs)) {
      const path = `jobs.${entry.key}`;
      const job = this.#mapping(entry, "job", path);
      if (job) this.#job(job, path);
    }
  }

  #job(job: YAMLMap, path: string): void {
    for (const entry of this.#entries(job)) {
      const here = `${path}.${entry.key}`;
      if (entry.key === "uses") this.#reference(entry, "reusable-workflow", here);
      else if (entry.key === "steps") this.#steps(entry, here);
      else if (entry.key === "container") this.#image(entry, "container", here);
      else if (entry.key === "services") this.#services(entry, here);
    }
  }

  #services(services: Entry, path: string): void {
    const expression = isScalar(services.value) && scalarText(services.value).includes("${{");
    if (expression) {
      this.#reference(services, "service", path);
      return;
    }
    const map = this.#mapping(services, "services", path);
    for (const entry of map ? this.#entries(map) : []) this.#image(entry, "service", `${path}.${entry.key}`);
  }

  /** The short form names the image itself, the long form under `image`. */
  #image(entry: Entry, site: "container" | "service", path: string): void {
    if (isScalar(entry.value)) {
      this.#reference(entry, site, path);
      return;
    }
    const map = this.#mapping(entry, "image", path);
    for (const inner of map ? this.#entries(map) : []) {
      if (inner.key === "image") this.#reference(inner, site, `${path}.image`);
    }
  }

  #runs(runs: YAMLMap): void {
    const all = this.#entries(runs);
    const docker = all.some(({ key, value }) => key === "using" && isScalar(value) && scalarText(value) === "docker");
    for (const entry of all) {
      if (entry.key === "steps") this.#steps(entry, "runs.steps");
      else if (entry.key === "image" && docker) this.#reference(entry, "docker-action", "runs.image");
    }
  }

  #steps(entry: Entry, path: string): void {
    const { value } = entry;
    if (!isSeq(value)) {
      this.#problem(value ?? entry.keyNode, `\`${path}\` is not a list`);
      return;
    }
    if (!this.#enter(value, "steps")) return;
    value.items.forEach((item, index) => {
      const step = this.#aliases.follow(item);
      const here = `${path}[${index}]`;
      if (isMap(step)) this.#step(step, here);
      else this.#problem(step ?? value, `\`${here}\` is not a mapping`);
    });
  }

  /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
  #step(step: YAMLMap, path: string): void {
    if (!this.#enter(step, "step")) return;
    for (const entry of this.#entries(step)) {
      const here = `${path}.${entry.key}`;
      if (entry.key === "uses") this.#reference(entry, "step", here);
      else if (isSeq(entry.value) && this.#aliases.holdsMappings(entry.value)) this.#steps(entry, here);
    }
  }

  #reference(entry: Entry, site: ReferenceSite, path: string): void {
    const { value } = entry;
    if (!isScalar(value)) {
      this.#problem(value ?? entry.keyNode, `\`${path}\` is not text`);
      return;
    }
    const text = scalarText(value).trim();
    const meansNone = text === "" && (site === "container" || site === "service");
    if (meansNone || !this.#enter(value, site)) return;
    const [start, end] = rangeOf(value);
    this.#references.push({ site, value: text, start, end, path });
  }

  /** The entry's value if it is a mapping not yet entered in this role. Any other shape is a problem. */
  #mapping(entry: Entry, role: Role, path: string): YAMLMap | undefined {
    const { value } = entry;
    if (isMap(value)) return this.#enter(value, role) ? value : undefined;
    this.#problem(value ?? entry.keyNode, `\`${path}\` is not a mapping`);
    return undefined;
  }

  #enter(node: Node, role: Role): boolean {
    const entered = this.#entered.get(role) ?? new Set();
    this.#entered.set(role, entered);
    if (entered.has(node)) return false;
    entered.add(node);
    return true;
  }

  #entries(map: YAMLMap): readonly Entry[] {
    return this.#aliases.entries(map);
  }

  #problem(node: Node, message: string): void {
    this.#problems.push({ message, offset: rangeOf(node)[0] });
  }
}
