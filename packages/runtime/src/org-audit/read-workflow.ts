// Reads from a workflow file what decides whether a step runs: what starts it, under which conditions, and with what inputs.
// Source: GitHub documentation, "Workflow syntax for GitHub Actions".
import { readSourceTree, type SourceNode } from "@lockstep/core";
import { TreeProblem, textOf, WorkflowTree } from "./workflow-tree.ts";

export interface Trigger {
  readonly event: string;
  /** Filters that may leave some events of this kind out, such as `paths`. */
  readonly filters: readonly string[];
}

export interface WorkflowStep {
  readonly uses: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly conditions: readonly string[];
  readonly toothless: boolean;
}

export interface WorkflowJob {
  /** The reusable workflow that it calls; empty for a job with steps. */
  readonly calls: string;
  readonly conditions: readonly string[];
  readonly toothless: boolean;
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow {
  readonly triggers: readonly Trigger[];
  readonly jobs: readonly WorkflowJob[];
}

export type WorkflowRead =
  | { readonly ok: true; readonly workflow: Workflow }
  | { readonly ok: false; readonly why: string };

/** Steps in `parallel` groups in steps. */
const MAX_NESTING = 5;
const NARROWING = ["branches", "branches-ignore", "paths", "paths-ignore", "types"];
/** What GitHub starts a pull request's run for where nothing is said, of which a gate needs the first two. */
const NEEDED_TYPES = ["opened", "synchronize"];

/** Never rejects, whatever the text. `defaultBranch` is what a filter of branches has to let through. */
export async function readWorkflow(text: string, defaultBranch: string): Promise<WorkflowRead> {
  const source = await readSourceTree(text);
  if (!source.ok) return { ok: false, why: source.message };
  try {
    return { ok: true, workflow: readRoot(new WorkflowTree(), source.root, defaultBranch) };
  } catch (error) {
    if (error instanceof TreeProblem) return { ok: false, why: error.message };
    throw error;
  }
}

function readRoot(tree: WorkflowTree, root: SourceNode | undefined, branch: string): Workflow {
  const top = tree.entries(root);
  const jobs = top.get("jobs");
  if (jobs?.kind !== "mapping" || !top.has("on")) throw new TreeProblem("it has no `on`, or no `jobs`");
  return {
    triggers: readTriggers(tree, top.get("on"), branch),
    jobs: [...tree.entries(jobs).values()].map((job) => readJob(tree, job)),
  };
}

function readTriggers(tree: WorkflowTree, on: SourceNode | undefined, branch: string): readonly Trigger[] {
  if (on?.kind !== "mapping") return tree.texts(on).map((event) => ({ event, filters: [] }));
  return [...tree.entries(on)].map(([event, node]) => {
    const given = tree.entries(node);
    return { event, filters: NARROWING.filter((key) => given.has(key) && isNarrow(tree, key, given.get(key), branch)) };
  });
}

/** False where a filter plainly lets pull requests to the default branch through. */
function isNarrow(tree: WorkflowTree, key: string, node: SourceNode | undefined, branch: string): boolean {
  const texts = tree.texts(node);
  const isNegated = texts.some((text) => text.startsWith("!"));
  if (key === "types") return !NEEDED_TYPES.every((type) => texts.includes(type));
  if (key === "branches") return isNegated || !(texts.includes("**") || texts.includes(branch));
  return true;
}

function readJob(tree: WorkflowTree, node: SourceNode): WorkflowJob {
  const job = tree.entries(node);
  return {
    calls: textOf(job.get("uses")),
    conditions: [...conditionsOf(job, "job"), ...(job.has("needs") ? ["`needs` of the job"] : [])],
    toothless: isToothless(job),
    steps: readSteps(tree, job.get("steps"), 0),
  };
}

function readSteps(tree: WorkflowTree, node: SourceNode | undefined, depth: number): readonly WorkflowStep[] {
  if (depth > MAX_NESTING) throw new TreeProblem("its steps are nested too deeply");
  return tree.items(node).flatMap((item) => {
    const step = tree.entries(item);
    const uses = textOf(step.get("uses"));
    const nested = [...step].filter(([key, value]) => value.kind === "sequence" && key !== "with" && key !== "env");
    const own = uses === "" ? [] : [{ uses, inputs: inputsOf(tree, step), ...standing(step) }];
    return [...own, ...nested.flatMap(([, value]) => readSteps(tree, value, depth + 1))];
  });
}

function standing(step: ReadonlyMap<string, SourceNode>): Pick<WorkflowStep, "conditions" | "toothless"> {
  return { conditions: conditionsOf(step, "step"), toothless: isToothless(step) };
}

function inputsOf(tree: WorkflowTree, step: ReadonlyMap<string, SourceNode>): ReadonlyMap<string, string> {
  // The runner does not tell names of inputs apart by case.
  return new Map([...tree.entries(step.get("with"))].map(([name, value]) => [name.toLowerCase(), textOf(value)]));
}

/** A condition that always holds is none. */
function conditionsOf(node: ReadonlyMap<string, SourceNode>, of: "job" | "step"): readonly string[] {
  const condition = textOf(node.get("if")).replace(/^\$\{\{\s{0,99}|\s{0,99}\}\}$/g, "");
  return condition === "" || condition === "always()" || condition === "true" ? [] : [`\`if\` of the ${of}`];
}

/** An expression may come to true. */
function isToothless(node: ReadonlyMap<string, SourceNode>): boolean {
  const value = textOf(node.get("continue-on-error"));
  return value !== "" && value !== "false";
}
