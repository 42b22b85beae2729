// What a run of one command on a person's own machine is asked to do, and what comes of it.
import type { Mode } from "../policy/run-policy.ts";
import type { RunReport } from "../report/run-report.ts";

export interface RunOrder {
  /** Program and arguments. */
  readonly command: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mode: Mode;
  /** Lines of `allowed-endpoints`. */
  readonly allow: readonly string[];
  /** Names of presets; none for the default. */
  readonly presets: readonly string[];
  /** Words that start this command line's own probes: see `probe`. Each is one argument. */
  readonly probe: readonly string[];
  /** Tells the person something while it goes on. */
  tell(remark: string): void;
}

export interface RunEnd {
  /** Of the command, as shells give it. */
  readonly exitCode: number;
  readonly report: RunReport;
  /** Writes a file with the rights of the person, not with root's. Throws `UnavailableError`. */
  write(path: string, text: string): Promise<void>;
}
