// What the command line needs of the gate.
export * from "./main.ts";
export * from "./program.ts";
export { spec } from "./spec.ts";
