// What `lockstep init` does: looks, plans, says what it found, and writes what is not there yet.
import { dirname, join } from "node:path";
import { catalogueOf, demandFolder, openGit, writeInside } from "@lockstep/runtime";
import type { ExitCode, Terminal } from "../command.ts";
import { printLines } from "../terminal/print-lines.ts";
import { describeSurvey } from "./describe-survey.ts";
import { demandFree, type HookPlan, makeHooksFolder, planHook, writeHook } from "./install-hook.ts";
import { nextSteps } from "./next-steps.ts";
import { isWritten, type PlannedFile, planFile } from "./planned-file.ts";
import { describeFile, describeHook, plannedHook, printPatch } from "./print-plan.ts";
import { type RepositorySurvey, surveyRepository } from "./repository-survey.ts";
import { starterFiles } from "./starter-files.ts";
import { NO_COMMIT, WORKFLOW_PATH } from "./starter-workflow.ts";
import { findSuiteCommit, type SuiteCommit } from "./suite-commit.ts";

export interface InitRequest {
  /** A folder of the repository, absolute. */
  readonly folder: string;
  /** `only`: nothing but the hook. */
  readonly hook: "only" | "too" | "none";
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Path of the running command line; undefined where it is not known. */
  readonly program: string | undefined;
}

interface Plan {
  /** Of the repository, absolute. */
  readonly root: string;
  readonly survey: RepositorySurvey;
  readonly suite: SuiteCommit | undefined;
  readonly files: readonly PlannedFile[];
  readonly hook: HookPlan | undefined;
  /** Whether the hook is written. */
  readonly installs: boolean;
}

/**
 * Gives 0 where everything is there now, written or kept. Throws `UsageError` (`not-a-repository`, `path-not-found`,
 * `output-not-writable`; `file-exists` for a hook that is asked for and in the way) before anything is written.
 */
export async function runInit(request: InitRequest, terminal: Terminal): Promise<ExitCode> {
  if (request.hook === "only") return installHook(request, terminal);
  const plan = await makePlan(request, terminal);
  const { root, survey, suite, files, hook, installs } = plan;
  printLines(["Found:", ...describeSurvey(survey, suite).map((line) => `  ${line}`), ""], terminal);
  const hooks = hook === undefined ? [] : [plannedHook(root, hook, installs)];
  if (request.dryRun) return printPatch([...files, ...hooks], terminal);
  carryOut(plan);
  const installed = installs ? hooks[0] : undefined;
  const outcome = [...files.map(describeFile), ...(hook === undefined ? [] : [describeHook(hook, installed)])];
  const steps = stepsAfter(plan).map((step, index) => `  ${index + 1}. ${step}`);
  printLines([...outcome, "", "Next:", ...steps], terminal);
  return 0;
}

async function makePlan({ folder, hook: wish, force, program }: InitRequest, { env }: Terminal): Promise<Plan> {
  const git = await openGit(folder, env);
  const survey = await surveyRepository(git, env);
  const suite = await findSuiteCommit(program, env);
  const texts = await starterFiles(survey, suite, { catalogue: await knownRules(), force });
  const hook = wish === "none" ? undefined : await planHook(git.root, program, env);
  return {
    root: git.root,
    survey,
    suite,
    files: texts.map(([path, text]) => planFile(git.root, path, text, force)),
    hook,
    // A folder that other repositories use is never written to on the way.
    installs: hook !== undefined && (hook.obstacle === undefined || (hook.obstacle === "another-hook" && force)),
  };
}

async function knownRules() {
  const { CHECKS } = await import("@lockstep/gate");
  return catalogueOf(CHECKS);
}

/** Nothing is written before it is known that every folder can be had. */
function carryOut({ root, files, hook, installs }: Plan): void {
  const written = files.filter(isWritten);
  for (const { path } of written) demandFolder(dirname(join(root, path)));
  if (hook !== undefined && installs) makeHooksFolder(hook.folder);
  for (const { path, text } of written) writeInside(root, path, text);
  if (hook !== undefined && installs) writeHook(hook);
}

function stepsAfter({ files, suite, survey }: Plan): readonly string[] {
  const workflow = files.find(({ path }) => path === WORKFLOW_PATH);
  const isNew = workflow !== undefined && isWritten(workflow);
  return nextSteps({
    lacksCommit: (isNew ? workflow.text : workflow?.before)?.includes(`@${NO_COMMIT}`) === true,
    wrote: isNew ? suite : undefined,
    jobs: survey.workflows.jobs,
  });
}

/** The hook alone: whoever asks for it has to know where it cannot be had. */
async function installHook({ folder, force, dryRun, program }: InitRequest, terminal: Terminal): Promise<ExitCode> {
  const plan = await planHook(folder, program, terminal.env);
  if (!force) demandFree(plan);
  const planned = plannedHook(folder, plan, true);
  if (dryRun) return printPatch([planned], terminal);
  writeHook(plan);
  const next = "Next: git commit; git commit --no-verify commits without the check.";
  printLines([describeFile(planned), next], terminal);
  return 0;
}
