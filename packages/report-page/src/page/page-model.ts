// What a page shows: plain data, bounded and read with care. The texts in it are still hostile.
import type { EvidenceEntry, EvidenceRun, Report, Verdict } from "@lockstep/core";

/** Something wrong with the evidence itself: shown on top. */
export interface PageProblem {
  /** A stable word, such as `digest-mismatch`. */
  readonly code: string;
  readonly what: string;
  readonly why: string;
}

/** What harden-runner says of a job. */
export interface Guard {
  readonly place: string;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly mode: string;
  readonly protection: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly destinations: readonly Use[];
  readonly detections: readonly {
    readonly id: string;
    readonly detail: string;
    readonly who: string;
    readonly at: string;
  }[];
  readonly tampering: readonly {
    readonly what: string;
    readonly detail: string;
    readonly repaired: boolean;
    readonly at: string;
  }[];
  readonly integrity: {
    readonly state: string;
    readonly changes: readonly {
      readonly path: string;
      readonly change: string;
      readonly allowed: boolean;
      readonly who: string;
    }[];
  };
  readonly gaps: readonly { readonly what: string; readonly why: string; readonly count: number }[];
  readonly counts: {
    readonly processes: number;
    readonly lookups: number;
    readonly connections: number;
    readonly blocked: number;
    readonly detections: number;
  };
  readonly logSha256: string;
  readonly logEvents: number;
}

export const DECISIONS = ["blocked", "would-block", "allowed"] as const;

/** `blocked` was stopped; `would-block` was let through, and block mode would stop it. */
export type Decision = (typeof DECISIONS)[number];

/** A destination as one program of one step used it. */
export interface Use {
  readonly destination: string;
  /** Protocol and port, such as `tcp 443`. */
  readonly port: string;
  readonly decision: Decision;
  readonly count: number;
  readonly why: string;
  readonly step: string;
  readonly program: string;
}

/** What sign-artifact and provenance say was made, and where it went. */
export interface Release {
  readonly tool: "sign-artifact" | "provenance";
  readonly verdict: Verdict;
  readonly artifacts: readonly { readonly name: string; readonly digest: string }[];
  /** Who signed, in words. */
  readonly signer: string;
  readonly services: readonly string[];
  readonly statements: readonly string[];
  readonly deliveries: readonly {
    readonly to: string;
    readonly place: string;
    readonly result: string;
    readonly why: string;
  }[];
  readonly notes: readonly string[];
}

/** What verify-artifact decided about one artifact. */
export interface VerifiedArtifact {
  readonly name: string;
  readonly digest: string;
  readonly verdict: Verdict;
  readonly checks: readonly { readonly id: string; readonly verdict: Verdict; readonly detail: string }[];
  readonly bundles: number;
  readonly refused: readonly string[];
}

export interface Verification {
  readonly verdict: Verdict;
  readonly verifiedAt: string;
  readonly artifacts: readonly VerifiedArtifact[];
}

/** A step as the index of the evidence lists it. */
interface PageStep {
  readonly entry: EvidenceEntry;
  /** The folder of the evidence, as it was named. */
  readonly place: string;
}

/** Lines of files, by path; undefined where no folder with sources was there. */
export interface Sources {
  /** In words, such as `commit 0123456789ab`. */
  readonly from: string;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

export interface PageModel {
  readonly verdict: Verdict;
  readonly runs: readonly EvidenceRun[];
  readonly problems: readonly PageProblem[];
  readonly steps: readonly PageStep[];
  /** Of gate, pin-check and secret-scan, flat: a gate is followed by its checks. */
  readonly checks: readonly Report[];
  readonly guards: readonly Guard[];
  readonly timelines: readonly Timeline[];
  readonly releases: readonly Release[];
  readonly verifications: readonly Verification[];
}

/** Something of a log that is drawn. `at` is in milliseconds since the epoch. */
export interface LogMark {
  readonly at: number;
  readonly step: string;
  readonly kind: "program" | "lookup" | Decision | "detection" | "began" | "ended";
  /** The program's name without its folder; empty where it is not known. */
  readonly program: string;
}

/** A log that was read. */
export interface Timeline {
  readonly place: string;
  readonly marks: readonly LogMark[];
  /** Events that are in the log and not in `marks`, because there are too many. */
  readonly left: number;
  /** Lines that could not be understood. */
  readonly unread: number;
}
