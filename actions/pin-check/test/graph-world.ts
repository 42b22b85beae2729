// References and facts for tests of the graph, and what a graph shows, in few words.
import { type ReferenceSite, SourceFile } from "@lockstep/core";
import { type CodeEvidence, type Facts, NO_FACTS } from "../src/evidence/facts.ts";
import { buildGraph, type GraphOptions, type GraphResult } from "../src/graph/build-graph.ts";
import { type JudgedReference, judgeReference } from "../src/reference/judge-reference.ts";

export const SHA = "0123456789abcdef0123456789abcdef01234567";
export const CI = ".github/workflows/ci.yml";

type Written = string | readonly [ReferenceSite, string];

/** The references of a file, one a line. */
export function file(path: string, ...written: readonly Written[]): readonly JudgedReference[] {
  const source = new SourceFile(path, written.map((entry) => `${writtenValue(entry)}\n`).join(""));
  let start = 0;
  return written.flatMap((entry) => {
    const value = writtenValue(entry);
    const site = typeof entry === "string" ? "step" : entry[0];
    const reference = { site, value, start, end: start + value.length, path: "" };
    start += value.length + 1;
    return judgeReference(source, reference, undefined);
  });
}

function writtenValue(entry: Written): string {
  return typeof entry === "string" ? entry : entry[1];
}

/** Code by key, each given by what its steps use, or in full. */
export function knowing(code: Readonly<Record<string, readonly string[] | CodeEvidence>>): Facts {
  const entries = Object.entries(code).map(([key, found]): [string, CodeEvidence] => [
    key,
    "kind" in found ? found : { kind: "composite", uses: found.map((value) => ({ site: "step", value })) },
  ]);
  return { ...NO_FACTS, code: new Map(entries) };
}

export function build(
  references: readonly JudgedReference[],
  facts: Facts = NO_FACTS,
  options: Partial<GraphOptions> = {},
  listed: readonly string[] = [CI],
): GraphResult {
  return buildGraph(references, facts, listed, { follow: true, ...options });
}

/** The edges as `from > to`, by label. */
export function edgesOf({ graph }: GraphResult): readonly string[] {
  return graph?.edges.map(({ from, to }) => `${graph.nodes[from]?.label} > ${graph.nodes[to]?.label}`) ?? [];
}

export function chainsOf({ transitive }: GraphResult): readonly (readonly [string, string, boolean])[] {
  return transitive.map(({ path, verdict, firm }) => [path.join(" > "), verdict, firm]);
}
