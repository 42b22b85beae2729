// The runner protocol as the rest of the suite sees it: one object, so that nothing else touches the process for it.
import type { Annotation, Secret } from "@lockstep/core";

/** Source of facts: GitHub documentation, "Workflow commands for GitHub Actions". */
export interface Runner {
  /** True in a run with debug logging (`RUNNER_DEBUG=1`). */
  readonly debugging: boolean;
  /** The text of an input exactly as the runner gives it, untrimmed; empty where none was given. */
  readInput(name: string): string;
  /** Any text is a valid value. Throws `UsageError` (`output-not-writable`) rather than lose one. */
  setOutput(name: string, value: string): void;
  /** Keeps a text for the later phases of this step. Errors as `setOutput`. */
  saveState(name: string, value: string): void;
  /** What an earlier phase saved; empty where it saved nothing. */
  readState(name: string): string;
  /** Sets a variable for this process and all later steps of the job. Errors as `setOutput`. */
  exportVariable(name: string, value: string): void;
  /** Puts a folder first on the search path of this process and of all later steps. Errors as `setOutput`. */
  addPath(folder: string): void;
  /** Hides a value, and each of its lines, in everything logged from now on. */
  mask(secret: Secret): void;
  /** Any text is safe in any field. The caller keeps to the runner's limits: 10 of each level per step, 4,096 characters. */
  annotate(annotation: Annotation): void;
  group(name: string): void;
  endGroup(): void;
  /** Shown only in a run with debug logging. Any text is safe. */
  debug(message: string): void;
  /** Prints a line. Text the runner could take for a command is printed as by `printUntrusted`. */
  info(message: string): void;
  /** Prints text of any origin while the runner takes no commands, so nothing in it can act. Holds no commands of ours. */
  printUntrusted(text: string): void;
  /**
   * Appends Markdown to the step's summary. Never cuts: throws `UsageError` (`output-not-writable`) if the summary would
   * exceed `SUMMARY_LIMIT_BYTES` or the runner offers no summary, and writes nothing then.
   */
  appendSummary(markdown: string): void;
}
