// The steps of one job that use this suite, in the order in which the workflow's file names them.
// Source of facts: GitHub documentation, "Workflow syntax", `jobs.<job_id>.steps`.
import { REPOSITORY, readSourceTree, type SourceNode } from "@lockstep/core";

/** A step that uses an action of this suite. */
export interface SuiteStep {
  /** The action, such as `gate`. */
  readonly name: string;
  /** What the step's `id` says; undefined where it has none. */
  readonly id: string | undefined;
  /** Both empty for a local path. */
  readonly action: { readonly repository: string; readonly ref: string };
}

const PLACE = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:\/actions\/([a-z][a-z0-9-]{0,40}))?@([^@\s]{1,300})$/;
const LOCAL = /^(?:\.|\$)(?:\/actions\/([a-z][a-z0-9-]{0,40}))?\/?$/;
/** The action at the root of the repository. */
const ROOT_ACTION = "gate";

export interface SuitePlaces {
  /** The repositories that hold this suite, beside the public one. */
  readonly own: readonly string[];
  /** The one that the workflow lies in: where that is one of them, a local path can mean the suite. */
  readonly home: string;
  /** True where the job must be in this file itself: jobs of a workflow that it calls could have the same key. */
  readonly isAlone: boolean;
}

/** The steps of `job` in the text of a workflow; undefined where the text has no such job with steps, so that nothing can be told. */
export async function suiteSteps(
  text: string,
  job: string,
  { own, home, isAlone }: SuitePlaces,
): Promise<readonly SuiteStep[] | undefined> {
  const tree = await readSourceTree(text);
  const jobs = tree.ok ? entryOf(tree.root, "jobs") : undefined;
  const steps = entryOf(entryOf(jobs, job), "steps");
  if (steps?.kind !== "sequence" || (isAlone && callsWorkflows(jobs))) return undefined;
  const known = new Set([REPOSITORY, ...own].map((name) => name.toLowerCase()));
  const isHome = known.has(home.toLowerCase());
  return flatSteps(steps, new Set()).flatMap((step) => readStep(step, known, isHome) ?? []);
}

function callsWorkflows(jobs: SourceNode | undefined): boolean {
  return jobs?.kind === "mapping" && jobs.entries.some(({ value }) => entryOf(value, "uses") !== undefined);
}

/** Steps inside of steps stand where the outer one stands. A list that an alias repeats is entered once. */
function flatSteps(list: SourceNode | undefined, entered: Set<SourceNode>): readonly SourceNode[] {
  if (list?.kind !== "sequence" || entered.has(list)) return [];
  entered.add(list);
  return list.items.flatMap((step) => [step, ...flatSteps(entryOf(step, "parallel"), entered)]);
}

function readStep(step: SourceNode, known: ReadonlySet<string>, isHome: boolean): SuiteStep | undefined {
  const uses = textOf(entryOf(step, "uses"));
  if (uses === undefined) return undefined;
  const id = textOf(entryOf(step, "id"));
  const [isLocal, localName = ROOT_ACTION] = LOCAL.exec(uses) ?? [];
  if (isLocal !== undefined) {
    return isHome ? { name: localName, id, action: { repository: "", ref: "" } } : undefined;
  }
  const [, repository = "", name = ROOT_ACTION, ref = ""] = PLACE.exec(uses) ?? [];
  return known.has(repository.toLowerCase()) ? { name, id, action: { repository, ref } } : undefined;
}

/** The value of the last entry with this key: the one that most parsers let win. */
function entryOf(node: SourceNode | undefined, name: string): SourceNode | undefined {
  if (node?.kind !== "mapping") return undefined;
  return node.entries.findLast(({ key }) => key.kind === "scalar" && key.value === name)?.value;
}

function textOf(node: SourceNode | undefined): string | undefined {
  return (node?.kind === "scalar" && node.value.trim()) || undefined;
}
