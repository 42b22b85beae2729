// The agent as a phase sees it.
import { UnavailableError } from "@lockstep/core";
import { askControl, askControlText } from "@lockstep/runtime/host";
import { CONTROL_SOCKET } from "../agent/places.ts";
import type { AgentStatus } from "../agent/status.ts";

export interface AgentClient {
  /** Throws `UnavailableError` (`not-found`) where no agent answers, `IntegrityError` where somebody stands in for it. */
  status(): Promise<AgentStatus>;
  /** Has everything up to now written down, and says where the log ends then. Throws as `status`. */
  finish(): Promise<AgentStatus>;
  /** The lines of the log, with their line ends, as bytes. Throws as `status`. */
  log(): AsyncIterable<Buffer>;
}

/** To finish, all checkouts are compared again, which may take a minute, after a comparison that somebody else asked for. */
const FINISH_WITHIN_MS = 150_000;

/** The agent of a runner. */
export const AGENT: AgentClient = agentAt(CONTROL_SOCKET);

/** What the agent says of itself, or undefined where none answers. Throws `IntegrityError` as `status`. */
export async function standing(agent: Pick<AgentClient, "status">): Promise<AgentStatus | undefined> {
  try {
    return await agent.status();
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    throw error;
  }
}

/** The agent that listens at `socket` (absolute). */
export function agentAt(socket: string): AgentClient {
  const ask = async (question: string, patience?: number): Promise<AgentStatus> =>
    JSON.parse(await askControlText(socket, question, patience)) as AgentStatus;
  return {
    status: () => ask("status"),
    // One that does not answer at all shows sooner.
    finish: async () => {
      await ask("status");
      return ask("finish", FINISH_WITHIN_MS);
    },
    log: () => askControl(socket, "log"),
  };
}
