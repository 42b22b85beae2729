// The model of a file that a pipeline is made of: a workflow or an action's metadata, and everything it pulls in.
import type { Location } from "../report/finding.ts";
import { LineIndex } from "../text/line-index.ts";

export type PipelineKind = "workflow" | "action";

/** Where a reference stands. The names follow GitHub's "Workflow syntax" and "Metadata syntax" pages. */
export type ReferenceSite = "step" | "reusable-workflow" | "container" | "service" | "docker-action";

/** One reference as written. */
export interface SourceReference {
  readonly site: ReferenceSite;
  /** The scalar's value after YAML unquoting, trimmed. */
  readonly value: string;
  /** UTF-16 offsets of the scalar as written, quotes included. */
  readonly start: number;
  readonly end: number;
  /** Path of keys from the root, for example `jobs.build.steps[2].uses`. */
  readonly path: string;
}

/** A part of a file whose shape is not what GitHub documents, so what it pulls in could not be read. */
export interface StructureProblem {
  readonly message: string;
  readonly offset: number;
}

/** A file, its references in source order, and what could not be understood. */
export class PipelineFile {
  readonly path: string;
  readonly kind: PipelineKind;
  readonly text: string;
  readonly references: readonly SourceReference[];
  readonly problems: readonly StructureProblem[];
  #lines: LineIndex | undefined;

  constructor(parts: {
    path: string;
    kind: PipelineKind;
    text: string;
    references: readonly SourceReference[];
    problems: readonly StructureProblem[];
  }) {
    this.path = parts.path;
    this.kind = parts.kind;
    this.text = parts.text;
    this.references = parts.references;
    this.problems = parts.problems;
  }

  /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
  locate(start: number, end: number): Location {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines.locate(this.path, start, end);
  }
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/s;
const ACTION = /(?:^|\/)action\.ya?ml$/s;

/**
 * What GitHub would take the file at this repository-relative path for: workflows lie directly in `.github/workflows`
 * ("Workflow syntax", first section), an action's metadata file is `action.yml` or `action.yaml` in any folder.
 */
export function kindOfPath(path: string): PipelineKind | undefined {
  if (WORKFLOW.test(path)) return "workflow";
  return ACTION.test(path) ? "action" : undefined;
}
