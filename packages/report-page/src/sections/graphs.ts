// The graphs of what actions pull in.
import { drawGraph } from "../graph/draw-graph.ts";
import { type Html, html } from "../markup/html.ts";
import type { PageModel } from "../page/page-model.ts";

export function renderGraphs({ checks }: PageModel): Html {
  const graphs = checks.flatMap(({ graph }, index) => (graph ? [drawGraph(graph, `graph-${index}`)] : []));
  return graphs.some((graph) => graph !== undefined)
    ? html`${graphs}`
    : html`<p>No report holds a graph. pin-check makes one where it may ask GitHub.</p>`;
}
