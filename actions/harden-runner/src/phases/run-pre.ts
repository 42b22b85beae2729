// The pre phase on the real machine.
import {
  apiUrlOf,
  createGitHub,
  maskSecrets,
  type Runner,
  readEvent,
  readInputs,
  runAction,
  type StepEvidence,
} from "@lockstep/runtime";
import {
  findResolvers,
  isThere,
  PROBES,
  readBundleText,
  readPlatform,
  rootCommands,
  runnerConfig,
  undebugged,
} from "@lockstep/runtime/host";
import { LOG_FILE } from "../agent/places.ts";
import { closeEngines, findContainers } from "../container/close-engines.ts";
import { configure, type Job } from "../launch/configure.ts";
import { launch } from "../launch/launch.ts";
import { shieldProgram } from "../launch/shield-program.ts";
import { type ResolvedPolicy, resolvePolicy } from "../policy/resolve-policy.ts";
import { weakerProtection } from "../policy/weaker-protection.ts";
import { knownGaps, lostRestrictions, restrict } from "../privilege/restrict.ts";
import { spec } from "../spec.ts";
import { AGENT } from "./agent-client.ts";
import { bundleUrl, phaseFiles, phaseFolders } from "./bundle-url.ts";
import { PhaseState } from "./phase-state.ts";
import { protect } from "./pre.ts";
import { readSection } from "./read-section.ts";
import { selfTest } from "./self-test.ts";

export function runPre(): Promise<void> {
  return runAction(spec, async (runner, evidence) => ({
    exitCode: await undebugged(() => start(runner, evidence)),
    verdict: undefined,
  }));
}

async function start(runner: Runner, evidence: StepEvidence): Promise<0 | 1> {
  const state = new PhaseState(runner);
  state.open();
  maskSecrets(spec, runner);
  if (readInputs(spec, runner).interim) {
    state.saveRole("interim");
    return 0;
  }
  const platform = readPlatform();
  const root = rootCommands();
  return protect({
    runner,
    state,
    evidence,
    machine: {
      platform,
      root: platform.system === "linux" && (await root.isAvailable()),
      resolvers: findResolvers(),
    },
    agent: AGENT,
    wasProtected: () => isThere(LOG_FILE),
    resolve: () => resolve(runner, evidence),
    configure: async ({ policy }) => ({
      ...(await configure(policy, jobOf(), platform)),
      containers: findContainers(policy, jobFolders()),
      known: knownGaps(policy),
    }),
    launch: async (config) => {
      await closeEngines(root, config.containers);
      const group = process.getgid?.() ?? 0;
      await launch(config, { root, platform, node: process.execPath, program: readBundleText(bundleUrl()), group });
      // With sudo the job could undo it; without, it is worth that files can no longer be linked across these folders.
      if (config.policy.sudo === "disable") await shieldProgram(phaseFolders(process.execPath), root);
    },
    restrict: ({ policy }) => restrict(policy, root),
    test: ({ mode }) => selfTest({ probes: PROBES, status: () => AGENT.status() }, mode),
    lost: (policy) => lostRestrictions(policy),
  });
}

async function resolve(runner: Runner, evidence: StepEvidence): Promise<ResolvedPolicy> {
  const { config, "organisation-policy": organisationPolicy, token, interim: _, ...inputs } = readInputs(spec, runner);
  const event = readEvent(process.env);
  const apiUrl = apiUrlOf(event, process.env);
  const { section, locked } = await readSection({
    ...{ path: config, organisationPolicy, event },
    github: token && event.kind === "workflow" ? createGitHub({ apiUrl, token, cacheDir: undefined }) : undefined,
    openAnonymous: () => createGitHub({ apiUrl, token: undefined, cacheDir: undefined }),
  });
  // Before the checkout there is nothing of a job's to distrust yet, but the workspace of a kept machine may hold some.
  const resolved = await resolvePolicy({
    inputs,
    section,
    locked,
    config: runnerConfig(process.env, process.env["HOME"] ?? "/", [workspace()]),
  });
  evidence.weaken(weakerProtection(inputs, section, resolved));
  return resolved;
}

function jobOf(): Job {
  return { workspace: workspace(), runner: process.ppid, scope: { kind: "machine" }, program: phaseFiles() };
}

/** Folders that containers of the job may mount. */
function jobFolders(): readonly string[] {
  const temporary = process.env["RUNNER_TEMP"];
  return [workspace(), ...(temporary ? [temporary] : [])];
}

function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] || process.cwd();
}
