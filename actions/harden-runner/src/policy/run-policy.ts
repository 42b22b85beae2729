// What is in force on a runner. Everything is decided and checked before anything is applied; the agent only reads it.
import type { Endpoint } from "../endpoint/endpoint.ts";

export type Mode = "audit" | "block";
type TlsMode = "sni" | "off";
type SudoMode = "keep" | "disable";
type ContainerMode = "keep" | "filter" | "disable";
type MemoryMode = "keep" | "protect";
type IntegrityMode = "off" | "report" | "fail";

export interface RunPolicy {
  readonly mode: Mode;
  readonly tls: TlsMode;
  readonly endpoints: readonly Endpoint[];
  /** More endpoints while a step runs, by the step's id (`GITHUB_ACTION`). */
  readonly steps: Readonly<Record<string, readonly Endpoint[]>>;
  readonly sudo: SudoMode;
  readonly containers: ContainerMode;
  readonly memory: MemoryMode;
  readonly integrity: IntegrityMode;
  /** Globs of tracked files that the job may change, relative to the checkout. */
  readonly mayChange: readonly string[];
  readonly onBlock: "continue" | "fail";
  readonly onTamper: "fail" | "warn";
}
