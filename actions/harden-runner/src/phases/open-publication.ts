// Where reports go on the real machine, and which job they are about.
import type { Runner, StepEvidence } from "@lockstep/runtime";
import type { TracedJob } from "../report/trace-statement.ts";
import type { Publication } from "./publish-run.ts";

export function openPublication(runner: Runner, evidence: StepEvidence): Publication {
  return {
    runner,
    job: jobOf(),
    write: (name, content) => evidence.write(name, typeof content === "string" ? content : Buffer.concat(content)),
  };
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
