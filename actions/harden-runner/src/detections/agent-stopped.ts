// The agent was stopped or frozen for a while. The network stays closed meanwhile, but nothing was seen.
import type { Detection } from "./detection.ts";

const LONGEST_PAUSE_MS = 5_000;

export const AGENT_STOPPED: Detection = {
  id: "agent-stopped",
  why: "A stopped agent sees nothing: what happened meanwhile is known only from what the kernel kept.",
  needs: [],
  judge(behaviour) {
    if (behaviour.kind !== "pause" || behaviour.milliseconds <= LONGEST_PAUSE_MS) return undefined;
    return `${Math.round(behaviour.milliseconds)} ms`;
  },
};
