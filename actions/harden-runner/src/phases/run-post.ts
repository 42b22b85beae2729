// The post phase on the real machine.
import { runAction } from "@lockstep/runtime";
import { isThere, readOwnText, undebugged } from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import { LOG_FILE } from "../agent/places.ts";
import { CONFIG } from "../launch/agent-command.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { spec } from "../spec.ts";
import { AGENT } from "./agent-client.ts";
import { leftLogAt } from "./left-log.ts";
import { openPublication } from "./open-publication.ts";
import { judge } from "./post.ts";

export function runPost(): Promise<void> {
  return runAction(spec, (runner, evidence) =>
    undebugged(() =>
      judge({
        ...openPublication(runner, evidence),
        agent: AGENT,
        installedPolicy,
        leftLog: () => leftLogAt(LOG_FILE),
      }),
    ),
  );
}

function installedPolicy(): RunPolicy | undefined {
  return isThere(CONFIG) ? (JSON.parse(readOwnText(CONFIG)) as AgentConfig).policy : undefined;
}
