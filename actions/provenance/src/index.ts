// The public surface of the provenance action: its declaration and how it starts.
export { run } from "./main.ts";
export { spec } from "./spec.ts";
