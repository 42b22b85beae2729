// The main phase: says what is in force, in the step where people look for it.
import { UsageError } from "@lockstep/core";
import type { ActionEnd } from "@lockstep/runtime";
import type { AgentClient } from "./agent-client.ts";
import { PhaseState } from "./phase-state.ts";
import { endOf, type Publication, publishRun } from "./publish-run.ts";
import { accountOf } from "./run-account.ts";

export interface MainPorts extends Publication {
  readonly agent: AgentClient;
}

/** The protection goes on until the job ends. */
const GOES_ON: ActionEnd = { exitCode: 0, verdict: undefined };

/**
 * How the phase ends. Throws what the agent's client throws: protection that was started and is gone is no pass; and `UsageError`
 * (`protection-unavailable`) where it never stood, which only a step that goes on after a failure gets to.
 */
export async function tell(ports: MainPorts): Promise<ActionEnd> {
  const { runner, agent } = ports;
  const state = new PhaseState(runner);
  if (state.role === "interim") return account(ports);
  if (state.started === "unsupported") {
    runner.setOutput("effective-policy", "unsupported");
    runner.info("lockstep harden-runner: UNSUPPORTED, nothing is protected");
    return GOES_ON;
  }
  const { policy, ready } = await agent.status();
  if (state.started !== "standing" || !ready) throw neverStood();
  runner.setOutput("effective-policy", JSON.stringify(policy));
  runner.info(
    policy.mode === "block"
      ? `lockstep harden-runner: enforcing since before the first step, ${policy.endpoints.length} endpoints are allowed`
      : "lockstep harden-runner: auditing since before the first step; nothing is blocked",
  );
  return GOES_ON;
}

/** What happened until now, for whoever attests in the same job. It ends as the last phase does. */
async function account(ports: MainPorts): Promise<ActionEnd> {
  const { report, log } = await accountOf(ports.agent);
  publishRun(report, log, ports);
  return endOf(report);
}

function neverStood(): UsageError {
  return new UsageError("protection-unavailable", "The protection was not started: its first phase failed.", {
    hint: "Correct what the first phase of this step names. `continue-on-error` does not make a job protected.",
  });
}
