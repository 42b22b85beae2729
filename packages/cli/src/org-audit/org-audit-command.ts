// `lockstep org-audit`: which repositories of an organisation run the suite, how, and what GitHub itself enforces.
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";

const AUDIT_FORMATS = ["text", "markdown", "json", "csv"] as const;

export type AuditFormat = (typeof AUDIT_FORMATS)[number];

export const orgAuditCommand: Command = {
  name: "org-audit",
  usage: "ORG [OPTIONS]",
  summary: "Tells which repositories of an organisation run lockstep, how, and which settings of GitHub are on.",
  details: [
    "Reads the default branch of every repository through the API, some five requests each; archived ones and forks are left out.",
    "A repository passes if the gate runs on every pull request and can fail it, every use of the suite names a full commit id,",
    "and its policy can be used. Settings of GitHub are told, not judged.",
    "",
    "Needs GITHUB_TOKEN or GH_TOKEN with `contents: read`, `metadata: read`, `administration: read` and, of the organisation,",
    "`organization_administration: read`. What a right is missing for is told as `?`, and the run is incomplete.",
  ],
  options: [
    {
      name: "format",
      value: "FORMAT",
      choices: AUDIT_FORMATS,
      description: "text, markdown, json or csv. Default: text.",
    },
    { name: "output", value: "FILE", description: "Writes into FILE instead of standard output." },
    {
      name: "resume",
      value: "FILE",
      description: "Goes on with the run that left FILE behind, and keeps what is done in it.",
    },
    { name: "concurrency", value: "N", description: "How many repositories at a time, 1 to 10. Default: 4." },
  ],
  examples: [
    { line: "lockstep org-audit octo-org", what: "what does not pass first, and why" },
    { line: "lockstep org-audit octo-org --format csv --output audit.csv", what: "a row for each repository" },
  ],
  maxPaths: 1,
  run: async (args: Arguments, terminal: Terminal): Promise<ExitCode> => {
    const { runOrgAudit } = await import("./run-org-audit.ts");
    return runOrgAudit(args, terminal);
  },
};
