// Plays a workflow with the gate by act on a proposed change.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY } from "@lockstep/core";
import { ScratchFolder, type ScratchRepository, type TriggerEvent } from "@lockstep/testkit";
import { parse, stringify } from "yaml";
import type { Tree } from "../../e2e/project.ts";
import { type Commits, Proposal } from "../../e2e/proposal.ts";
import type { ActJob } from "./act-log.ts";
import { actProgram } from "./act-program.ts";
import { runAct } from "./run-act.ts";
import { writeActions } from "./suite-folders.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
export const GATE_PATH = ".github/workflows/gate.yml";
/** Stands for a commit of the suite. */
export const COMMIT = "0".repeat(40);
const UPLOAD = `actions/upload-artifact@${COMMIT}`;
/** `github.token` of the job. */
export const TOKEN = "token-of-the-job";
/** Nothing answers there. */
const NOWHERE = "http://127.0.0.1:9";

export interface GateOrder {
  /** By default that of the README. */
  readonly workflow?: string;
  /** Of GitHub's API; without it nothing answers. */
  readonly api?: string;
  /** Files at the base, beside the workflow. */
  readonly base: Tree;
  readonly change: (repository: ScratchRepository) => void;
  readonly event: (commits: Commits) => TriggerEvent;
}

export interface GateEnd extends Pick<ActJob, "conclusion"> {
  /** What each step of the job came to, in order, by its id, or its action; `never` where it did not begin. */
  readonly steps: readonly (readonly [string, string])[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Titles of the gate's annotations that are errors. */
  readonly errors: readonly string[];
  /** What the steps after the gate printed. */
  readonly printed: readonly string[];
  /** The SARIF file that was uploaded. */
  readonly sarif: string | undefined;
}

/** Steps that a reader may put after the gate. */
const AFTER = [
  { id: "next", run: 'echo "next saw $VERDICT"', env: { VERDICT: "${{ steps.gate.outputs.verdict }}" } },
  {
    id: "failed",
    if: "failure()",
    run: 'echo "failed saw $FOUND"',
    env: { FOUND: "${{ steps.gate.outputs.findings-count }}" },
  },
  { id: "upload", if: "always()", uses: UPLOAD, with: { name: "sarif", path: "${{ steps.gate.outputs.sarif }}" } },
];

export async function runGate(order: GateOrder): Promise<GateEnd> {
  const { base, change, event, api = NOWHERE } = order;
  const workflow = parseWorkflow(order.workflow ?? readGateWorkflow(), AFTER);
  const ids = workflow.jobs.gate.steps.map(({ id, uses }) => id ?? uses?.split("@")[0] ?? "");
  const text = stringify(workflow);
  using proposal = new Proposal({ [GATE_PATH]: text, ...base }, change);
  using folder = new ScratchFolder();
  const store = join(folder.path, "artifacts");
  mkdirSync(store);
  const settings = { defaultsOf: () => ({}), standInForHardenRunner: true };
  const { jobs } = await runAct({
    ...{ command: [actProgram()], repository: proposal.repository.path, workflow: GATE_PATH, event: event(proposal) },
    actions: writeActions(text, folder.path, settings),
    env: { GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_API_URL: api, ARTIFACT_STORE: store },
    ...{ token: TOKEN, programs: [], folder: folder.path },
  });
  const job = jobs["gate"];
  const began = job?.steps.filter(({ stage }) => stage === "Main") ?? [];
  const gate = began.find(({ id }) => id === "gate");
  const sarif = join(store, "sarif", "report.sarif");
  return {
    conclusion: job?.conclusion ?? "unfinished",
    steps: ids.map((id, place) => [
      id,
      began.find((step) => step.id === id || step.id === String(place))?.outcome ?? "never",
    ]),
    outputs: gate?.outputs ?? {},
    errors: gate?.errors ?? [],
    printed: began.filter(({ id }) => ["next", "failed"].includes(id)).flatMap(({ lines }) => lines),
    sarif: existsSync(sarif) ? readFileSync(sarif, "utf8") : undefined,
  };
}

interface GateStep {
  id?: string;
  readonly uses?: string;
}

interface GateWorkflow {
  readonly jobs: { readonly gate: { readonly steps: GateStep[] } };
}

/** The text of the first workflow of the README. */
export function readGateWorkflow(): string {
  const block = /```yaml\n(name: gate\n[^`]+)```/.exec(readFileSync(README, "utf8"))?.[1];
  if (block === undefined) throw new Error("the README has no gate workflow");
  return block.replace("<commit id>", COMMIT);
}

/** A workflow with an id for the gate's step and more steps after it. */
function parseWorkflow(text: string, after: readonly GateStep[]): GateWorkflow {
  const workflow: GateWorkflow = parse(text);
  const { steps } = workflow.jobs.gate;
  const gate = steps.find(({ uses }) => uses === `${REPOSITORY}@${COMMIT}`);
  if (gate === undefined) throw new Error("the workflow does not use the gate");
  gate.id = "gate";
  steps.push(...after);
  return workflow;
}
