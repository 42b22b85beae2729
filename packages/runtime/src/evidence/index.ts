// Reading evidence. A separate entry of this package: it loads the schema library, which steps that only write do without.
export * from "./named-evidence.ts";
export * from "./read-evidence.ts";
