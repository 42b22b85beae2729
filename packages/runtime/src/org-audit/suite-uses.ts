// Finds the uses of this suite in the workflows of a repository, also through reusable workflows of the same repository. Pure.
import { clip, isCommitId, REPOSITORY } from "@lockstep/core";
import type { SuiteUse } from "./audit-report.ts";
import type { Trigger, Workflow, WorkflowJob, WorkflowStep } from "./read-workflow.ts";

/** A use before anything is known of the policy. `input` is that of the mode of harden-runner. */
export interface FoundUse extends Omit<SuiteUse, "mode"> {
  readonly input?: string;
}

export interface FoundUses {
  readonly uses: readonly FoundUse[];
  /** Reusable workflows of elsewhere that are called on pull requests, and whatever else was not looked at. */
  readonly notFollowed: readonly string[];
}

export interface UseSearch {
  /** By path from the root of the repository. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** The files to start at, with the name to show for each. */
  readonly starts: readonly { readonly path: string; readonly shown: string }[];
  /** True for workflows that a ruleset requires: only some events count, and their filters do not. */
  readonly required: boolean;
}

/** "Reusing workflow configurations", GitHub documentation: up to ten levels. */
const MAX_LEVELS = 10;
/** One file may be called in many ways. */
const MAX_VISITS = 2000;
const MAX_USES = 500;
const MAX_NOT_FOLLOWED = 50;
const MAX_EVENTS = 50;
const MAX_TEXT = 200;
/** Facts on rulesets: GitHub documentation, "Available rules for rulesets". */
const MANDATED_EVENTS = ["pull_request", "pull_request_target", "merge_group"];

/** All uses, at most 500, each with everything that stands between an event and it. */
export function findUses(search: UseSearch): FoundUses {
  const finder = new UseFinder(search);
  for (const start of search.starts) finder.start(start);
  return { uses: finder.uses, notFollowed: [...finder.notFollowed] };
}

/** What is known on the way to a job. */
interface Way {
  readonly shown: string;
  readonly triggers: readonly Trigger[];
  readonly conditions: readonly string[];
  readonly toothless: boolean;
  readonly level: number;
}

class UseFinder {
  readonly uses: FoundUse[] = [];
  readonly notFollowed = new Set<string>();
  readonly #search: UseSearch;
  #visits = 0;

  constructor(search: UseSearch) {
    this.#search = search;
  }

  start({ path, shown }: UseSearch["starts"][number]): void {
    const workflow = this.#search.workflows.get(path);
    if (workflow === undefined) return;
    const { required } = this.#search;
    const triggers = required
      ? workflow.triggers.flatMap(({ event }) => (MANDATED_EVENTS.includes(event) ? [{ event, filters: [] }] : []))
      : workflow.triggers;
    this.#visit(workflow, { shown, triggers, conditions: [], toothless: false, level: 0 });
  }

  #visit(workflow: Workflow, way: Way): void {
    if (++this.#visits > MAX_VISITS || way.level > MAX_LEVELS) {
      this.#skip("calls of reusable workflows beyond all measure");
      return;
    }
    for (const job of workflow.jobs) this.#job(job, way);
  }

  #job(job: WorkflowJob, way: Way): void {
    const inside: Way = {
      ...way,
      conditions: [...way.conditions, ...job.conditions],
      toothless: way.toothless || job.toothless,
    };
    if (job.calls !== "") this.#call(job.calls, inside);
    for (const step of job.steps) this.#step(step, inside);
  }

  #call(uses: string, way: Way): void {
    const local = /^(?:\.|\$)\/(?<path>\.github\/workflows\/[^/@]{1,255})$/.exec(uses)?.groups?.["path"];
    const workflow = local === undefined ? undefined : this.#search.workflows.get(local);
    if (workflow) this.#visit(workflow, { ...way, level: way.level + 1 });
    else if (way.triggers.some(({ event }) => event === "pull_request")) this.#skip(uses);
  }

  #step(step: WorkflowStep, way: Way): void {
    const action = suiteAction(step.uses);
    if (action === undefined) return;
    if (this.uses.length < MAX_USES) this.#use(action, step, way);
    else this.#skip(`more than ${MAX_USES} uses of the suite`);
  }

  #use({ name, ref }: SuiteAction, step: WorkflowStep, way: Way): void {
    const filters = way.triggers.find(({ event }) => event === "pull_request")?.filters ?? [];
    this.uses.push({
      ...{ workflow: way.shown, required: this.#search.required, pinned: isCommitId(ref) },
      ...{ action: clip(name, MAX_TEXT), ref: clip(ref, MAX_TEXT) },
      events: [...new Set(way.triggers.map(({ event }) => clip(event, MAX_TEXT)))].sort().slice(0, MAX_EVENTS),
      conditions: [...filters.map((key) => `\`${key}\` of pull_request`), ...way.conditions, ...step.conditions],
      toothless: way.toothless || step.toothless,
      ...inputsOf(step.inputs),
    });
  }

  #skip(what: string): void {
    if (this.notFollowed.size < MAX_NOT_FOLLOWED) this.notFollowed.add(clip(what, MAX_TEXT));
  }
}

interface SuiteAction {
  readonly name: string;
  readonly ref: string;
}

/** GitHub does not tell owners and repositories apart by case. Undefined for everything but our own actions. */
function suiteAction(uses: string): SuiteAction | undefined {
  const at = uses.indexOf("@");
  const name = at < 0 ? uses : uses.slice(0, at);
  const ref = at < 0 ? "" : uses.slice(at + 1);
  const own = REPOSITORY.toLowerCase();
  if (name.toLowerCase() === own) return { name: "gate", ref };
  const folder = `${own}/actions/`;
  return name.toLowerCase().startsWith(folder) ? { name: name.slice(folder.length), ref } : undefined;
}

const SHOWN = [
  ["on-incomplete", "onIncomplete"],
  ["config", "config"],
  ["organisation-policy", "organisationPolicy"],
  ["mode", "input"],
] as const;

function inputsOf(inputs: ReadonlyMap<string, string>): Partial<FoundUse> {
  return Object.fromEntries(
    SHOWN.flatMap(([input, field]) => {
      const value = inputs.get(input);
      return value === undefined || value === "" ? [] : [[field, clip(value, MAX_TEXT)]];
    }),
  );
}
