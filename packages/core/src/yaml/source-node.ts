// A YAML document as a tree with source offsets, whichever parser read it. Aliases are replaced by what they stand for, so
// one node may be reached in several ways, also from inside itself.

/** UTF-16 offsets into the text, end exclusive; both -1 for what has no text there. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface SourceScalar extends Placed {
  readonly kind: "scalar";
  /** The text after unquoting, unfolding and unescaping. Empty for null. Decoded when it is asked for. */
  readonly value: string;
}

/** Of a collection only `start` is meaningful: `end` equals it. */
export interface SourceMapping extends Placed {
  readonly kind: "mapping";
  readonly entries: readonly SourceEntry[];
}

interface SourceSequence extends Placed {
  readonly kind: "sequence";
  readonly items: readonly SourceNode[];
}

/** Duplicate keys are entries of their own. */
export interface SourceEntry {
  readonly key: SourceNode;
  readonly value: SourceNode;
}

export type SourceNode = SourceScalar | SourceMapping | SourceSequence;

export type SourceTree =
  /** `root` is undefined for a document without content. */
  | { readonly ok: true; readonly root: SourceNode | undefined }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** The place of what has no text in the source: an empty value, an empty block. */
export const NOWHERE: Placed = { start: -1, end: -1 };

/** A region without the white space around it: where a block scalar's content really stands. */
export function trimRange(text: string, start: number, end: number): Placed {
  const region = text.slice(start, end);
  const trimmed = region.trimStart();
  if (trimmed === "") return NOWHERE;
  return { start: end - trimmed.length, end: start + region.trimEnd().length };
}

/** The root of a document, or undefined where it has no text at all. */
export function documentRoot(node: SourceNode | undefined): SourceNode | undefined {
  return node?.kind === "scalar" && node.start < 0 ? undefined : node;
}
