// What the command line needs of verify-artifact.
export * from "./command.ts";
export { run } from "./main.ts";
export type { VerifyReport } from "./report/verify-report.ts";
export { spec } from "./spec.ts";
