// Reads the text of a workflow or of an action's metadata into a PipelineFile.
import { type Document, isMap } from "yaml";
import { LineIndex } from "../text/line-index.ts";
import { readYaml, TOO_DEEP } from "../yaml/read-yaml.ts";
import { PipelineFile, type PipelineKind } from "./pipeline-file.ts";
import { ReferenceWalk } from "./reference-walk.ts";

export type PipelineRead =
  | { readonly ok: true; readonly file: PipelineFile }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** Reads `text`. `kind` undefined means: tell by the content (a top-level `runs` key makes it an action). */
export function readPipelineFile(path: string, text: string, kind: PipelineKind | undefined): PipelineRead {
  const read = readYaml(text, "strings");
  if (!read.ok) return refuse(text, read);
  const found = kind ?? kindOfContent(read.document);
  const walked = walk(read.document, found);
  return walked ? { ok: true, file: new PipelineFile({ path, kind: found, text, ...walked }) } : refuse(text, TOO_DEEP);
}

function refuse(text: string, { message, offset }: { message: string; offset: number }): PipelineRead {
  return { ok: false, message, ...new LineIndex(text).position(offset) };
}

/** Undefined if the document is nested deeper than the stack, which the parser may survive and the walk may not. */
function walk(document: Document, kind: PipelineKind): ReturnType<ReferenceWalk["result"]> | undefined {
  const references = new ReferenceWalk(document);
  try {
    references.file(kind);
    return references.result();
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

function kindOfContent(document: Document): PipelineKind {
  return isMap(document.contents) && document.has("runs") && !document.has("jobs") ? "action" : "workflow";
}
