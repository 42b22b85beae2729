// Walks a parsed workflow or action and collects every reference and script in it, also under nestings that GitHub may add
// later, and every part whose shape is not the documented one. It judges nothing.
import { clip } from "../text/clip.ts";
import type { SourceMapping, SourceNode, SourceScalar } from "../yaml/source-node.ts";
import type { PipelineKind, ReferenceSite, SourceReference, SourceScript, StructureProblem } from "./pipeline-file.ts";
import { expressionScope, jobScope, shellOf, type WalkScope } from "./walk-scope.ts";

/** The part a node plays. One node may play several parts through aliases, and is entered once for each. */
type Role = "jobs" | "runs" | "job" | "services" | "image" | "steps" | "step" | "script" | ReferenceSite;

/** One entry of a mapping whose key is text. */
interface Entry {
  readonly key: SourceScalar;
  readonly value: SourceNode;
}

export interface Collected {
  /** In source order. */
  readonly references: readonly SourceReference[];
  readonly scripts: readonly SourceScript[];
  readonly problems: readonly StructureProblem[];
}

/** A file with more problems than this is broken as a whole. */
const MAX_PROBLEMS = 50;
/** Longer than any owner, repository, path and ref together can be. */
const MAX_REFERENCE_LENGTH = 1000;
const MAX_PATH_LENGTH = 200;

/** Keys that make a mapping a step ("Workflow syntax", `jobs.<job_id>.steps`; the last three wait for background steps). */
const STEP_KEYS: readonly string[] = ["run", "uses", "wait", "wait-all", "cancel"];

/** Collects from a whole document. A document without content is a problem: nothing in it could be looked at. */
export function collectReferences(root: SourceNode | undefined, kind: PipelineKind): Collected {
  const walk = new ReferenceWalk();
  walk.file(root, kind);
  return walk.result();
}

/** Walks one document. Every node is entered once a role, so aliases cannot multiply the work and cycles end. */
class ReferenceWalk {
  readonly #references: SourceReference[] = [];
  readonly #scripts: SourceScript[] = [];
  readonly #problems: StructureProblem[] = [];
  readonly #entered = new Map<Role, Set<SourceNode>>();

  result(): Collected {
    const more = this.#problems.length - MAX_PROBLEMS;
    const problems = this.#problems.slice(0, MAX_PROBLEMS);
    if (more > 0) problems.push({ message: `${more} more parts are not understood`, offset: 0 });
    return {
      references: this.#references.sort((a, b) => a.start - b.start),
      scripts: this.#scripts.sort((a, b) => a.node.start - b.node.start),
      problems,
    };
  }

  file(root: SourceNode | undefined, kind: PipelineKind): void {
    if (root === undefined) {
      this.#problem(0, "it holds nothing");
      return;
    }
    const key = kind === "workflow" ? "jobs" : "runs";
    const found = root.kind === "mapping" ? this.#entries(root).filter((entry) => entry.key.value === key) : [];
    if (root.kind !== "mapping" || found.length === 0) this.#problem(root.start, `it has no top-level \`${key}\``);
    else for (const entry of found) this.#top(root, entry, key);
  }

  #top(root: SourceMapping, entry: Entry, key: "jobs" | "runs"): void {
    const map = this.#mapping(entry, key, key);
    if (map && key === "jobs") this.#jobs(root, map);
    else if (map) this.#runs(map, { root });
  }

  #jobs(root: SourceMapping, jobs: SourceMapping): void {
    for (const entry of this.#entries(jobs)) {
      const path = extend("jobs", entry.key.value);
      const job = this.#mapping(entry, "job", path);
      if (job) this.#job(job, jobScope(root, job), path);
    }
  }

  #job(job: SourceMapping, scope: WalkScope, path: string): void {
    const entries = this.#entries(job);
    if (!entries.some(({ key }) => key.value === "steps" || key.value === "uses")) {
      this.#problem(job.start, `\`${path}\` has neither steps nor uses`);
    }
    for (const entry of entries) {
      const name = entry.key.value;
      const here = extend(path, name);
      if (name === "uses") this.#reference(entry, "reusable-workflow", scope, here);
      else if (name === "steps") this.#steps(entry, scope, here);
      else if (name === "container") this.#image(entry, "container", scope, here);
      else if (name === "services") this.#services(entry, scope, here);
    }
  }

  #services(services: Entry, scope: WalkScope, path: string): void {
    if (services.value.kind === "scalar" && services.value.value.includes("${{")) {
      this.#reference(services, "service", scope, path);
      return;
    }
    const map = this.#mapping(services, "services", path);
    for (const entry of map ? this.#entries(map) : [])
      this.#image(entry, "service", scope, extend(path, entry.key.value));
  }

  /** The short form names the image itself, the long form under `image`. */
  #image(entry: Entry, site: "container" | "service", scope: WalkScope, path: string): void {
    if (entry.value.kind === "scalar") {
      this.#reference(entry, site, scope, path);
      return;
    }
    const map = this.#mapping(entry, "image", path);
    for (const inner of map ? this.#entries(map) : []) {
      if (inner.key.value === "image") this.#reference(inner, site, scope, extend(path, "image"));
    }
  }

  /** An image is looked at whatever `using` says: its spelling is the runner's matter. */
  #runs(runs: SourceMapping, scope: WalkScope): void {
    for (const entry of this.#entries(runs)) {
      if (entry.key.value === "steps") this.#steps(entry, scope, "runs.steps");
      else if (entry.key.value === "image") this.#reference(entry, "docker-action", scope, "runs.image");
    }
  }

  #steps(entry: Entry, scope: WalkScope, path: string): void {
    const { value } = entry;
    if (value.kind !== "sequence") {
      this.#problem(placeOf(entry), `\`${path}\` is not a list`);
      return;
    }
    if (!this.#enter(value, "steps")) return;
    value.items.forEach((step, index) => {
      const here = clip(`${path}[${index}]`, MAX_PATH_LENGTH);
      if (step.kind === "mapping") this.#step(step, scope, here);
      else this.#problem(step.start < 0 ? value.start : step.start, `\`${here}\` is not a mapping`);
    });
  }

  /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
  #step(step: SourceMapping, around: WalkScope, path: string): void {
    if (!this.#enter(step, "step")) return;
    const entries = this.#entries(step);
    if (!entries.some((entry) => STEP_KEYS.includes(entry.key.value) || nestsSteps(entry))) {
      this.#problem(step.start, `\`${path}\` is no step that GitHub documents`);
    }
    const { root, job, shell, runsOn } = around;
    const scope = { root, job, step, shell, runsOn };
    for (const entry of entries) {
      const here = extend(path, entry.key.value);
      if (entry.key.value === "uses") this.#reference(entry, "step", scope, here);
      else if (entry.key.value === "run") this.#script(entry, scope, here);
      else if (nestsSteps(entry)) this.#steps(entry, around, here);
    }
  }

  #script({ value: node }: Entry, scope: WalkScope & { readonly step: SourceMapping }, path: string): void {
    if (node.kind !== "scalar" || node.start < 0) this.#problem(scope.step.start, `\`${path}\` is not text`);
    else if (this.#enter(node, "script")) {
      this.#scripts.push({ node, path, shell: shellOf(scope, scope.step), runsOn: scope.runsOn });
    }
  }

  #reference(entry: Entry, site: ReferenceSite, scope: WalkScope, path: string): void {
    const { key, value } = entry;
    if (value.kind !== "scalar") {
      this.#problem(placeOf(entry), `\`${path}\` is not text`);
      return;
    }
    const text = value.value.trim();
    if (text.length > MAX_REFERENCE_LENGTH) {
      this.#problem(value.start, `\`${path}\` is longer than any reference`);
      return;
    }
    const meansNone = text === "" && (site === "container" || site === "service");
    if (meansNone || !this.#enter(value, site)) return;
    const { start, end } = value.start < 0 ? key : value;
    const dynamic = text.includes("${{") ? { scope: expressionScope(scope) } : {};
    this.#references.push({ site, value: text, start, end, path, ...dynamic });
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

  /**
   * Every entry, duplicate keys included. What GitHub gives no meaning to, or decides only while the workflow runs, is a
   * problem, because something may hide behind it: a collection as a key, a merge key, an expression as a key.
   */
  #entries(map: SourceMapping): readonly Entry[] {
    const entries: Entry[] = [];
    for (const { key, value } of map.entries) {
      if (key.kind === "scalar" && key.value !== "<<" && !key.value.includes("${{")) entries.push({ key, value });
      else this.#problem(key.start, "a key is not plain text");
    }
    return entries;
  }

  #problem(offset: number, message: string): void {
    this.#problems.push({ message, offset });
  }
}

/** Where a value stands, or its key where there is none. */
function placeOf({ key, value }: Entry): number {
  return value.start < 0 ? key.start : value.start;
}

/** A path with one more key, cut to a length that messages can hold. */
function extend(path: string, key: string): string {
  return clip(`${path}.${clip(key, MAX_PATH_LENGTH)}`, MAX_PATH_LENGTH);
}

/** Keys of a step that hold values for others, in whatever shape ("Workflow syntax", `jobs.<job_id>.steps[*].with`). */
const HOLD_VALUES: readonly string[] = ["with", "env"];

/** True for a list that holds at least one mapping: the shape of steps. */
function nestsSteps({ key, value }: Entry): boolean {
  if (HOLD_VALUES.includes(key.value)) return false;
  return value.kind === "sequence" && value.items.some((item) => item.kind === "mapping");
}
