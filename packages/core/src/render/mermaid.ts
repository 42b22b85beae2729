// Draws a dependency graph as Mermaid inside a Markdown code fence. Labels are hostile: outside letters, digits and a few
// harmless signs each character is written as a number, so no label can end a string, a line or the fence.
import type { DependencyGraph, GraphNode } from "../report/report.ts";
import { clip } from "../text/clip.ts";
import { countOf } from "../text/count-of.ts";
import { revealControls } from "../text/reveal-controls.ts";
import { groupBy } from "./sections.ts";

type Edge = DependencyGraph["edges"][number];

/** The most edges worth looking at. GitHub's Mermaid stops at 500 (Mermaid documentation, "maxEdges"). */
const MAX_EDGES = 150;

/** Mermaid refuses more than 50,000 characters (Mermaid documentation, "maxTextSize"). Fence and classes are not counted here. */
const MAX_TEXT = 45_000;
const MAX_LABEL = 80;

const PINNED: readonly string[] = ["sha", "locked", "immutable-release", "self", "digest"];

/** Fill, border and text are all set, so that a node reads the same on a light and on a dark page. */
const CLASSES = {
  own: "fill:#eaeef2,stroke:#57606a,color:#24292f",
  pinned: "fill:#dafbe1,stroke:#1a7f37,color:#0a3615",
  unpinned: "fill:#fff8c5,stroke:#9a6700,color:#3b2300,stroke-dasharray:5 3",
  blocked: "fill:#ffebe9,stroke:#cf222e,color:#4c0d12,stroke-width:3px",
} as const;

type NodeClass = keyof typeof CLASSES;

const LEGEND =
  "Legend: gray is code of this repository, green is pinned, yellow with a dashed border is not pinned, red with a thick border is where GitHub's SHA pinning policy would stop the run.";

/**
 * The graph as a fenced block with its legend, drawn with at most `limit` edges and no more than Mermaid takes. What leads
 * to something that is not pinned comes first; the edges left out are counted. Empty for a graph without edges.
 */
export function renderMermaid(graph: DependencyGraph, limit: number): string {
  const { edges, nodes } = selectEdges(graph, Math.min(limit, MAX_EDGES));
  if (edges.length === 0) return "";
  const ids = new Map([...nodes.keys()].map((index, position) => [index, `n${position}`]));
  const lines = [
    "```mermaid",
    "flowchart LR",
    ...[...nodes].map(([index, node]) => `  ${ids.get(index)}["${labelOf(node)}"]`),
    ...edges.map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`),
    ...renderClasses(nodes, ids),
    "```",
  ];
  const left = graph.edges.length - edges.length;
  const rest = left > 0 ? ` Not drawn: ${countOf(left, "further links")}.` : "";
  return `${lines.join("\n")}\n\n${LEGEND}${rest}`;
}

interface Selection {
  readonly edges: readonly Edge[];
  /** The ends of the edges, by their index in the graph. */
  readonly nodes: ReadonlyMap<number, GraphNode>;
}

/** As many edges as fit, weak ones first, then in their own order. */
function selectEdges(graph: DependencyGraph, limit: number): Selection {
  const weak = leadingToWeak(graph);
  const ordered = [...graph.edges].sort((a, b) => Number(weak.has(b.to)) - Number(weak.has(a.to)));
  const nodes = new Map<number, GraphNode>();
  const edges: Edge[] = [];
  let room = MAX_TEXT;
  for (const edge of ordered) {
    const ends = [...new Set([edge.from, edge.to])].flatMap((index) => {
      const node = nodes.has(index) ? undefined : graph.nodes[index];
      return node ? [[index, node] as const] : [];
    });
    // An edge takes `  n299 --> n299`, a node `  n299[""]` and its place in a list of a class.
    room -= 16 + ends.reduce((sum, [, node]) => sum + 16 + labelOf(node).length, 0);
    if (edges.length >= limit || room < 0) break;
    for (const [index, node] of ends) nodes.set(index, node);
    edges.push(edge);
  }
  return { edges, nodes };
}

/** The nodes that are not pinned, and those that pull one in. */
function leadingToWeak({ nodes, edges }: DependencyGraph): ReadonlySet<number> {
  const callers = groupBy(edges, ({ to }) => String(to));
  const found = new Set<number>();
  const open = [...nodes.keys()].filter((index) => isWeak(nodes[index]));
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    for (const { from } of callers.get(String(index)) ?? []) open.push(from);
  }
  return found;
}

function isWeak(node: GraphNode | undefined): boolean {
  return node !== undefined && ["unpinned", "blocked"].includes(classOf(node));
}

function classOf({ verdict, blocked }: GraphNode): NodeClass {
  if (blocked) return "blocked";
  if (verdict === "local") return "own";
  return PINNED.includes(verdict) ? "pinned" : "unpinned";
}

function renderClasses(nodes: ReadonlyMap<number, GraphNode>, ids: ReadonlyMap<number, string>): readonly string[] {
  return Object.entries(CLASSES).flatMap(([name, style]) => {
    const members = [...nodes].filter(([, node]) => classOf(node) === name).map(([index]) => ids.get(index));
    return members.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${members.join(",")} ${name}`];
  });
}

/** Full commit ids and digests are cut for display, with the cut shown; what only resembles one stays whole. */
const LONG_ID = /@((?:sha256:(?=[0-9a-f]{64}$))?[0-9a-f]{7})(?:[0-9a-f]{33}|[0-9a-f]{57})$/;

/**
 * Everything else becomes `#code;` (Mermaid documentation, "Entity codes to escape characters"): also what Markdown would
 * take for a list, emphasis or an address, because Mermaid reads labels as Markdown.
 */
const UNSAFE = /[^A-Za-z0-9/ ]/gu;

/** Mermaid rewrites `#code;` to a form that begins with this ligature, and would take it for its own in a label, too. */
const LIGATURE = "\ufb02";

function labelOf({ label }: GraphNode): string {
  const shown = revealControls(label).replaceAll(LIGATURE, "\\u{fb02}").trim().replace(LONG_ID, "@$1…");
  return clip(shown || "unnamed", MAX_LABEL).replace(UNSAFE, (char) => `#${char.codePointAt(0)};`);
}
