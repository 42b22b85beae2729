// The agent's program. It ends only with the machine, or where protection could not be started: then it says so first.
import { readOwnText, serveControl } from "@lockstep/runtime/host";
import type { AgentConfig } from "./agent-config.ts";
import { buildAgent } from "./build-agent.ts";
import { CONTROL_SOCKET, LOG_FILE } from "./places.ts";

const [configFile = ""] = process.argv.slice(2);
const config = JSON.parse(readOwnText(configFile)) as AgentConfig;
const agent = buildAgent(config, LOG_FILE);
// The rules stay whatever happens here, so going on is never less than ending would be.
process.on("uncaughtException", (error) => agent.wasHurt("error", error));
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => hear(signal));
await serveControl(CONTROL_SOCKET, (question) => agent.answer(question));
await agent.start();

/** A run of one command has nothing to guard once that is over; on a runner protection outlives the job. */
function hear(signal: string): void {
  if (config.scope.kind === "machine") agent.wasToldToEnd(signal);
  else void agent.end().finally(() => process.exit());
}
