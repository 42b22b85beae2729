// Lists the jobs a matrix makes ("Workflow syntax", `jobs.<job_id>.strategy.matrix`), as far as given keys tell them apart.
import type { SourceNode } from "@lockstep/core";
import { literalEntries } from "./literal-entries.ts";

/** Values by key. Keys are in lower case: GitHub looks them up without regard to case. */
export type MatrixJob = ReadonlyMap<string, SourceNode>;

/** The most jobs one matrix can make ("Workflow syntax", the same section). */
const MAX_JOBS = 256;

/**
 * The jobs of a matrix, with the values of `keys` and of all keys that `include` names. Undefined where an expression
 * decides any of them, and where there are more than GitHub allows. `exclude` takes no job away here, so there may be
 * more jobs than will run, and never fewer.
 */
export function matrixJobs(matrix: SourceNode, keys: ReadonlySet<string>): readonly MatrixJob[] | undefined {
  const entries = entriesOf(matrix);
  const includes = entries && includesOf(entries.get("include"));
  if (!includes) return undefined;
  const relevant = new Set([...keys, ...includes.flatMap((include) => [...include.keys()])]);
  const axes = [...entries].filter(([key]) => key !== "include" && key !== "exclude");
  if (axes.length === 0) return includes;
  const jobs = product(axes.filter(([key]) => relevant.has(key)));
  return jobs && extend(jobs, includes);
}

function entriesOf(node: SourceNode): MatrixJob | undefined {
  const entries = literalEntries(node);
  return entries && new Map([...entries].map(([key, value]) => [key.toLowerCase(), value]));
}

function includesOf(node: SourceNode | undefined): readonly MatrixJob[] | undefined {
  if (node === undefined) return [];
  if (node.kind !== "sequence" || node.items.length > MAX_JOBS) return undefined;
  const includes = node.items.flatMap((item) => entriesOf(item) ?? []);
  return includes.length === node.items.length ? includes : undefined;
}

/** Every combination of the axes' values. */
function product(axes: readonly (readonly [string, SourceNode])[]): readonly MatrixJob[] | undefined {
  let jobs: readonly MatrixJob[] = [new Map()];
  for (const [key, values] of axes) {
    if (values.kind !== "sequence") return undefined;
    if (jobs.length * values.items.length > MAX_JOBS) return undefined;
    jobs = jobs.flatMap((job) => values.items.map((value) => new Map([...job, [key, value]])));
  }
  return jobs;
}

/** An entry of `include` goes to each job whose own values it does not change, or else makes a job of its own. */
function extend(jobs: readonly MatrixJob[], includes: readonly MatrixJob[]): readonly MatrixJob[] {
  const extended = jobs.map((job) => ({ own: job, all: new Map(job) }));
  const added: MatrixJob[] = [];
  for (const include of includes) {
    const fitting = extended.filter(({ own }) => fits(include, own));
    for (const { all } of fitting) for (const [key, value] of include) all.set(key, value);
    if (fitting.length === 0) added.push(include);
  }
  return [...extended.map(({ all }) => all), ...added];
}

function fits(include: MatrixJob, job: MatrixJob): boolean {
  return [...include].every(([key, value]) => {
    const own = job.get(key);
    return own === undefined || own === value || areSameText(own, value);
  });
}

function areSameText(a: SourceNode, b: SourceNode): boolean {
  return a.kind === "scalar" && b.kind === "scalar" && a.value === b.value;
}
