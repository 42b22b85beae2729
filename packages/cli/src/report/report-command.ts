// `lockstep report`: evidence as one page for people.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { UsageError, type Verdict } from "@lockstep/core";
import { writeWhole } from "@lockstep/runtime";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";
import { readPageInputs } from "./read-page-inputs.ts";
import { readSources } from "./read-sources.ts";

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
  run: writePage,
};

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, incomplete: 3 };

async function writePage({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const target = options["html"];
  const problems = [
    ...(paths.length === 0 ? ["no evidence is named: give a folder of evidence, or a report.json"] : []),
    ...(target === undefined ? ["--html FILE is missing: where the page is written"] : []),
  ];
  if (problems.length > 0 || target === undefined) {
    const hint = "Such as: lockstep report lockstep-evidence --html report.html";
    throw new UsageError("invalid-input", "There is nothing to make a page of, or nowhere to write it.", {
      hint,
      problems,
    });
  }
  const { buildModel, renderPage } = await import("@lockstep/report-page");
  const cwd = terminal.cwd();
  const model = buildModel(await readPageInputs(paths, cwd));
  const sources = await readSources(model, { folder: options["source"], cwd, env: terminal.env });
  writeWhole(resolve(cwd, target), renderPage(model, { sha256, sources }));
  terminal.stderr.write(`lockstep: the page says ${model.verdict}. See ${target}\n`);
  return EXIT_CODES[model.verdict];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
