// Which job the evidence is of.
import type { EvidenceEntry, EvidenceRun } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";

/** From the runner's variables (GitHub documentation, "Variables reference"). What the runner does not say is empty. */
export function evidenceRun(env: Environment): EvidenceRun {
  const say = (name: string): string => env[`GITHUB_${name}`] ?? "";
  return {
    server: say("SERVER_URL"),
    repository: say("REPOSITORY"),
    runId: say("RUN_ID"),
    attempt: say("RUN_ATTEMPT"),
    job: say("JOB"),
    commit: say("SHA"),
    event: say("EVENT_NAME"),
    workflow: say("WORKFLOW_REF"),
  };
}

/** Which step this is, and where its code came from. Variables as above. */
export function evidenceStep(env: Environment): Pick<EvidenceEntry, "step" | "action"> {
  return {
    step: env["GITHUB_ACTION"] ?? "",
    action: { repository: env["GITHUB_ACTION_REPOSITORY"] ?? "", ref: env["GITHUB_ACTION_REF"] ?? "" },
  };
}
