// What the gate and the command line need of pin-check.
export * from "./check.ts";
export * from "./main.ts";
export { spec } from "./spec.ts";
