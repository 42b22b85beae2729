// What became of one bundle that was found for an artifact.
import type { VerifiedBundle } from "@lockstep/sigstore";
import type { Refusal } from "./refusal.ts";

/** A bundle whose cryptography holds, or what did not. */
export type BundleOutcome = { readonly origin: string } & (
  | { readonly kind: "verified"; readonly verified: VerifiedBundle }
  | { readonly kind: "refused"; readonly refusal: Refusal }
);
