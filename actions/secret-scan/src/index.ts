// What the gate and the command line need of secret-scan.
export * from "./check.ts";
export * from "./main.ts";
export { serveScan } from "./scan/scan-thread.ts";
export type { Mode } from "./source/mode.ts";
export { spec } from "./spec.ts";
