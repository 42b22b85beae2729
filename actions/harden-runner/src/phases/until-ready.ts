// Waits for an agent that was just started.
import { UnavailableError } from "@lockstep/core";
import type { AgentClient } from "./agent-client.ts";

/** From start to rules that stand, in milliseconds. A machine under load, or one that is emulated, needs longer than the second it takes otherwise. */
const READY_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 20;

/** Why protection did not start; undefined once its rules stand. Throws `IntegrityError` where somebody stands in for it. */
export async function untilReady(agent: Pick<AgentClient, "status">): Promise<string | undefined> {
  let silence: string | undefined;
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end) {
    try {
      const { ready, failure } = await agent.status();
      if (ready || failure !== undefined) return failure;
      silence = undefined;
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      silence = error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  const seconds = READY_WITHIN_MS / 1_000;
  if (silence === undefined) return `The agent was not ready within ${seconds} seconds.`;
  return `${seconds} seconds after its start ${silence}: it has probably ended.`;
}
