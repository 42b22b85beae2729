// One step of the action: from its inputs to its outputs.
import { type InputsOf, linesOf, PLAIN } from "@lockstep/core";
import {
  type ActionEnd,
  apiUrlOf,
  createGitHub,
  type Environment,
  type EventContext,
  openStoredAttestations,
  outputFolder,
  type Runner,
  readEvent,
  readInputs,
  type StepEvidence,
  writeWhole,
} from "@lockstep/runtime";
import { openReferrerRegistry } from "@lockstep/runtime/registry";
import { gatherSubjects, refreshTrustedRoots } from "@lockstep/sigstore";
import type { Demands } from "../demand/demands.ts";
import { readWishes } from "../demand/read-wishes.ts";
import { resolveDemands } from "../demand/resolve-demands.ts";
import { renderVerifySummary } from "../report/render-verify-summary.ts";
import { renderVerifyText } from "../report/render-verify-text.ts";
import { renderVerifyJson } from "../report/verify-report.ts";
import { spec } from "../spec.ts";
import { demandSummaryKey, openSummarySession } from "../vsa/open-summary-session.ts";
import { summaryFiles } from "../vsa/sign-summaries.ts";
import { summaryStatement } from "../vsa/summary-statement.ts";
import { weakerInputs } from "../weaker-inputs.ts";
import { type ChosenSources, chooseSources } from "./choose-sources.ts";
import { defaultRoots } from "./default-roots.ts";
import { besideReader, readBundleFiles, readKeyFile, readRootFile } from "./read-files.ts";
import { type PolicyInForce, readPolicy } from "./read-policy.ts";
import { askedRepository, summaryPolicy, verifierId } from "./run-facts.ts";
import { type RunResult, verifyRun } from "./verify-run.ts";

type Inputs = InputsOf<typeof spec>;

interface Step {
  readonly inputs: Inputs;
  readonly event: EventContext;
  readonly env: Environment;
  readonly workspace: string;
  readonly runner: Runner;
  readonly evidence: StepEvidence;
}

/**
 * Verifies what the inputs name, and gives how the step ends: 0 for a pass alone. Who must have signed is decided before any
 * artifact is read. Errors: `UsageError` for whatever is wrong with the inputs or the policy, and those of the program.
 */
export async function verifyStep(runner: Runner, evidence: StepEvidence, env: Environment): Promise<ActionEnd> {
  const inputs = readInputs(spec, runner);
  const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
  const event = readEvent(env);
  const step: Step = { inputs, event, env, workspace, runner, evidence };
  evidence.weaken(weakerInputs(inputs));
  demandSummaryKey(inputs);
  const wishes = readWishes(inputs);
  const github = inputs.offline ? undefined : openGitHub(step);
  const policy = await readPolicy({
    ...{ path: inputs.config, organisationPolicy: inputs["organisation-policy"], event, github, env },
    server: inputs.offline ? undefined : () => github ?? openPublic(event, env),
  });
  const key = inputs.key === "" ? undefined : await readKeyFile(inputs.key, workspace);
  const demands = resolveDemands({ section: policy.section, wishes, keyHint: key?.hint });
  const [roots, sources] = [await openRoots(step, demands), await openSources(step)];
  const { artifacts: patterns, digests, images } = inputs;
  const subjects = await gatherSubjects({ patterns, digests, images }, workspace);
  const progress = { report: () => undefined };
  const keys = key === undefined ? [] : [key];
  const origin = policy.origin;
  const result = await verifyRun({
    ...{ subjects, demands, sources, roots, keys, policy: origin, progress },
    now: new Date(),
  });
  await publish(result, origin, step);
  const { verdict } = result.report;
  return { exitCode: verdict === "pass" ? 0 : 1, verdict };
}

function openGitHub({ inputs: { token }, event }: Step) {
  return token && event.kind === "workflow"
    ? createGitHub({ apiUrl: event.apiUrl, token, cacheDir: undefined })
    : undefined;
}

/** For policies of public repositories, where there is no token. */
function openPublic(event: EventContext, env: Environment) {
  return createGitHub({ apiUrl: apiUrlOf(event, env), token: undefined, cacheDir: undefined });
}

async function openRoots({ inputs, env, workspace }: Step, demands: Demands) {
  if (inputs["trusted-root"] !== "") return readRootFile(inputs["trusted-root"], workspace);
  if (!inputs["refresh-trusted-root"] || inputs.offline) return defaultRoots(demands);
  return refreshTrustedRoots({ cacheFolder: outputFolder("trusted-root", env) });
}

async function openSources({ inputs, event, env, workspace }: Step): Promise<ChosenSources> {
  const { token, offline } = inputs;
  const repository = askedRepository(inputs.repository, event);
  const apiUrl = apiUrlOf(event, env);
  return chooseSources({
    wanted: inputs.sources,
    given: await readBundleFiles(linesOf(inputs.bundles), workspace),
    readBeside: besideReader(),
    github:
      offline || repository === undefined
        ? undefined
        : { attestations: openStoredAttestations({ apiUrl, token, env }), repository },
    registry: offline ? undefined : openReferrerRegistry({ env, githubToken: token, untrusted: [workspace] }),
  });
}

async function publish({ report, decisions }: RunResult, origin: PolicyInForce["origin"], step: Step): Promise<void> {
  const { runner, evidence } = step;
  runner.setOutput("report", evidence.write("report.json", renderVerifyJson(report)));
  runner.printUntrusted(renderVerifyText(report, PLAIN));
  runner.appendSummary(renderVerifySummary(report));
  runner.setOutput("vsa-path", await writeSummaries({ report, decisions }, origin, step));
  runner.setOutput("verified", String(decisions.filter(({ verdict }) => verdict === "pass").length));
  // Last, so that no later step reads a verdict of a step that then broke.
  runner.setOutput("verdict", report.verdict);
}

/** Gives the folder; empty where no summary was asked for. */
async function writeSummaries(result: RunResult, origin: PolicyInForce["origin"], step: Step): Promise<string> {
  const { inputs, event, env, workspace } = step;
  if (inputs.vsa === "none") return "";
  const facts = {
    verifierId: verifierId(inputs["verifier-id"], event, env),
    resourceUri: inputs["resource-uri"],
    policy: summaryPolicy(origin, result.report.demands),
    now: new Date(result.report.verifiedAt),
  };
  const summaries = result.decisions.flatMap((decision) => {
    const statement = summaryStatement(decision, facts);
    return statement === undefined ? [] : [{ subject: decision.subject, statement }];
  });
  const session = await openSummarySession(inputs, { env, folder: workspace });
  const folder = outputFolder("vsa", env);
  for (const { name, text } of await summaryFiles(summaries, session)) writeWhole(`${folder}/${name}`, text);
  return folder;
}
