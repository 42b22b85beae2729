// What the bundle, the command line and the scripts take from harden-runner.
export { runMain } from "./phases/run-main.ts";
export { runPost } from "./phases/run-post.ts";
export { runPre } from "./phases/run-pre.ts";
export { spec } from "./spec.ts";
