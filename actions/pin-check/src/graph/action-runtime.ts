// Tells what runs an action, from the metadata's `runs.using`.
import { readSourceTree, type SourceNode } from "@lockstep/core";
import type { CodeEvidence } from "../evidence/facts.ts";

const NODE = /^node\d{1,3}$/;

/**
 * The runtime that `runs.using` names, or undefined where it names none or an unknown one. The runner compares the names
 * without regard to case. Source: GitHub's "Metadata syntax", `runs.using`.
 */
export async function readRuntime(text: string): Promise<CodeEvidence["kind"] | undefined> {
  const tree = await readSourceTree(text);
  const using = entry(entry(tree.ok ? tree.root : undefined, "runs"), "using");
  const name = using?.kind === "scalar" ? using.value.trim().toLowerCase() : "";
  if (name === "composite" || name === "docker") return name;
  return NODE.test(name) ? "javascript" : undefined;
}

/** The value of the only entry with this key. Two of them could be read in two ways, and count as none. */
function entry(node: SourceNode | undefined, name: string): SourceNode | undefined {
  if (node?.kind !== "mapping") return undefined;
  const [first, ...others] = node.entries.filter(({ key }) => key.kind === "scalar" && key.value === name);
  return others.length === 0 ? first?.value : undefined;
}
