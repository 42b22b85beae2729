// What a person has to do after `lockstep init`, because no program can decide it.
import { POLICY_PATH, REPOSITORY } from "@lockstep/core";
import { WORKFLOW_PATH } from "./starter-workflow.ts";
import type { SuiteCommit } from "./suite-commit.ts";
import type { WorkingJob } from "./workflow-survey.ts";

const LOOK = `git ls-remote https://github.com/${REPOSITORY} refs/heads/main`;
const MAX_JOBS = 5;

export interface Situation {
  /** Whether the workflow that is there now names no commit of the suite yet. */
  readonly lacksCommit: boolean;
  /** The commit that was written into it just now. */
  readonly wrote: SuiteCommit | undefined;
  readonly jobs: readonly WorkingJob[];
}

/** A line a step, in the order in which they are done. */
export function nextSteps({ lacksCommit, wrote, jobs }: Situation): readonly string[] {
  const named = jobs.slice(0, MAX_JOBS).map(({ job, path }) => `${job} (${path})`);
  const more = jobs.length > MAX_JOBS ? ` and ${jobs.length - MAX_JOBS} more` : "";
  return [
    ...(lacksCommit
      ? [`in ${WORKFLOW_PATH}, put a commit that you have looked at in place of the zeros: ${LOOK}`]
      : []),
    ...(wrote === undefined || wrote.isPublic
      ? []
      : [`see that ${REPOSITORY} has the commit ${wrote.commit}, which ${WORKFLOW_PATH} names: ${LOOK}`]),
    "lockstep gate . says what is wrong now; with GITHUB_TOKEN set, lockstep gate . --fix --online pins what it can",
    `lockstep policy explain shows what holds; change it in ${POLICY_PATH}`,
    ...(named.length === 0
      ? []
      : [
          `put ${REPOSITORY}/actions/harden-runner, first with mode: audit, as the first step into: ${named.join(", ")}${more}`,
        ]),
    "commit what was written, and make the workflow a required check of the default branch",
  ];
}
