// A preset: a name for endpoints that belong together, each with its reason. Some are data, some are learnt on the runner.
import type { RunnerConfig } from "@lockstep/runtime/host";

export interface Preset {
  readonly name: string;
  /** Hosts that are the same for everybody. */
  readonly entries: readonly PresetEntry[];
  /** Reads from the runner's configuration what is different for everybody. */
  readonly learn?: (config: RunnerConfig) => Promise<Learnt>;
}

export interface PresetEntry {
  /** As in `allowed-endpoints`. */
  readonly line: string;
  readonly reason: string;
}

export interface Learnt {
  readonly found: readonly FoundUrl[];
  /** What could not be learnt, or what to know about it. One sentence each. */
  readonly notes: readonly string[];
}

export interface FoundUrl {
  /** As the tool has it; it may hold credentials, of which nothing is kept. */
  readonly url: string;
  readonly reason: string;
}

export function found(urls: readonly string[], reason: string): readonly FoundUrl[] {
  return urls.map((url) => ({ url, reason }));
}
