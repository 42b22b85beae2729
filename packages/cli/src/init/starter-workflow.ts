// The workflow a repository starts with: the gate, on every way into the default branch.
import { POLICY_PATH, REPOSITORY } from "@lockstep/core";

export const WORKFLOW_PATH = ".github/workflows/lockstep.yml";

/** Stands where a commit of the suite has to be filled in: no commit has this id, so such a workflow fails, and loudly. */
export const NO_COMMIT = "0".repeat(40);

export interface StarterWorkflow {
  readonly defaultBranch: string;
  /** Of the suite: full id; undefined where nobody knows. */
  readonly commit: string | undefined;
}

/** The workflow as YAML. */
export function starterWorkflow({ defaultBranch, commit }: StarterWorkflow): string {
  return `# Checks every change before it is merged: what the pipelines pull in is pinned, and no credential lies in what is published.
# What holds stands in ${POLICY_PATH}; \`lockstep policy explain\` says what that comes to.
name: lockstep

on:
  pull_request:
  merge_group:
  push:
    branches: [${branchPattern(defaultBranch)}]

# Nothing is written anywhere.
permissions:
  contents: read

jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
${suiteStep(commit)}`;
}

function suiteStep(commit: string | undefined): string {
  if (commit !== undefined) return `      - uses: ${REPOSITORY}@${commit}\n`;
  return `      # The zeros stand for a commit that you have looked at:
      #   git ls-remote https://github.com/${REPOSITORY} refs/heads/main
      - uses: ${REPOSITORY}@${NO_COMMIT}
`;
}

/** Characters that mean something in a filter for branches (GitHub documentation, "Filter pattern cheat sheet"). */
const ACTING = /[*?+![\]\\]/g;

/** A filter that matches the branch of this name alone, as a double-quoted scalar of YAML in ASCII. */
function branchPattern(name: string): string {
  const literal = JSON.stringify(name.replace(ACTING, "\\$&"));
  return literal.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
