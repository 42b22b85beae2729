// The main phase: says what is in force, in the step where people look for it.
import type { Runner } from "@lockstep/runtime";
import type { AgentClient } from "./agent-client.ts";

export interface MainPorts {
  readonly runner: Runner;
  readonly agent: AgentClient;
}

/** Exit code of the step. Throws what the agent's client throws: protection that was started and is gone is no pass. */
export async function tell({ runner, agent }: MainPorts): Promise<0 | 1> {
  if (runner.readState("started") === "false") {
    runner.setOutput("effective-policy", "unsupported");
    runner.info("lockstep harden-runner: UNSUPPORTED, nothing is protected");
    return 0;
  }
  const { policy } = await agent.status();
  runner.setOutput("effective-policy", JSON.stringify(policy));
  runner.info(
    policy.mode === "block"
      ? `lockstep harden-runner: enforcing since before the first step, ${policy.endpoints.length} endpoints are allowed`
      : "lockstep harden-runner: auditing since before the first step; nothing is blocked",
  );
  return 0;
}
