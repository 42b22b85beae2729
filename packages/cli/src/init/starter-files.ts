// The files a repository starts with, made for what was found in it.
import { POLICY_PATH } from "@lockstep/core";
import type { RuleCatalogue } from "@lockstep/core/policy";
import type { RepositorySurvey } from "./repository-survey.ts";
import { SCHEMA_PATH, starterPolicy } from "./starter-policy.ts";
import { starterWorkflow, WORKFLOW_PATH } from "./starter-workflow.ts";
import type { SuiteCommit } from "./suite-commit.ts";

export interface StarterOptions {
  /** The rules that the schema of the policy knows. */
  readonly catalogue: RuleCatalogue;
  /** Adds the workflow even where another one runs the gate. */
  readonly force: boolean;
}

/** Texts by path, relative to the root. */
export async function starterFiles(
  survey: RepositorySurvey,
  suite: SuiteCommit | undefined,
  { catalogue, force }: StarterOptions,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const { policyJsonSchema } = await import("@lockstep/core/policy");
  // A second gate would only cost time.
  const isElsewhere = survey.workflows.uses.some(({ path, isGate }) => isGate && path !== WORKFLOW_PATH);
  const workflow = starterWorkflow({ defaultBranch: survey.defaultBranch.name, commit: suite?.commit });
  return [
    [POLICY_PATH, starterPolicy(survey)],
    [SCHEMA_PATH, `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`],
    ...(isElsewhere && !force ? [] : [[WORKFLOW_PATH, workflow] as const]),
  ];
}
