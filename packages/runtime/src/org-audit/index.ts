// What the command line needs to audit an organisation. An entry of its own, so that nobody else loads it.
export * from "./audit-organisation.ts";
export * from "./audit-report.ts";
