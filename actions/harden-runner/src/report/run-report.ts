// The report of a protected run, version 1. JSON consumers read exactly this; a field is never renamed or dropped.
import type { Actor, Decision } from "../event/run-event.ts";
import type { DetectionId } from "../observe/detection-id.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

export interface RunReport {
  readonly schema: 1;
  readonly tool: "harden-runner";
  readonly version: string;
  readonly verdict: "pass" | "fail" | "incomplete";
  /** Why it is no pass, one stable word each: `blocked`, `tampered`, `integrity`, `log-broken`, `agent-gone`, `unsupported`, `gap`. */
  readonly reasons: readonly string[];
  readonly policy: RunPolicy;
  readonly protection: "enforcing" | "auditing" | "unsupported";
  /** Of an agent that is gone these are the times of the first and the last event that it logged. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Everything that was reached or asked for, also what was blocked. Blocked first, then by destination. */
  readonly destinations: readonly DestinationUse[];
  /** Those of `destinations` that were stopped. */
  readonly blocked: readonly DestinationUse[];
  readonly detections: readonly {
    readonly id: DetectionId;
    readonly detail: string;
    readonly actor?: Actor;
    readonly at: string;
  }[];
  readonly tampering: readonly {
    readonly what: string;
    readonly detail: string;
    readonly repaired: boolean;
    readonly at: string;
  }[];
  readonly integrity: {
    readonly state: "off" | "clean" | "changed" | "unknown";
    readonly changes: readonly {
      readonly path: string;
      readonly change: "modified" | "added" | "deleted";
      readonly allowed: boolean;
      readonly writer?: Actor;
    }[];
  };
  /** What could not be observed, and what was lost. */
  readonly gaps: readonly { readonly what: string; readonly why: string; readonly count?: number }[];
  /** The exact `allowed-endpoints` that `block` would need for what this run did, sorted, ready to paste. */
  readonly allowList: readonly string[];
  readonly counts: {
    readonly processes: number;
    readonly lookups: number;
    readonly connections: number;
    readonly blocked: number;
    readonly detections: number;
  };
  /**
   * SHA-256 in hex of the full log, and how many events it holds. That of an agent that is gone is never `intact`: nobody says where
   * it ends.
   */
  readonly log: { readonly sha256: string; readonly events: number; readonly chain: "intact" | "broken" | "missing" };
}

/** One destination as one program of one step used it. */
export interface DestinationUse {
  /** The name it was reached by, or the address. */
  readonly destination: string;
  /** At most 16. */
  readonly addresses: readonly string[];
  /** `tcp`, `udp`, `icmp` or `other`; `dns` for a name that was asked for; `tls` for a server name; `container` for a request to Docker. */
  readonly protocol: string;
  /** 0 where there is none. */
  readonly port: number;
  readonly decision: Decision;
  readonly count: number;
  /** Why it was refused, as a stable word, where one was given. */
  readonly why?: string;
  readonly step?: string;
  readonly program?: string;
  readonly container?: string;
}
