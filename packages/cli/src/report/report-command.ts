// `lockstep report`: evidence as one page for people.
import type { Command } from "../command.ts";

export const reportCommand: Command = {
  name: "report",
  usage: "EVIDENCE... --html FILE [OPTIONS]",
  summary: "Renders evidence as one page: verdicts, findings, what the job did, and the chain to the artifact.",
  details: [
    "EVIDENCE is a folder of evidence, as a job of the suite leaves it, or a single report.json. Of several, one page is made.",
    "The page is one file. It loads nothing from the network, and all its text is there without JavaScript.",
    "",
    "Around each finding it quotes the lines of the file, as they are committed: at the commit that the evidence names, or at",
    "HEAD if this repository lacks that one. Nothing is quoted of a file in which secret-scan found a credential.",
    "",
    "The page is written whatever the verdict is. Exit code: 0 if the page says passed, 1 if it says failed, 3 if it says",
    "incomplete. Problems of the evidence, such as a file that is missing or has another digest, are no pass.",
  ],
  options: [
    { name: "html", value: "FILE", description: "Where the page is written." },
    {
      name: "source",
      value: "FOLDER",
      description:
        "The repository that lines are quoted from. Default: the one around the current folder, if there is one.",
    },
  ],
  examples: [
    { line: "lockstep report lockstep-evidence --html report.html", what: "makes a page of the evidence of a job" },
    { line: "lockstep report report.json --html report.html", what: "makes a page of a single report" },
  ],
  maxPaths: 100,
  // Loaded when it runs: every other command starts without it.
  run: async (args, terminal) => (await import("./write-page.ts")).writePage(args, terminal),
};
