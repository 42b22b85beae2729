// The post phase on the real machine.
import { outputFolder, runAction, writeWhole } from "@lockstep/runtime";
import { isThere, readOwnText, undebugged } from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import { CONFIG } from "../launch/agent-command.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { TracedJob } from "../report/trace-statement.ts";
import { spec } from "../spec.ts";
import { AGENT } from "./agent-client.ts";
import { judge } from "./post.ts";

export function runPost(): Promise<void> {
  return runAction((runner) => {
    const folder = outputFolder(spec.name, process.env);
    const write = (name: string, content: string | readonly Buffer[]): string => {
      const path = `${folder}/${name}`;
      writeWhole(path, typeof content === "string" ? content : Buffer.concat(content));
      return path;
    };
    return undebugged(() => judge({ runner, agent: AGENT, job: jobOf(), installedPolicy, write }));
  });
}

function installedPolicy(): RunPolicy | undefined {
  return isThere(CONFIG) ? (JSON.parse(readOwnText(CONFIG)) as AgentConfig).policy : undefined;
}

/** Variables of the runner (GitHub documentation, "Variables reference"). The kind of build is that of GitHub's own provenance. */
function jobOf(): TracedJob {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = process.env;
  const attempt = process.env["GITHUB_RUN_ATTEMPT"] ?? "1";
  return {
    hostID: server,
    type: "https://actions.github.io/buildtypes/workflow/v1",
    event: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
  };
}
