// One thing that was checked of an artifact, as reports give it.
import type { Verdict } from "@lockstep/core";
import type { VerificationStep } from "@lockstep/sigstore";
import type { RefusalCode } from "./refusal.ts";

export interface Check {
  /** `signature`, `agreement`, `sources`, or the name of a requirement. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The first step that did not hold, with its reason; left out where all do. */
  readonly step?: VerificationStep;
  readonly code?: RefusalCode;
  readonly detail?: string;
  /** SHA-256 in hex of the bundles that it holds by. */
  readonly bundles: readonly string[];
}
