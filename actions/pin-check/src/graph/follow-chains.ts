// Follows what one reference pulls in to the end of what is known. Cycles end where they close; depth and work are bounded,
// and whatever stops the walk is a gap.
import type { RemoteTarget } from "../reference/remote-target.ts";
import { type ResolvedDependency, sitedTarget } from "./dependency.ts";
import { type DrawnNode, referenceNode } from "./drawn-node.ts";
import type { KnownCode, ResolvedCode } from "./known-code.ts";
import { isPinned } from "./pinned.ts";

/** References behind the one in the repository's own file. GitHub nests neither actions nor workflows deeper. */
const MAX_DEPTH = 10;

/** Code, with the chain that leads to it. */
interface Link {
  readonly node: DrawnNode;
  readonly target: RemoteTarget;
  /** Labels of the references from the first one to this one. */
  readonly path: readonly string[];
  /** True if every reference behind the first one is pinned. */
  readonly firm: boolean;
}

/** Something that is pulled in, with the chain that leads to it. */
export interface Reached extends ResolvedDependency {
  readonly path: readonly string[];
  /** True if every reference between the first one and this one is pinned. */
  readonly firm: boolean;
}

/** Code whose dependencies were not followed. */
interface Gap {
  readonly node: DrawnNode;
  readonly why: string;
}

export interface Chains {
  /** Each thing once: by a firm chain if there is one, and by the shortest. */
  readonly reached: readonly Reached[];
  readonly edges: readonly (readonly [from: DrawnNode, to: DrawnNode])[];
  readonly gaps: readonly Gap[];
}

/** How a walk looks at things: what is known, how a dependency is judged in the end, and how many edges it may follow. */
export interface Lens {
  readonly known: KnownCode;
  view(resolved: ResolvedDependency): ResolvedDependency;
  readonly maxEdges: number;
}

/** Everything that the code at `target` pulls in; `node` stands for it. */
export function followChains(node: DrawnNode, target: RemoteTarget, lens: Lens): Chains {
  return new ChainWalk(lens).from({ node, target, path: [node.label], firm: true });
}

class ChainWalk {
  readonly #lens: Lens;
  readonly #seen = new Set<string>();
  /** Walked before the others, so that nothing is taken for loose that a firm chain leads to as well. */
  readonly #firm: Link[] = [];
  readonly #loose: Link[] = [];
  readonly #reached: Reached[] = [];
  readonly #edges: [DrawnNode, DrawnNode][] = [];
  readonly #gaps: Gap[] = [];

  constructor(lens: Lens) {
    this.#lens = lens;
  }

  from(start: Link): Chains {
    this.#seen.add(start.node.key);
    this.#firm.push(start);
    for (let link = this.#next(); link; link = this.#next()) this.#enter(link);
    return { reached: this.#reached, edges: this.#edges, gaps: this.#gaps };
  }

  #next(): Link | undefined {
    return this.#firm.shift() ?? this.#loose.shift();
  }

  #enter(link: Link): void {
    const code = this.#lens.known.at(link.target);
    const why = this.#obstacle(link, code);
    if (why !== undefined) this.#gaps.push({ node: link.node, why });
    else for (const dependency of code?.dependencies ?? []) this.#reach(link, this.#lens.view(dependency));
  }

  /** Why the code cannot be followed, or undefined if it can. */
  #obstacle({ path }: Link, code: ResolvedCode | undefined): string | undefined {
    if (!code) return "it is not known what it pulls in; ask GitHub with `online: true`, or refresh the evidence file";
    if (code.kind === "missing") return "there is no such action or workflow at this ref";
    if (path.length > MAX_DEPTH && code.dependencies.length > 0) return "it is nested deeper than GitHub allows";
    if (this.#edges.length + code.dependencies.length > this.#lens.maxEdges)
      return "too much is pulled in to follow it all";
    return undefined;
  }

  #reach(link: Link, resolved: ResolvedDependency): void {
    const { site, value } = resolved.dependency;
    const { verdict, target } = resolved;
    const node = referenceNode({ site, value, verdict, target });
    this.#edges.push([link.node, node]);
    if (this.#seen.has(node.key)) return;
    this.#seen.add(node.key);
    const path = [...link.path, node.label];
    this.#reached.push({ ...resolved, path, firm: link.firm });
    const sited = sitedTarget(site, target);
    const firm = link.firm && isPinned(verdict);
    if (sited) (firm ? this.#firm : this.#loose).push({ node, target: sited.target, path, firm });
  }
}
