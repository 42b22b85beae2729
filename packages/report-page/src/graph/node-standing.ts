// How a node of the graph stands: its verdict in words, and the mark that goes with it.
import type { GraphNode } from "@lockstep/core";
import type { Standing } from "../markup/mark.ts";

/** Verdicts of pin-check that fix what runs. */
const PINNED: readonly string[] = ["sha", "locked", "immutable-release", "digest"];

export function nodeStanding({ verdict, blocked }: GraphNode): Standing {
  if (blocked) return "fail";
  if (verdict === "self") return "known";
  return PINNED.includes(verdict) ? "pass" : "incomplete";
}

export function nodeWord(node: GraphNode): string {
  if (node.verdict === "self") return "code of this repository";
  const pinned = PINNED.includes(node.verdict) ? `pinned: ${node.verdict}` : `not pinned: ${node.verdict}`;
  return node.blocked ? `${pinned}; GitHub would stop it` : pinned;
}
