// What the command line needs of sign-artifact.
export * from "./main.ts";
export { renderSignText } from "./output/render-report.ts";
export { signArtifacts } from "./program.ts";
export { spec } from "./spec.ts";
