// Makes the page of `lockstep report` and writes it.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { UsageError } from "@lockstep/core";
import { buildModel, renderPage } from "@lockstep/report-page";
import { writeWhole } from "@lockstep/runtime";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { VERDICT_EXIT } from "../verdict-exit.ts";
import { readPageInputs } from "./read-page-inputs.ts";
import { readSources } from "./read-sources.ts";

/** Errors: `UsageError` (`invalid-input`, `path-not-found`, `output-not-writable`), and those of reading evidence. */
export async function writePage({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
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
  const cwd = terminal.cwd();
  const model = buildModel(await readPageInputs(paths, cwd));
  const sources = await readSources(model, { folder: options["source"], cwd, env: terminal.env });
  writeWhole(resolve(cwd, target), renderPage(model, { sha256, sources }));
  terminal.stderr.write(`lockstep: the page says ${model.verdict}. See ${target}\n`);
  return VERDICT_EXIT[model.verdict];
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
