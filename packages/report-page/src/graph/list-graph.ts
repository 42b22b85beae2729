// A graph as nested lists. A node that comes up again is named, and its followers are not repeated.
import type { DependencyGraph } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { more } from "../markup/table.ts";
import { followersOf, rootsOf } from "./layer-graph.ts";
import { nodeWord } from "./node-standing.ts";

const MAX_DEPTH = 12;
const MAX_LINES = 1_000;

interface Listing {
  readonly graph: DependencyGraph;
  readonly followers: readonly (readonly number[])[];
  readonly seen: Set<number>;
  lines: number;
  left: number;
}

export function listGraph(graph: DependencyGraph): Html {
  const listing: Listing = { graph, followers: followersOf(graph), seen: new Set(), lines: 0, left: 0 };
  const list = listNodes(rootsOf(graph), listing, 0);
  return html`${list}${more(listing.left, "lines")}`;
}

function listNodes(indexes: readonly number[], listing: Listing, depth: number): Html | undefined {
  const room = depth < MAX_DEPTH ? Math.max(0, MAX_LINES - listing.lines) : 0;
  const shown = indexes.slice(0, room);
  listing.left += indexes.length - shown.length;
  listing.lines += shown.length;
  return shown.length === 0
    ? undefined
    : html`<ul class="tree">${shown.map((index) => listNode(index, listing, depth))}</ul>`;
}

function listNode(index: number, listing: Listing, depth: number): Html | undefined {
  const node = listing.graph.nodes[index];
  if (!node) return undefined;
  const followers = listing.followers[index] ?? [];
  const isKnown = listing.seen.has(index);
  listing.seen.add(index);
  const below = isKnown ? again(followers.length) : listNodes(followers, listing, depth + 1);
  return html`<li><code>${node.label}</code> ${nodeWord(node)}${below}</li>`;
}

function again(followers: number): Html | undefined {
  return followers > 0 ? html` (see above)` : undefined;
}
