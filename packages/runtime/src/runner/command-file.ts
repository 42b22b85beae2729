// Writes to the files through which a step speaks to the runner. A value that cannot be written is an error, never lost.
import { statSync } from "node:fs";
import { EOL } from "node:os";
import { UsageError } from "@lockstep/core";
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from "./toolkit.ts";

/** What the runner accepts as one step's summary, in bytes (documentation: "Step isolation and limits"). */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const COMMANDS = { OUTPUT: "set-output", STATE: "save-state", ENV: "set-env" } as const;

/**
 * Sends a named value. Where the runner gives no file (`GITHUB_OUTPUT` and so on unset), it goes out as the command that
 * older runners read, as in the toolkit. Throws TypeError for a name that could be read as more than a name.
 */
export function sendValue(file: keyof typeof COMMANDS, name: string, value: string): void {
  if (!NAME.test(name)) throw new TypeError("names of values sent to the runner hold only letters, digits, _ and -");
  if (offers(file)) append(file, prepareKeyValueMessage(name, value));
  else sendCommand(COMMANDS[file], { name }, value);
}

/** Sends a folder for the search path: one line, so a line break in it is refused with a TypeError. */
export function sendPath(folder: string): void {
  if (/[\r\n]/.test(folder)) throw new TypeError("a folder on the search path cannot hold a line break");
  if (offers("PATH")) append("PATH", folder);
  else sendCommand("add-path", {}, folder);
}

/** Appends to the summary, or refuses as a whole: the runner drops a summary that is too large, without failing the step. */
export function sendSummary(markdown: string): void {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (!path) throw refuse("this runner offers no step summary", "Read the findings in the log instead.");
  const size = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(markdown) + EOL.length;
  if (size > SUMMARY_LIMIT_BYTES) {
    throw refuse(`the step summary would hold ${size} bytes`, `Keep it within ${SUMMARY_LIMIT_BYTES} bytes.`);
  }
  append("STEP_SUMMARY", markdown);
}

function offers(file: string): boolean {
  return Boolean(process.env[`GITHUB_${file}`]);
}

function append(file: string, text: string): void {
  try {
    issueFileCommand(file, text);
  } catch (cause) {
    throw refuse(`the file in GITHUB_${file} cannot be written`, "Make sure that no earlier step removed it.", cause);
  }
}

/** A command counts only at the start of a line, so a line that another program left open is closed first. */
function sendCommand(command: string, properties: Readonly<Record<string, string>>, value: string): void {
  process.stdout.write(EOL);
  issueCommand(command, properties, value);
}

function refuse(message: string, hint: string, cause?: unknown): UsageError {
  return new UsageError("output-not-writable", message, { hint, cause });
}
