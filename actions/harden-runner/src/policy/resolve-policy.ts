// Works out what is in force from the inputs of the step, the policy and the settings of the runner. Everything that is wrong
// is found before anything is applied.
import { type HardenRunnerPolicy, type InputsOf, linesOf, UsageError } from "@lockstep/core";
import type { RunnerConfig } from "@lockstep/runtime/host";
import type { Endpoint } from "../endpoint/endpoint.ts";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { parseEndpoints } from "../endpoint/parse-endpoints.ts";
import { PRESETS } from "../preset/presets.ts";
import { type ResolvedPreset, resolvePreset } from "../preset/resolve-preset.ts";
import type { spec } from "../spec.ts";
import { joinSettings, type Settings } from "./join-settings.ts";
import { type LockedLists, lockedListProblems } from "./locked-lists.ts";
import { namedPresets } from "./named-presets.ts";
import { proxyNotes } from "./proxy-notes.ts";
import type { RunPolicy } from "./run-policy.ts";

/** What the policy is worked out from: the inputs without those that say where to read it. */
type PolicyInputs = Omit<InputsOf<typeof spec>, "config" | "interim" | "organisation-policy" | "token">;

export interface PolicyRequest {
  readonly inputs: PolicyInputs;
  /** The `harden-runner` section of the policy in force, where there is one. */
  readonly section: HardenRunnerPolicy | undefined;
  /** Lists that a policy has locked; left out where there is none. */
  readonly locked?: LockedLists;
  /** Of the runner's user, outside of any checkout. */
  readonly config: RunnerConfig;
}

export interface ResolvedPolicy {
  readonly policy: RunPolicy;
  readonly onUnsupported: Settings["on-unsupported"];
  /** The presets in force and what they allow, for suggestions. */
  readonly presets: readonly ResolvedPreset[];
  /** What presets could not learn, and what the lists cannot see. To be shown: a host may be missing. */
  readonly notes: readonly string[];
}

/**
 * The policy in force. Of a setting that both say, the stricter word holds; lists are joined, so either may allow more: both
 * are written by people who may change the workflow, and the policy of a proposed change is the one at its base. To a list that a
 * policy has locked, inputs add nothing.
 * Throws one `UsageError` with every problem: `policy-invalid` where only the policy has any, else `invalid-input`.
 */
export async function resolvePolicy({ inputs, section, locked = {}, config }: PolicyRequest): Promise<ResolvedPolicy> {
  const ours = endpointsIn(
    inputs["allowed-endpoints"].split(/\r?\n/),
    (index) => `allowed-endpoints, line ${index + 1}`,
  );
  const theirs = endpointsIn(
    section?.["allowed-endpoints"] ?? [],
    (index) => `policy, allowed-endpoints, entry ${index + 1}`,
  );
  const steps = stepsOf(section);
  const settings = joinSettings([inputs, section ?? {}]);
  const named = namedPresets(inputs.presets, section?.presets);
  const mayChange = [...linesOf(inputs["may-change"]), ...(section?.["may-change"] ?? [])];
  const beyondLocks = lockedListProblems(
    {
      "allowed-endpoints": ours.endpoints,
      presets: inputs.presets.trim() === "" ? [] : namedPresets(inputs.presets, undefined).names,
      "may-change": linesOf(inputs["may-change"]),
    },
    locked,
  );
  const fromInputs = [...ours.problems, ...named.problems, ...beyondLocks, ...contradictions(settings)];
  const fromPolicy = [...theirs.problems, ...steps.problems];
  const presets = await Promise.all(named.names.map((name) => resolvePreset(PRESETS[name], config)));
  const problems = [...fromInputs, ...fromPolicy, ...globProblems(mayChange), ...presets.flatMap(unlearnt)];
  if (problems.length > 0) throw refuse(problems, problems.length === fromPolicy.length);
  const endpoints = distinct([
    ...ours.endpoints,
    ...theirs.endpoints,
    ...presets.flatMap((preset) => preset.endpoints),
  ]);
  return {
    policy: toRunPolicy(settings, endpoints, steps.endpoints, mayChange),
    onUnsupported: settings["on-unsupported"],
    presets,
    notes: [...presets.flatMap(({ notes }) => notes), ...proxyNotes(config.env)],
  };
}

function toRunPolicy(
  settings: Settings,
  endpoints: readonly Endpoint[],
  steps: RunPolicy["steps"],
  mayChange: readonly string[],
): RunPolicy {
  const { mode, tls, sudo, containers, memory } = settings;
  return {
    mode,
    tls,
    endpoints,
    steps,
    sudo,
    containers,
    memory,
    integrity: settings["file-integrity"],
    mayChange: [...new Set(mayChange)],
    onBlock: settings["on-block"],
    onTamper: settings["on-tamper"],
  };
}

interface Read<Value> {
  readonly endpoints: Value;
  readonly problems: readonly string[];
}

function endpointsIn(lines: readonly string[], origin: (index: number) => string): Read<readonly Endpoint[]> {
  const { endpoints, problems } = parseEndpoints(lines, origin);
  return { endpoints, problems: problems.map(({ message }) => message) };
}

function stepsOf(section: HardenRunnerPolicy | undefined): Read<RunPolicy["steps"]> {
  const read = Object.entries(section?.steps ?? {}).map(([step, { "allowed-endpoints": lines }]) => ({
    step,
    ...endpointsIn(lines, (index) => `policy, step ${step}, entry ${index + 1}`),
  }));
  return {
    endpoints: Object.fromEntries(read.map(({ step, endpoints }) => [step, endpoints])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** One line for each destination, protocol and port; the first to name it is its origin. */
function distinct(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const byLine = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const line = formatEndpoint(endpoint);
    if (!byLine.has(line)) byLine.set(line, endpoint);
  }
  return [...byLine.values()];
}

function contradictions({ sudo, containers }: Settings): readonly string[] {
  return sudo === "disable" && containers === "keep"
    ? [
        "containers: `keep` gives back what `sudo: disable` takes, because a container can mount the whole machine; use `filter` or `disable`",
      ]
    : [];
}

function globProblems(globs: readonly string[]): readonly string[] {
  return globs
    .filter((glob) => glob.startsWith("/") || glob.split("/").includes(".."))
    .map((glob) => `may-change: ${JSON.stringify(glob)} is not relative to the checkout`);
}

function unlearnt({ name, endpoints, notes }: ResolvedPreset): readonly string[] {
  if (endpoints.length > 0) return [];
  const why = notes.length > 0 ? ` (${notes.join("; ")})` : "";
  return [`preset \`${name}\`: nothing could be learnt from this runner${why}; list the hosts yourself`];
}

function refuse(problems: readonly string[], onlyPolicy: boolean): UsageError {
  return new UsageError(
    onlyPolicy ? "policy-invalid" : "invalid-input",
    "harden-runner cannot start with these settings.",
    { hint: "Correct what is named, in the step or in the `harden-runner` section of the policy.", problems },
  );
}
