// The pre phase on the real machine.
import { createGitHub, maskSecrets, type Runner, readEvent, readInputs, runAction } from "@lockstep/runtime";
import { PROBES, readBundleText, readPlatform, rootCommands, runnerConfig } from "@lockstep/runtime/host";
import { configure, type Job } from "../launch/configure.ts";
import { launch } from "../launch/launch.ts";
import { type ResolvedPolicy, resolvePolicy } from "../policy/resolve-policy.ts";
import { spec } from "../spec.ts";
import { AGENT } from "./agent-client.ts";
import { bundleUrl, phaseFiles } from "./bundle-url.ts";
import { protect } from "./pre.ts";
import { readSection } from "./read-section.ts";
import { selfTest } from "./self-test.ts";

export function runPre(): Promise<void> {
  return runAction(async (runner) => {
    maskSecrets(spec, runner);
    const platform = readPlatform();
    const root = rootCommands();
    return protect({
      runner,
      machine: { platform, root: platform.system === "linux" && (await root.isAvailable()) },
      agent: AGENT,
      resolve: () => resolve(runner),
      configure: ({ policy }) => configure(policy, jobOf(), platform),
      launch: (config) =>
        launch(config, { root, platform, node: process.execPath, program: readBundleText(bundleUrl()) }),
      restrict: () => Promise.resolve(),
      test: ({ policy }) => selfTest({ probes: PROBES, status: () => AGENT.status() }, policy.mode),
    });
  });
}

async function resolve(runner: Runner): Promise<ResolvedPolicy> {
  const { config, token, ...inputs } = readInputs(spec, runner);
  const event = readEvent(process.env);
  const github =
    token && event.kind === "workflow" ? createGitHub({ apiUrl: event.apiUrl, token, cacheDir: undefined }) : undefined;
  const section = await readSection(config, event, github);
  // Before the checkout there is nothing of a job's to distrust yet, but the workspace of a kept machine may hold some.
  return resolvePolicy({
    inputs,
    section,
    config: runnerConfig(process.env, process.env["HOME"] ?? "/", [workspace()]),
  });
}

function jobOf(): Job {
  return { workspace: workspace(), runner: process.ppid, scope: { kind: "machine" }, program: phaseFiles() };
}

function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] || process.cwd();
}
