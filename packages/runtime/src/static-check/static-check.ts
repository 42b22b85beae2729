// What a static check is to the gate, to its own action and to the command line: a name, rules, and one function.
import type { CheckName, CheckSettings, Digest, Files, Progress, Report, Rule } from "@lockstep/core";

export interface CheckPorts {
  readonly files: Files;
  readonly settings: CheckSettings;
  readonly digest: Digest;
  readonly progress: Progress;
  /** The GitHub server of the run, such as `https://github.com`; undefined outside a workflow. */
  readonly serverUrl: string | undefined;
}

export interface StaticCheck {
  readonly name: CheckName;
  readonly rules: readonly Rule<never>[];
  /** `given` lists files to look at whatever their place; undefined means all that the check looks for. */
  run(given: readonly string[] | undefined, ports: CheckPorts): Promise<Report>;
}
