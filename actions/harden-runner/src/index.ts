// What the bundle, the command line and the scripts take from harden-runner.
export { runMain } from "./phases/run-main.ts";
export { runPost } from "./phases/run-post.ts";
export { runPre } from "./phases/run-pre.ts";
export { renderRunJson } from "./report/render-run-json.ts";
export { renderRunTerminal } from "./report/render-run-terminal.ts";
export { runProtected } from "./run/protected-run.ts";
export { runExitCode } from "./run/run-exit-code.ts";
export type { RunEnd, RunOrder } from "./run/run-order.ts";
export { runProbe } from "./run/run-probes.ts";
export { spec } from "./spec.ts";
