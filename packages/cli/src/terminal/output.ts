// Writes a report in the format asked for, to standard output or into a file.
import { resolve } from "node:path";
import {
  conclude,
  PLAIN,
  type Report,
  renderJson,
  renderTerminal,
  renderUpload,
  toAnnotations,
  UsageError,
} from "@lockstep/core";
import { actionsRunner, isUploadable, writeWhole } from "@lockstep/runtime";
import colors from "picocolors";
import type { Terminal } from "../command.ts";
import { isOnRunner } from "./is-on-runner.ts";

export const FORMATS = ["text", "json", "sarif", "github"] as const;

export type Format = (typeof FORMATS)[number];

/** Throws `UsageError` (`output-not-writable`) if the file cannot be written; no partial file is left. */
export function writeReport(report: Report, format: Format, file: string | undefined, terminal: Terminal): void {
  if (format === "github") annotate(report);
  else if (file === undefined) printReport(report, format, terminal);
  else {
    writeWhole(resolve(terminal.cwd(), file), render(report, format, false, terminal));
    terminal.stderr.write(`lockstep: ${conclude(report)} See ${file}.\n`);
  }
}

/** Refuses a combination that cannot work, before any work is done. */
export function checkOutput(format: Format, file: string | undefined): void {
  if (format !== "github" || file === undefined) return;
  throw new UsageError("invalid-input", "--format github speaks to the runner and cannot go into a file.", {
    hint: "Leave out --output, or choose json or sarif.",
  });
}

/** On a runner, lines of standard output can be commands, and a report quotes the repository: none may pass for one. */
function printReport(report: Report, format: Exclude<Format, "github">, terminal: Terminal): void {
  const { env, stdout } = terminal;
  const text = render(report, format, stdout.isTTY === true, terminal);
  if (!isOnRunner(env)) stdout.write(text);
  else if (format === "text") actionsRunner().printUntrusted(text);
  else stdout.write(withoutCommands(text));
}

/**
 * The same JSON without a `#`, which stands in strings alone, hence without `##[`. Every one is escaped, as the runner may
 * skip invisible characters between them. A line of JSON never starts with `::`.
 */
function withoutCommands(json: string): string {
  return json.replaceAll("#", "\\u0023");
}

function render(report: Report, format: Exclude<Format, "github">, coloured: boolean, terminal: Terminal): string {
  switch (format) {
    case "text":
      return renderTerminal(report, coloured ? colors : PLAIN);
    case "json":
      return renderJson(report);
    case "sarif":
      return sarifOf(report, terminal);
  }
}

/** No larger than code scanning takes; what it has no room for is told, in it and beside it. */
function sarifOf(report: Report, { stderr }: Terminal): string {
  const { text, leftOut } = renderUpload(report, isUploadable, { suppressed: "keep" });
  if (leftOut > 0) stderr.write(`lockstep: SARIF leaves out ${leftOut} results: GitHub takes no larger file.\n`);
  return text;
}

/** Workflow commands on standard output: the runner shows each at its place. */
function annotate(report: Report): void {
  const runner = actionsRunner();
  for (const annotation of toAnnotations(report)) runner.annotate(annotation);
}
