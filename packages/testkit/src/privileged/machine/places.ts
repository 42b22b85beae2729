// Where things are on the pretended runner machine: as on a hosted one.

export const RUNNER_ID = 1001;

const home = "/home/runner";
const runner = `${home}/actions-runner`;

export const PLACES = {
  home,
  bin: `${runner}/bin`,
  /** A shell by the name of the runner's process that runs a job. */
  worker: `${runner}/bin/Runner.Worker`,
  node: `${runner}/externals/node24/bin/node`,
  /** The whole repository as the runner downloads it for a step. */
  action: `${home}/work/_actions/lockstep/lockstep/v1`,
  temporary: `${home}/work/_temp`,
  workspace: `${home}/work/repo/repo`,
  /** The harness's own scripts and outputs of steps. */
  jobs: `${home}/work/_jobs`,
} as const;
