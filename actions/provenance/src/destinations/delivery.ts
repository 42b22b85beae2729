// What became of a statement at a destination.
import { LockstepError } from "@lockstep/core";
import type { SignedStatement } from "./signed-statement.ts";

export const DESTINATIONS = ["bundle", "github", "release", "registry"] as const;
export type DestinationKind = (typeof DESTINATIONS)[number];

export interface Delivery {
  readonly to: DestinationKind;
  /** The statement that went there; undefined for all of them together. */
  readonly statement: SignedStatement | undefined;
  /** A path, an address, an image. */
  readonly place: string;
  /** `present`: it was there already. `left-out`: see `why`. */
  readonly result: "written" | "stored" | "added" | "replaced" | "present" | "left-out" | "failed";
  readonly why?: string;
  /** Id of an attestation. */
  readonly id?: number;
}

/** What a destination made of all statements, and why it did not take some. */
export interface Delivered {
  readonly deliveries: readonly Delivery[];
  readonly failures: readonly LockstepError[];
}

/** The failed delivery for an error of the suite. Throws anything else: that is a bug. */
export function failed(
  error: unknown,
  delivery: Omit<Delivery, "result">,
): { delivery: Delivery; failure: LockstepError } {
  if (!(error instanceof LockstepError)) throw error;
  return { delivery: { ...delivery, result: "failed", why: error.message }, failure: error };
}

/** Several outcomes as one. */
export function joinDelivered(parts: readonly Delivered[]): Delivered {
  return {
    deliveries: parts.flatMap(({ deliveries }) => deliveries),
    failures: parts.flatMap(({ failures }) => failures),
  };
}
