// What surrounds a step, a container or a service while a file is walked: the mappings that may set a shell, a matrix or
// environment variables. It looks entries up and judges nothing.
import type { SourceMapping, SourceNode, SourceScalar } from "../yaml/source-node.ts";
import type { ExpressionScope } from "./pipeline-file.ts";

/** The mappings around a place, outermost first: the workflow or action, the job if there is one, the step if it is in one. */
export interface WalkScope {
  readonly root: SourceMapping;
  readonly job?: SourceMapping | undefined;
  readonly step?: SourceMapping | undefined;
  /** The shell that `defaults.run` sets, found once a job. */
  readonly shell?: string | undefined;
  readonly runsOn?: string | undefined;
}

/** Scope of a job of the file ("Workflow syntax", `defaults.run` and `jobs.<job_id>.defaults.run`). */
export function jobScope(root: SourceMapping, job: SourceMapping): WalkScope {
  return { root, job, shell: defaultShell(job) ?? defaultShell(root), runsOn: words(entry(job, "runs-on")) };
}

/** The `shell` in force for a step. */
export function shellOf(scope: WalkScope, step: SourceMapping): string | undefined {
  return words(entry(step, "shell")) ?? scope.shell;
}

export function expressionScope({ root, job, step }: WalkScope): ExpressionScope {
  const env = [root, job, step].flatMap((map) => entry(map, "env") ?? []);
  return { matrix: entry(entry(job, "strategy"), "matrix"), env };
}

function defaultShell(map: SourceMapping): string | undefined {
  return words(entry(entry(entry(map, "defaults"), "run"), "shell"));
}

/** The value of the last entry with this key: the one that most parsers let win. */
function entry(node: SourceNode | undefined, name: string): SourceNode | undefined {
  if (node?.kind !== "mapping") return undefined;
  return node.entries.findLast(({ key }) => key.kind === "scalar" && key.value === name)?.value;
}

/** The text of a scalar, or of the scalars of a list or mapping (`runs-on` has all three forms, its `labels` may be a list). */
function words(node: SourceNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return node.value.trim() || undefined;
  const parts = children(node).flatMap((part) => (part.kind === "sequence" ? part.items : [part]));
  return parts.flatMap((part) => (part.kind === "scalar" ? [part.value] : [])).join(" ") || undefined;
}

function children(node: Exclude<SourceNode, SourceScalar>): readonly SourceNode[] {
  return node.kind === "sequence" ? node.items : node.entries.map(({ value }) => value);
}
