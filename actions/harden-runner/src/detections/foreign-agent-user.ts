// Somebody else works as the agent's user, whose traffic the rules let through.
import type { Detection } from "./detection.ts";

export const FOREIGN_AGENT_USER: Detection = {
  id: "foreign-agent-user",
  why: "The rules know the agent's own traffic by its user: whoever becomes that user borrows its way out.",
  needs: [],
  judge(behaviour, { agentUid }) {
    if (behaviour.kind !== "user" || behaviour.uid !== agentUid || behaviour.process?.own === true) return undefined;
    return `user ${behaviour.uid}`;
  },
};
