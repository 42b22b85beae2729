// The last phase: has the agent finish its log, checks that nobody changed it, judges the run and writes the report. The
// protection itself goes on: what still runs after this stays as restricted as before.
import type { ActionEnd } from "@lockstep/runtime";
import type { RunPolicy } from "../policy/run-policy.ts";
import { type AgentClient, standing } from "./agent-client.ts";
import { endOf, type Publication, publishRun } from "./publish-run.ts";
import { accountOf, goneReport } from "./run-account.ts";

export interface PostPorts extends Publication {
  readonly agent: AgentClient;
  /** The policy the agent was started with, as root wrote it; undefined where no agent was put on this machine. */
  installedPolicy(): RunPolicy | undefined;
}

/** Where there is nothing to report, the evidence of the step stays as it is: nobody takes it for a pass. */
const NOTHING_MORE: ActionEnd = { exitCode: 0, verdict: undefined };

/** How the step ends. An agent that was started and is gone is a failed job, with a report that says so. */
export async function judge(ports: PostPorts): Promise<ActionEnd> {
  const { runner } = ports;
  // A step that only looked: the step that started the protection judges the run.
  if (runner.readState("role") === "interim") return NOTHING_MORE;
  const installed = ports.installedPolicy();
  // Root could take the files away: as long as the agent answers, this machine is protected.
  if (
    runner.readState("started") === "false" &&
    installed === undefined &&
    (await standing(ports.agent)) === undefined
  ) {
    runner.setOutput("effective-policy", "unsupported");
    return NOTHING_MORE;
  }
  const log: Buffer[] = [];
  const report = await accountOf(ports.agent, log).catch((error: unknown) => goneReport(error, installed));
  publishRun(report, log, ports);
  return endOf(report);
}
