// What the rules about actions.lock look at: one thing about it that is worth saying, each with its place.
import type { Location } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";

/** The lock as a whole cannot be understood. */
interface MalformedLock {
  readonly kind: "malformed";
  /** A clause about the file that holds no text of it. */
  readonly why: string;
  readonly location: Location;
}

/** Something recorded that nothing needs. */
interface StaleEntry {
  readonly kind: "stale-entry";
  /** What is recorded: a workflow, a workflow and a pin, or a pin. */
  readonly entry: string;
  readonly why: string;
  readonly location: Location;
}

/** A step whose workflow the lock lists, without what the step uses. */
interface MissingUse {
  readonly kind: "missing-use";
  readonly judged: JudgedReference;
}

/** A recorded commit that is not what its ref stands for. */
interface CommitMismatch {
  readonly kind: "mismatch";
  readonly pin: string;
  readonly commit: string;
  readonly why: string;
  /** The commit the ref leads to today, where that is what speaks against the record. */
  readonly now?: string;
  readonly location: Location;
}

export type LockAudit = MalformedLock | StaleEntry | MissingUse | CommitMismatch;
