// The first phase: works out the policy, starts protection before any other step, and shows that it holds.
import { UsageError } from "@lockstep/core";
import type { Runner, StepEvidence } from "@lockstep/runtime";
import type { AgentConfig } from "../agent/agent-config.ts";
import { LOG_FILE } from "../agent/places.ts";
import type { AgentStatus } from "../agent/status.ts";
import type { Machine } from "../launch/support.ts";
import { obstacles } from "../launch/support.ts";
import type { ResolvedPolicy } from "../policy/resolve-policy.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { type AgentClient, standing } from "./agent-client.ts";
import type { PhaseState } from "./phase-state.ts";
import type { SelfTest } from "./self-test.ts";
import { untilReady } from "./until-ready.ts";

export interface PrePorts {
  readonly runner: Runner;
  readonly state: PhaseState;
  readonly evidence: Pick<StepEvidence, "weaken">;
  readonly machine: Machine;
  readonly agent: AgentClient;
  /** True if an agent was started since this machine did: it leaves its log, and its rules stand. */
  wasProtected(): boolean;
  /** Works out the policy. Throws `UsageError` with every problem. */
  resolve(): Promise<ResolvedPolicy>;
  configure(resolved: ResolvedPolicy): Promise<AgentConfig>;
  launch(config: AgentConfig): Promise<void>;
  restrict(resolved: ResolvedPolicy): Promise<void>;
  test(policy: RunPolicy): Promise<SelfTest>;
  /** What the policy takes from the job and the job has all the same, one sentence each. */
  lost(policy: RunPolicy): Promise<readonly string[]>;
}

/** What can be said of a machine that lacks something. */
const LACKING = "Correct what is named, or set `on-unsupported: warn` to run this job without protection.";
/** `on-unsupported: warn` does not excuse a protection that fails: what it already changed is not known. */
const FOREIGN =
  "Correct what is named; where systemd runs, `journalctl --unit=lockstep-harden-runner` has what the agent printed. Another firewall, a VPN or a second guard on the same machine can stand in the way; take harden-runner out of this job to run it without protection.";
/** Nothing is taken back for a second start: it could take back what protects. */
const ONCE =
  "Use harden-runner once in a job, in the first step. A hosted runner is a new machine for each job; restart one that is kept before its next job.";

/** Exit code of the step. */
export async function protect(ports: PrePorts): Promise<0 | 1> {
  const { runner, state, machine } = ports;
  const resolved = await ports.resolve();
  for (const note of resolved.notes) runner.info(`preset: ${note}`);
  const first = await standing(ports.agent);
  if (first?.ready === true) return keepFirst(ports, first.policy, resolved);
  if (first !== undefined || ports.wasProtected()) throw standsAlready(first);
  const missing = obstacles(machine);
  if (missing.length > 0) return unsupported(ports, resolved, missing);
  const config = await ports.configure(resolved);
  state.saveWatched();
  await ports.launch(config);
  const failure = await untilReady(ports.agent);
  if (failure !== undefined) throw failed(`The protection could not be started: ${failure}`, [], FOREIGN);
  const { passed, probes } = await ports.test(config.policy);
  for (const probe of probes) runner.info(`self-test: ${probe}`);
  if (!passed) throw failed(`The self-test of the protection failed: ${probes.join("; ")}.`, [], FOREIGN);
  await ports.restrict(resolved);
  state.saveStarted("standing");
  runner.info(`lockstep harden-runner: ${describe(config)}`);
  return 0;
}

function describe({ policy }: AgentConfig): string {
  if (policy.mode === "audit") return "auditing: everything is let through and recorded";
  return `enforcing: ${policy.endpoints.length} endpoints are allowed${policy.tls === "sni" ? ", TLS is judged by name" : ""}`;
}

/** What protects already is never replaced, whatever a later step asks for (it could ask for less). */
async function keepFirst(ports: PrePorts, first: RunPolicy, { policy }: ResolvedPolicy): Promise<0> {
  const { runner, state, evidence } = ports;
  if (first.mode === "audit" && policy.mode === "block") {
    throw failed(
      "The protection that runs already only audits.",
      ["An earlier step, or an earlier job on this machine, started it with `mode: audit`, and it is never replaced."],
      "Use harden-runner once, in the first step, with `mode: block`, on a machine that starts fresh for each job.",
    );
  }
  await demandWhole(ports, first);
  const same = JSON.stringify(first) === JSON.stringify(policy);
  // Who started it may not be in this job's evidence: an earlier job on a machine that is kept.
  if (!same) evidence.weaken(["A protection that ran already goes on, with another policy than this step has."]);
  state.saveStarted("standing");
  state.saveWatched();
  runner.annotate({
    level: same ? "notice" : "warning",
    title: "harden-runner runs already",
    message: same
      ? "The protection that an earlier step started goes on."
      : "The protection that an earlier step started goes on with its own policy; what this step asks for is not applied.",
  });
  return 0;
}

/** The start that this agent is from may have failed after it. */
async function demandWhole({ test, lost }: PrePorts, policy: RunPolicy): Promise<void> {
  const { passed, probes } = await test(policy);
  const problems = [...(passed ? [] : probes), ...(await lost(policy))];
  if (problems.length > 0)
    throw failed(`The protection that runs already does not hold: ${problems.join("; ")}`, [], ONCE);
}

/** Which rules an earlier start has left cannot be told from here, and its agent's log is not written over. */
function standsAlready(first: AgentStatus | undefined): UsageError {
  const why =
    first === undefined
      ? `Its agent has ended or does not answer. Its log is ${LOG_FILE}.`
      : `Its agent runs, but could not start everything: ${first.failure ?? "it is not ready yet"}.`;
  const what = "harden-runner was started before on this machine, and cannot be started again.";
  return failed(`${what} ${why} The rules that it has set up stay in force: the network may be closed.`, [], ONCE);
}

/** Never a weaker protection: either the job fails here, or everybody can read that there is none. */
function unsupported(
  { runner, state, evidence }: PrePorts,
  { onUnsupported }: ResolvedPolicy,
  missing: readonly string[],
): 0 | 1 {
  if (onUnsupported === "fail") throw failed("This runner cannot be protected.", missing, LACKING);
  evidence.weaken(missing.map((why) => `Nothing was protected: ${why}`));
  state.saveStarted("unsupported");
  runner.annotate({
    level: "warning",
    title: "harden-runner: UNSUPPORTED, nothing is protected",
    message: missing.join("\n"),
  });
  return 0;
}

/** In the log of a step each of `problems` stands alone, without the message. */
function failed(message: string, problems: readonly string[], hint: string): UsageError {
  return new UsageError("protection-unavailable", message, { hint, problems });
}
