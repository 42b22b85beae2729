// What the command line needs to check an organisation. An entry of its own, so that nobody else loads it.
export * from "./check-organisation.ts";
export * from "./merge-reports.ts";
