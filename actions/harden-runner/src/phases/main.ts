// The main phase: says what is in force, in the step where people look for it.
import type { ActionEnd } from "@lockstep/runtime";
import type { AgentClient } from "./agent-client.ts";
import { endOf, type Publication, publishRun } from "./publish-run.ts";
import { accountOf } from "./run-account.ts";

export interface MainPorts extends Publication {
  readonly agent: AgentClient;
}

/** The protection goes on until the job ends. */
const GOES_ON: ActionEnd = { exitCode: 0, verdict: undefined };

/** How the phase ends. Throws what the agent's client throws: protection that was started and is gone is no pass. */
export async function tell(ports: MainPorts): Promise<ActionEnd> {
  const { runner, agent } = ports;
  if (runner.readState("role") === "interim") return account(ports);
  if (runner.readState("started") === "false") {
    runner.setOutput("effective-policy", "unsupported");
    runner.info("lockstep harden-runner: UNSUPPORTED, nothing is protected");
    return GOES_ON;
  }
  const { policy } = await agent.status();
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
  const log: Buffer[] = [];
  const report = await accountOf(ports.agent, log);
  publishRun(report, log, ports);
  return endOf(report);
}
