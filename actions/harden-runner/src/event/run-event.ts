// What the agent sees and does, as it stands in the log: one event a line, each chained to the one before it.
import type { Protocol } from "../endpoint/endpoint.ts";
import type { DetectionId } from "../observe/detection-id.ts";

/** Who did something, as far as it could be seen while the process lived. */
export interface Actor {
  readonly pid: number;
  /** Absolute path of the program, or its short name (`comm`) where the process was gone too soon. */
  readonly program: string;
  /** The id of the step (`GITHUB_ACTION`) it belongs to, found by its environment or its ancestors. */
  readonly step?: string | undefined;
  /** Id of the container, short form, where it runs in one. */
  readonly container?: string | undefined;
  /** Ancestors, nearest first, as program names. At most 8. */
  readonly ancestors?: readonly string[] | undefined;
}

/** `blocked` was stopped; `would-block` was let through in audit mode, and block mode would stop it. */
export type Decision = "allowed" | "blocked" | "would-block";

export type RunEvent =
  | { readonly kind: "start"; readonly version: string; readonly policyDigest: string }
  | { readonly kind: "ready"; readonly afterMs: number }
  /** A program started (exec). `argv` only where it could be read in time; it stays in the root-only log. */
  | { readonly kind: "exec"; readonly actor: Actor; readonly parent: number; readonly argv?: readonly string[] }
  | {
      readonly kind: "lookup";
      readonly name: string;
      /** The type's mnemonic, such as `A` or `TXT`. */
      readonly type: string;
      readonly decision: Decision;
      /** Why it was refused or failed: a stable word such as `not-allowed`, `record-type`, `rebinding`, `upstream-timeout`. */
      readonly why?: string;
      readonly addresses?: readonly string[];
      readonly actor?: Actor;
    }
  | {
      /** A TCP connection attempt, a flow of UDP, or packets of another protocol. */
      readonly kind: "connect";
      readonly protocol: Protocol | "icmp" | "other";
      readonly address: string;
      readonly port: number;
      /** The names that were asked for just before and gave this address. */
      readonly names: readonly string[];
      readonly decision: Decision;
      /** Packets counted by the rules, where counted. */
      readonly packets?: number;
      /** `forward`: from a container or another network behind this machine. */
      readonly way: "output" | "forward";
      readonly source?: string;
      readonly uid?: number;
      readonly actor?: Actor;
    }
  /** A TLS connection that the agent judged by its server name. */
  | {
      readonly kind: "tls";
      readonly name: string | undefined;
      readonly decision: Decision;
      readonly why?: string;
      readonly bytesOut?: number;
      readonly bytesIn?: number;
      readonly actor?: Actor;
    }
  | { readonly kind: "detection"; readonly id: DetectionId; readonly detail: string; readonly actor?: Actor }
  | {
      readonly kind: "tamper";
      readonly what: string;
      readonly detail: string;
      readonly repaired: boolean;
      readonly actor?: Actor;
    }
  /** Something that could not be observed or was lost: never silent. */
  | { readonly kind: "gap"; readonly what: string; readonly why: string; readonly count?: number }
  | {
      readonly kind: "container-request";
      readonly request: string;
      readonly decision: Decision;
      readonly why?: string;
      readonly actor?: Actor;
    }
  | { readonly kind: "step"; readonly step: string; readonly state: "started" | "ended" }
  | {
      readonly kind: "integrity";
      readonly path: string;
      readonly change: "modified" | "added" | "deleted";
      readonly allowed: boolean;
      readonly writer?: Actor;
    };

/** As it stands in the log. */
export interface LoggedEvent {
  /** Counts from 0 without holes. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly event: RunEvent;
  /** SHA-256 in hex over the previous line's `hash`, and this line without its own. */
  readonly hash: string;
}
