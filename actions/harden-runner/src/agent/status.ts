// What the agent says of itself, and the self-test that asks for it.
import type { ChainHead } from "../log/hash-chain.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

export interface AgentStatus {
  readonly schema: 1;
  /** True once the rules stand and everything is watched. */
  readonly ready: boolean;
  /** Why protection could not be started. The agent goes on answering, and takes nothing back. */
  readonly failure?: string;
  /** True once the rules noted the packet that the self-test sent to where nothing may go. */
  readonly probed: boolean;
  readonly policy: RunPolicy;
  readonly uid: number;
  /** True once the checkouts were compared: each question to finish has it done again. */
  readonly compared: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Where the chain of the log ends. */
  readonly log: ChainHead;
}

/** Where the self-test knocks: an address of documentation (RFC 5737) and the port of `discard`. Nobody ever allows it. */
export const PROBE = { address: "192.0.2.1", port: 9 } as const;
