// The agent of one run: the same program as on a runner, in the run's own namespaces, and ended with the run.
import { type AgentNamespaces, type LongProcess, readBundleText, removeTrace, tracefsOf } from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import { CONTROL_SOCKET, LOG_FILE } from "../agent/places.ts";
import { mortalAgent } from "../launch/agent-command.ts";
import { place } from "../launch/launch.ts";
import { type AgentClient, agentAt } from "../phases/agent-client.ts";
import { bundleUrl } from "../phases/bundle-url.ts";
import { untilReady } from "../phases/until-ready.ts";
import type { RunNetwork } from "./run-network.ts";
import { runUnavailable } from "./run-obstacles.ts";

export interface RunAgent {
  readonly client: AgentClient;
  /** Where its log lies until it is ended, also if it is gone. */
  readonly log: string;
  end(): Promise<void>;
}

/** Resolves when its rules stand. Throws `UsageError` (`protection-unavailable`) where they cannot. */
export async function startAgent(config: AgentConfig, { inside, noteAgent }: RunNetwork): Promise<RunAgent> {
  // Not by its path: folders of the machine are hidden there.
  const node = `/proc/${process.pid}/exe`;
  await place(config, { root: inside.commands, node, program: readBundleText(bundleUrl()), group: 0 });
  const agent = inside.start(mortalAgent(config.uid));
  noteAgent(agent.pid);
  const folders = `/proc/${inside.pid}/root`;
  const client = agentAt(`${folders}${CONTROL_SOCKET}`);
  const end = (): Promise<void> => endAgent(agent, inside);
  const failure = await untilReady(client).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  if (failure === undefined) return { client, log: `${folders}${LOG_FILE}`, end };
  await end();
  throw runUnavailable([failure], "See what is named; nothing weaker is started instead.");
}

/** An agent that was killed could not take its recording away. */
async function endAgent(agent: LongProcess, inside: AgentNamespaces): Promise<void> {
  await agent.end();
  removeTrace(tracefsOf(inside), agent.pid);
}
