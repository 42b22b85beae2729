// Draws what pulls in what, in columns, with a nested list that says the same.
import { clip, type DependencyGraph, type GraphNode } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { more } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import { layerGraph } from "./layer-graph.ts";
import { listGraph } from "./list-graph.ts";
import { nodeStanding, nodeWord } from "./node-standing.ts";

const BOX = { width: 264, height: 40, gapX: 44, gapY: 12 } as const;
const MAX_LABEL = 33;
const MAX_WORD = 44;
/** Edges that a picture can hold. */
const MAX_EDGES = 600;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** `id` is unique on the page and made by us. */
export function drawGraph(graph: DependencyGraph, id: string): Html | undefined {
  if (graph.nodes.length === 0) return undefined;
  const { columns, edges, leftOut } = layerGraph(graph);
  const places = new Map(
    columns.flatMap((column, x) => column.map((node, y): [number, Place] => [node, placeOf(x, y)])),
  );
  const width = columns.length * (BOX.width + BOX.gapX) - BOX.gapX + 2;
  const height = Math.max(...columns.map((column) => column.length)) * (BOX.height + BOX.gapY) + 2;
  return html`<div class="wide picture" tabindex="0" role="region" aria-label="Graph, scrolls sideways">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
<title id="${id}">${countOf(graph.nodes.length, "nodes")} and ${countOf(graph.edges.length, "links")}. The list below says the same in words.</title>
${edges.slice(0, MAX_EDGES).map(({ from, to }) => drawEdge(places.get(from), places.get(to)))}
${[...places].map(([index, place]) => drawNode(graph.nodes[index], place))}</svg></div>
${more(leftOut, "nodes of the graph")}${more(edges.length - MAX_EDGES, "links")}
<details><summary>The same as a list</summary>${listGraph(graph)}</details>`;
}

function placeOf(column: number, row: number): Place {
  return { x: 1 + column * (BOX.width + BOX.gapX), y: 1 + row * (BOX.height + BOX.gapY) };
}

function drawEdge(from: Place | undefined, to: Place | undefined): Html | undefined {
  if (!from || !to) return undefined;
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = Math.max(30, Math.abs(x2 - x1) / 2);
  return html`<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}

function drawNode(node: GraphNode | undefined, { x, y }: Place): Html | undefined {
  if (!node) return undefined;
  return html`<g class="node ${nodeStanding(node)}"><title>${node.label}: ${nodeWord(node)}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text class="name" x="${x + 10}" y="${y + 17}">${clip(node.label, MAX_LABEL)}</text><text class="word" x="${x + 10}" y="${y + 32}">${clip(nodeWord(node), MAX_WORD)}</text></g>
`;
}
