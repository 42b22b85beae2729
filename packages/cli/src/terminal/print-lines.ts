// Prints lines that may quote a repository: nothing in them acts on a terminal, and no line is a command to a runner.
import { revealControls } from "@lockstep/core";
import { actionsRunner } from "@lockstep/runtime";
import type { Terminal } from "../command.ts";
import { isOnRunner } from "./is-on-runner.ts";

/** Writes each line to standard output, its controls made visible. */
export function printLines(lines: readonly string[], { env, stdout }: Terminal): void {
  const text = lines.map((line) => `${revealControls(line)}\n`).join("");
  if (isOnRunner(env)) actionsRunner().printUntrusted(text);
  else stdout.write(text);
}
