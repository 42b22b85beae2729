// Builds the graph of everything the pipeline pulls in: from the files of this repository over their references to the end of
// what the facts hold. It judges chains, and asks nobody.
import { type DependencyGraph, type NotChecked, notCheckedAt } from "@lockstep/core";
import type { Facts } from "../evidence/facts.ts";
import type { ActionsLock } from "../lock/actions-lock.ts";
import { type JudgedReference, runningTarget } from "../reference/judge-reference.ts";
import type { RemoteTarget } from "../reference/remote-target.ts";
import { codeKey, type ResolvedDependency, sitedTarget } from "./dependency.ts";
import { type DrawnNode, fileNode, referenceNode } from "./drawn-node.ts";
import { type Chains, followChains, type Reached } from "./follow-chains.ts";
import { GraphDrawing } from "./graph-drawing.ts";
import { KnownCode } from "./known-code.ts";
import { ownFileOf } from "./own-file.ts";
import { isBlocked, isPinned } from "./pinned.ts";

const MAX_NODES = 2_000;
/** Over all chains together. */
const MAX_EDGES = 100_000;
const MAX_TRANSITIVE = 50_000;

export interface GraphOptions {
  /** False where nothing is known and nothing is to be known: code that cannot be followed is then not reported. */
  readonly follow: boolean;
  /** Host of a server other than github.com, as in the keys of the facts. */
  readonly host?: string | undefined;
  readonly lock?: ActionsLock | undefined;
  /** What is listed as not checked already: at such a place nothing more is said about what was not followed. */
  readonly explained?: readonly NotChecked[] | undefined;
}

/** Something that a reference of this repository pulls in. */
export interface TransitiveReference extends Reached {
  /** The reference in a file of this repository that leads to it, the first one where there are several in that file. */
  readonly origin: JudgedReference;
}

export interface GraphResult {
  /** Undefined where nothing pulls in anything. */
  readonly graph: DependencyGraph | undefined;
  /** Each thing once a file and direct reference. `path` begins with the direct reference; `firm` covers that one, too. */
  readonly transitive: readonly TransitiveReference[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Follows `references`, those of this repository, through `facts.code`. `listed` are the paths of the repository's files.
 * Bounded: 2,000 nodes, chains of ten references. What is not followed stands in `notChecked`, at the place that led there.
 */
export function buildGraph(
  references: readonly JudgedReference[],
  facts: Facts,
  listed: readonly string[],
  options: GraphOptions,
): GraphResult {
  const expansion = new Expansion(facts, listed, options);
  for (const reference of references) expansion.add(reference);
  return expansion.finish();
}

class Expansion {
  readonly #options: GraphOptions;
  readonly #known: KnownCode;
  readonly #listed: ReadonlySet<string>;
  readonly #drawing = new GraphDrawing(MAX_NODES);
  readonly #chains = new Map<string, Chains>();
  /** Direct references already followed, by file and target. */
  readonly #followed = new Set<string>();
  readonly #transitive: TransitiveReference[] = [];
  readonly #explained: ReadonlySet<string>;
  readonly #gaps = new Map<string, NotChecked>();
  #edgesLeft = MAX_EDGES;
  #isCut = false;

  constructor(facts: Facts, listed: readonly string[], options: GraphOptions) {
    this.#options = options;
    this.#known = new KnownCode(facts, options.host);
    this.#listed = new Set(listed);
    this.#explained = new Set(options.explained?.map(({ what }) => what));
  }

  add(direct: JudgedReference): void {
    const judged = this.#known.settle(direct);
    const { file, reference, verdict, value } = judged;
    const target = runningTarget(judged);
    const { site } = reference;
    const own = ownFileOf(judged, this.#listed);
    const node =
      own === undefined ? referenceNode({ site, value, verdict, target }) : fileNode(own, isBlocked(site, verdict));
    this.#drawing.connect(fileNode(file.path, false), node);
    const sited = sitedTarget(site, target);
    if (sited) this.#follow(judged, node, sited.target);
  }

  finish(): GraphResult {
    const overflow = this.#drawing.isFull || this.#isCut ? [TOO_LARGE] : [];
    return {
      graph: this.#drawing.finish(),
      transitive: this.#transitive,
      notChecked: this.#options.follow ? [...this.#gaps.values(), ...overflow] : [],
    };
  }

  #follow(origin: JudgedReference, node: DrawnNode, target: RemoteTarget): void {
    const once = JSON.stringify([origin.file.path, node.key]);
    if (this.#followed.has(once)) return;
    this.#followed.add(once);
    const { reached, gaps } = this.#chainsOf(origin, node, target);
    const firm = isPinned(origin.verdict);
    for (const { node: end, why } of gaps) this.#gap(origin, end, why);
    const room = MAX_TRANSITIVE - this.#transitive.length;
    this.#isCut ||= reached.length > room;
    for (const found of reached.slice(0, room)) {
      this.#transitive.push({ ...found, firm: firm && found.firm, origin });
    }
  }

  /**
   * Followed once a target; once a file, too, where a lock says for each workflow what its actions run. Which lock would
   * cover a called workflow is not documented: none does.
   */
  #chainsOf({ file: { path: file }, reference }: JudgedReference, node: DrawnNode, target: RemoteTarget): Chains {
    const lock = reference.site === "step" ? this.#options.lock : undefined;
    const key = JSON.stringify([lock ? file : "", codeKey(target)]);
    const kept = this.#chains.get(key);
    if (kept) return kept;
    const view = (resolved: ResolvedDependency) => lockedHere(resolved, file, lock);
    const chains = followChains(node, target, { known: this.#known, view, maxEdges: this.#edgesLeft });
    this.#edgesLeft -= chains.edges.length;
    for (const [from, to] of chains.edges) this.#drawing.connect(from, to);
    this.#chains.set(key, chains);
    return chains;
  }

  /** Told once, at the first place that leads there. */
  #gap({ file, reference }: JudgedReference, node: DrawnNode, why: string): void {
    if (this.#gaps.has(node.key)) return;
    const location = file.locate(reference.start, reference.end);
    const gap = notCheckedAt(location, `${node.label} was not followed: ${why}`);
    if (!this.#explained.has(gap.what)) this.#gaps.set(node.key, gap);
  }
}

const TOO_LARGE: NotChecked = {
  what: "the dependency graph",
  why: `it has more than ${MAX_NODES} nodes or ${MAX_TRANSITIVE} chains: what lies beyond was not looked at`,
};

/** A lock holds the commits of everything a workflow runs, also of what its actions use. */
function lockedHere(resolved: ResolvedDependency, file: string, lock: ActionsLock | undefined): ResolvedDependency {
  const { dependency, target, verdict } = resolved;
  if (!target || dependency.site !== "step" || isPinned(verdict)) return resolved;
  if (!lock?.covers(file, `${target.owner}/${target.name}`, target.ref)) return resolved;
  const reason = "actions.lock records the commit that runs, whatever the name points at.";
  return { ...resolved, verdict: "locked", reason };
}
