// A static check as a step: inputs in; annotations, summary, report files, outputs and an exit code out.
import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import {
  type ActionSpec,
  type Annotation,
  allFindings,
  collectEdits,
  type Fix,
  fixesOf,
  type InputsOf,
  type OnIncomplete,
  PLAIN,
  type Report,
  renderJson,
  renderSummary,
  renderTerminal,
  renderUpload,
  toAnnotations,
} from "@lockstep/core";
import type { StepEvidence } from "../evidence/step-evidence.ts";
import { writeInside } from "../files/write-inside.ts";
import type { Environment } from "../process/environment.ts";
import { maskSecrets, readInputs } from "../runner/read-inputs.ts";
import { runAction } from "../runner/run-action.ts";
import type { Runner } from "../runner/runner.ts";
import type { StaticCheckRequest } from "../static-check/run-static-checks.ts";
import type { CheckInputs, FIX_OUTPUTS } from "./check-inputs.ts";
import { isUploadable } from "./sarif-size.ts";
import { stepProgress } from "./step-progress.ts";
import { weakerInputs, weakerOutcome } from "./weaker-check.ts";

/** What a program makes of a request. */
export interface CheckOutcome {
  readonly report: Report;
  /** Absolute path of the folder that the files in the report are relative to. */
  readonly root: string;
  readonly onIncomplete: OnIncomplete;
  /** Changes that no finding asks for, such as updates. */
  readonly updates?: readonly Fix[];
  /** Files that the check was asked to make, below `root`. Whoever asked writes them. */
  readonly proposals?: readonly ProposedFile[];
}

export interface ProposedFile {
  /** Relative to the root, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

export type CheckProgram = (request: StaticCheckRequest) => Promise<CheckOutcome>;

const FIX_PATCH: keyof typeof FIX_OUTPUTS = "patch";

type CheckSpec = ActionSpec<CheckInputs>;

/**
 * Runs the program of a static check as the main phase of an action. Its spec may have inputs beyond the common ones; what
 * they take away from what would be checked without them says `weaker`, a sentence each.
 */
export function runCheckAction<Inputs extends CheckInputs>(
  spec: ActionSpec<Inputs>,
  program: (request: StaticCheckRequest, inputs: InputsOf<ActionSpec<Inputs>>) => Promise<CheckOutcome>,
  weaker: (inputs: InputsOf<ActionSpec<Inputs>>) => readonly string[] = () => [],
  env: Environment = process.env,
): Promise<void> {
  return runAction(
    spec,
    async (runner, evidence) => {
      maskSecrets(spec, runner);
      const common = readInputs<CheckSpec>(spec, runner);
      const inputs = readInputs(spec, runner);
      evidence.weaken([...weakerInputs(common), ...weaker(inputs)]);
      const request = toRequest(common, env, runner);
      const outcome = await program(request, inputs);
      evidence.weaken(weakerOutcome(common, request.cwd, outcome));
      for (const { path, text } of outcome.proposals ?? []) writeInside(outcome.root, path, text);
      await publish(spec, outcome, { runner, evidence, env });
      return { exitCode: isAccepted(outcome) ? 0 : 1, verdict: outcome.report.verdict };
    },
    env,
  );
}

interface Publication {
  readonly runner: Runner;
  readonly evidence: StepEvidence;
  readonly env: Environment;
}

function toRequest(inputs: InputsOf<CheckSpec>, env: Environment, runner: Runner): StaticCheckRequest {
  return {
    paths: [inputs.path],
    config: inputs.config,
    organisationPolicy: inputs["organisation-policy"],
    onIncomplete: inputs["on-incomplete"],
    online: undefined,
    token: inputs.token,
    dotcomToken: undefined,
    env,
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    progress: stepProgress((line) => runner.info(line)),
    tell: (remark) => runner.info(remark),
    conceal: (secret) => runner.mask(secret),
  };
}

/** True for a pass, and for `incomplete` where both the caller and the policy say that a warning will do. */
export function isAccepted({ report, onIncomplete }: CheckOutcome): boolean {
  return report.verdict === "pass" || (report.verdict === "incomplete" && onIncomplete === "warn");
}

async function publish({ outputs }: ActionSpec, outcome: CheckOutcome, { runner, evidence, env }: Publication) {
  const { report, root } = outcome;
  const jsonFile = evidence.write("report.json", renderJson(report));
  // Code scanning opens alerts also for results marked as suppressed, so the file for upload leaves them out.
  const upload = renderUpload(report, isUploadable);
  const sarifFile = evidence.write("report.sarif", upload.text);
  if (upload.leftOut > 0)
    runner.info(`The SARIF file leaves out ${upload.leftOut} results: GitHub takes no larger file.`);
  if (Object.hasOwn(outputs, FIX_PATCH)) {
    runner.setOutput(FIX_PATCH, evidence.write("fixes.patch", await patchOf(outcome)));
  }
  runner.setOutput("findings-count", String(allFindings(report).length));
  runner.setOutput("report", jsonFile);
  runner.setOutput("sarif", sarifFile);
  runner.printUntrusted(renderTerminal(report, PLAIN));
  for (const annotation of toAnnotations(report)) runner.annotate(inWorkspace(annotation, root, env));
  runner.appendSummary(renderSummary(report));
  // Last, so that no later step reads a verdict that a step gave which then broke.
  runner.setOutput("verdict", report.verdict);
}

/** The library that writes patches is loaded where there is something to write. */
async function patchOf({ report, root }: CheckOutcome): Promise<string> {
  const edits = collectEdits(fixesOf(report));
  if (edits.size === 0) return "";
  const { planChanges, renderPatch } = await import("../fix/file-change.ts");
  return renderPatch(planChanges(root, edits));
}

/** GitHub looks files up from the workspace, and a checkout may lie in a folder of it. */
function inWorkspace(annotation: Annotation, root: string, env: Environment): Annotation {
  const workspace = env["GITHUB_WORKSPACE"];
  if (annotation.file === undefined || !workspace) return annotation;
  const file = relative(realpathSync.native(workspace), join(root, annotation.file)).split(sep).join("/");
  return file.startsWith("../") ? annotation : { ...annotation, file };
}
