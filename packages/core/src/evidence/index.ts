// Reading and judging evidence. A separate entry of this package, because the schema library takes time to load and only runs
// that read evidence need it.
export * from "./attempt.ts";
export * from "./failed-evidence.ts";
export * from "./judge-evidence.ts";
export * from "./parse-index.ts";
