// The model of a file that a pipeline is made of: a workflow or an action's metadata, and everything it pulls in.
import { SourceFile } from "../text/source-file.ts";
import type { SourceNode, SourceScalar } from "../yaml/source-node.ts";

export type PipelineKind = "workflow" | "action";

/**
 * Where a reference stands. The names follow GitHub's "Workflow syntax" and "Metadata syntax" pages, the Dockerfile
 * reference (`FROM`, `COPY --from`, `# syntax=`) and the Compose file reference.
 */
export type ReferenceSite =
  | "step"
  | "reusable-workflow"
  | "container"
  | "service"
  | "docker-action"
  | "dockerfile-from"
  | "dockerfile-copy"
  | "dockerfile-syntax"
  | "compose-service";

/** The places whose value names code with dependencies of its own: `uses` of a step and of a job. */
export type UseSite = Extract<ReferenceSite, "step" | "reusable-workflow">;

/** True for a place that takes an action or a workflow, not an image alone. */
export function isUse(site: string): site is UseSite {
  return site === "step" || site === "reusable-workflow";
}

/** What an expression in a reference can be resolved by: nothing here has been interpreted yet. */
export interface ExpressionScope {
  /** `strategy.matrix` of the job. */
  readonly matrix: SourceNode | undefined;
  /** The `env` of the workflow, the job and the step, outermost first. */
  readonly env: readonly SourceNode[];
}

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
  /** Only where the value holds an expression. */
  readonly scope?: ExpressionScope;
}

/** A `run:` of a step. */
export interface SourceScript {
  /** The scalar; its value is decoded when it is asked for. */
  readonly node: SourceScalar;
  /** Path of keys from the root, for example `jobs.build.steps[2].run`. */
  readonly path: string;
  /** `shell` of the step, else of the nearest `defaults.run`; undefined where none says. */
  readonly shell: string | undefined;
  /** `runs-on` of the job, its parts joined by blanks; undefined in an action. */
  readonly runsOn: string | undefined;
}

/** A part of a file whose shape is not what GitHub documents, so what it pulls in could not be read. */
export interface StructureProblem {
  readonly message: string;
  readonly offset: number;
}

/** A file, its references and scripts in source order, and what could not be understood. */
export class PipelineFile extends SourceFile {
  readonly kind: PipelineKind;
  readonly references: readonly SourceReference[];
  readonly scripts: readonly SourceScript[];
  readonly problems: readonly StructureProblem[];

  constructor(parts: {
    path: string;
    kind: PipelineKind;
    text: string;
    references: readonly SourceReference[];
    scripts: readonly SourceScript[];
    problems: readonly StructureProblem[];
  }) {
    super(parts.path, parts.text);
    this.kind = parts.kind;
    this.references = parts.references;
    this.scripts = parts.scripts;
    this.problems = parts.problems;
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
