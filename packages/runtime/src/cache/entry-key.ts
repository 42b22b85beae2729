// Names the entries of one kind in the cache of GitHub Actions.
import type { Environment } from "../process/environment.ts";

export interface EntryKey {
  /** Of what this run saves: no other run, attempt or job has it. */
  readonly own: string;
  /** What the keys of earlier runs start with. */
  readonly prefix: string;
}

/** `name` is in kebab-case, `digest` in hex: entries with another one are not found. */
export function entryKey(name: string, digest: string, env: Environment): EntryKey {
  const prefix = `lockstep-${name}-${env["RUNNER_OS"] ?? process.platform}-${digest}-`;
  const run = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((variable) => env[variable] ?? "");
  return { own: prefix + run.join("-"), prefix };
}
