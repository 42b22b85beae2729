// The last phase: has the agent finish its log, checks that nobody changed it, judges the run and writes the report; of an agent
// that is gone it reads what it left. The protection itself goes on: what still runs after this stays as restricted as before.
import { UnavailableError } from "@lockstep/core";
import type { ActionEnd } from "@lockstep/runtime";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { RunReport } from "../report/run-report.ts";
import { type AgentClient, standing } from "./agent-client.ts";
import { collectLeft, type LeftLog } from "./left-log.ts";
import { PhaseState } from "./phase-state.ts";
import { endOf, type Publication, publishRun } from "./publish-run.ts";
import { type Account, accountOf, goneReport } from "./run-account.ts";

export interface PostPorts extends Publication {
  readonly agent: AgentClient;
  /** The policy the agent was started with, as root wrote it; undefined where no agent was put on this machine. */
  installedPolicy(): RunPolicy | undefined;
  /**
   * The bytes of the log that lies on this machine, of a bounded number. Throws `UnavailableError` where there is none or it
   * cannot be read.
   */
  leftLog(): AsyncIterable<Buffer>;
}

/** Where there is nothing to report, the evidence of the step stays as it is: nobody takes it for a pass. */
const NOTHING_MORE: ActionEnd = { exitCode: 0, verdict: undefined };

/** How the step ends. An agent that was started and is gone is a failed job, with a report that says so. */
export async function judge(ports: PostPorts): Promise<ActionEnd> {
  const { runner } = ports;
  const state = new PhaseState(runner);
  // A step that only looked: the step that started the protection judges the run.
  if (state.role === "interim") return NOTHING_MORE;
  const installed = ports.installedPolicy();
  // Root could take the files away: as long as the agent answers, this machine is protected.
  if (state.started === "unsupported" && installed === undefined && (await standing(ports.agent)) === undefined) {
    runner.setOutput("effective-policy", "unsupported");
    return NOTHING_MORE;
  }
  const { report, log } = await accountFrom(ports, installed);
  publishRun(report, log, ports);
  return endOf(report);
}

async function accountFrom(ports: PostPorts, installed: RunPolicy | undefined): Promise<Account> {
  try {
    return await accountOf(ports.agent, unfinishedStart(ports));
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return goneReport(error, installed, await leftBehind(ports));
  }
}

/** Where the agent runs, but the first phase failed after it was launched: what it was to do then is not known to be done. */
function unfinishedStart({ runner }: PostPorts): RunReport["gaps"] {
  return new PhaseState(runner).started === "standing" ? [] : [{ what: "start", why: "not-completed", count: 1 }];
}

/** Only the log of an agent that this step started or found running: that of an earlier job tells nothing of this one. */
async function leftBehind({ runner, leftLog }: PostPorts): Promise<LeftLog> {
  if (!new PhaseState(runner).watched) return { chunks: [], why: "of-another-agent" };
  return await collectLeft(leftLog());
}
