// The main phase on the real machine.
import { runAction } from "@lockstep/runtime";
import { AGENT } from "./agent-client.ts";
import { tell } from "./main.ts";

export function runMain(): Promise<void> {
  return runAction((runner) => tell({ runner, agent: AGENT }));
}
