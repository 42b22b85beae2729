// The main phase: says what is in force, in the step where people look for it.
import type { AgentClient } from "./agent-client.ts";
import { type Publication, publishRun } from "./publish-run.ts";
import { accountOf } from "./run-account.ts";

export interface MainPorts extends Publication {
  readonly agent: AgentClient;
}

/** Exit code of the step. Throws what the agent's client throws: protection that was started and is gone is no pass. */
export async function tell(ports: MainPorts): Promise<0 | 1> {
  const { runner, agent } = ports;
  if (runner.readState("role") === "interim") return account(ports);
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

/** What happened until now, for whoever attests in the same job. Exit code as that of the last phase. */
async function account(ports: MainPorts): Promise<0 | 1> {
  const log: Buffer[] = [];
  const report = await accountOf(ports.agent, log);
  publishRun(report, log, ports);
  return report.verdict === "pass" ? 0 : 1;
}
