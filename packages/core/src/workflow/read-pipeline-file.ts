// Reads the text of a workflow or of an action's metadata into a PipelineFile.
import { LineIndex } from "../text/line-index.ts";
import { readSourceTree } from "../yaml/read-source-tree.ts";
import type { SourceNode } from "../yaml/source-node.ts";
import { PipelineFile, type PipelineKind } from "./pipeline-file.ts";
import { collectReferences } from "./reference-walk.ts";

export type PipelineRead =
  | { readonly ok: true; readonly file: PipelineFile }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** Reads `text`. `kind` undefined means: tell by the content (a top-level `runs` key makes it an action). */
export async function readPipelineFile(
  path: string,
  text: string,
  kind: PipelineKind | undefined,
): Promise<PipelineRead> {
  const tree = await readSourceTree(text);
  if (!tree.ok) return { ok: false, message: tree.message, ...new LineIndex(text).position(tree.offset) };
  const found = kind ?? kindOfContent(tree.root);
  return { ok: true, file: new PipelineFile({ path, kind: found, text, ...collectReferences(tree.root, found) }) };
}

function kindOfContent(root: SourceNode | undefined): PipelineKind {
  const keys =
    root?.kind === "mapping" ? root.entries.flatMap(({ key }) => (key.kind === "scalar" ? [key.value] : [])) : [];
  return keys.includes("runs") && !keys.includes("jobs") ? "action" : "workflow";
}
