// What is worth saying about a policy itself, apart from what it decides.
import type { Problem } from "../errors.ts";
import type { Location } from "../report/finding.ts";
import type { CheckName, Exception } from "./policy.ts";

/** The change under check touches the policy: it is judged by the version before it. */
interface PolicyChanged {
  readonly kind: "changed";
  readonly how: "added" | "removed" | "edited";
  readonly path: string;
}

/** The change under check leaves a policy that cannot be used. */
interface PolicyBroken {
  readonly kind: "broken";
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** An exception past its last day. It no longer holds. `location` is its place in the policy that is in force. */
export interface ExceptionExpired {
  readonly kind: "expired";
  readonly check: CheckName;
  readonly exception: Exception;
  readonly location: Location;
}

export type PolicyFact = PolicyChanged | PolicyBroken | ExceptionExpired;
