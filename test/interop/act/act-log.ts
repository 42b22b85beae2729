// What a run of act came to, read from its log in JSON. Only fields are looked at, never the prose of messages.

type ActStage = "Pre" | "Main" | "Post";

/** One stage of one step that began. What was skipped is not in the log, and so not here. */
export interface ActStep {
  readonly stage: ActStage;
  /** What act puts into GITHUB_ACTION: the step's id, or its place in the job, from 0. */
  readonly id: string;
  /** The action without its ref, or the name or script of the step. */
  readonly what: string;
  /** `running` where act said nothing of its end. */
  readonly outcome: "success" | "failure" | "running";
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step printed, commands left out. */
  readonly lines: readonly string[];
  /** Titles of its annotations that are errors: they name the code of an error of this suite. */
  readonly errors: readonly string[];
}

export interface ActJob {
  readonly conclusion: "success" | "failure" | "unfinished";
  /** In the order in which they began. */
  readonly steps: readonly ActStep[];
}

interface Growing extends ActStep {
  outcome: ActStep["outcome"];
  readonly outputs: Record<string, string>;
  readonly lines: string[];
  readonly errors: string[];
}

/** By the key of the job. Jobs that never began are missing. */
export function readActLog(text: string): Readonly<Record<string, ActJob>> {
  const jobs: Record<string, { conclusion: ActJob["conclusion"]; steps: Growing[] }> = {};
  for (const entry of entriesOf(text)) {
    const id = wordOf(entry, "jobID");
    if (id === "") continue;
    jobs[id] ??= { conclusion: "unfinished", steps: [] };
    const job = jobs[id];
    const result = wordOf(entry, "jobResult");
    if (result !== "") job.conclusion = result === "success" ? "success" : "failure";
    const step = stepOf(entry, job.steps);
    if (step !== undefined) take(entry, step);
  }
  return jobs;
}

type Entry = Readonly<Record<string, unknown>>;

/** Lines that are no JSON come from act itself, at its end. */
function entriesOf(text: string): readonly Entry[] {
  return text.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return [];
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? [{ ...value }] : [];
  });
}

/** The stage that an entry is about; a new one where it begins. */
function stepOf(entry: Entry, steps: Growing[]): Growing | undefined {
  const [stage, ids] = [stageOf(entry), entry["stepID"]];
  if (stage === undefined || !Array.isArray(ids)) return undefined;
  const id = String(ids[0]);
  const known = steps.find((step) => step.stage === stage && step.id === id);
  // Before it begins, act talks of where it found the action.
  if (known !== undefined || !wordOf(entry, "msg").startsWith(`\u2b50 Run ${stage} `)) return known;
  const what = wordOf(entry, "step").split("@")[0] ?? "";
  const step: Growing = { stage, id, what, outcome: "running", outputs: {}, lines: [], errors: [] };
  steps.push(step);
  return step;
}

function take(entry: Entry, step: Growing): void {
  const [command, result] = [wordOf(entry, "command"), wordOf(entry, "stepResult")];
  if (result !== "") step.outcome = result === "success" ? "success" : "failure";
  if (command === "set-output") step.outputs[wordOf(entry, "name")] = wordOf(entry, "arg");
  if (command === "error") step.errors.push(titleOf(entry));
  if (entry["raw_output"] === true) step.lines.push(wordOf(entry, "msg").replace(/\n$/, ""));
}

function titleOf({ kvPairs }: Entry): string {
  return typeof kvPairs === "object" && kvPairs !== null ? wordOf({ ...kvPairs }, "title") : "";
}

function stageOf(entry: Entry): ActStage | undefined {
  const stage = entry["stage"];
  return stage === "Pre" || stage === "Main" || stage === "Post" ? stage : undefined;
}

function wordOf(entry: Entry, name: string): string {
  const value = entry[name];
  return typeof value === "string" ? value : "";
}
