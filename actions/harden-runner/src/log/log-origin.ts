// Which agent a log is of, as its first event says.
import { hash } from "node:crypto";
import { VERSION } from "@lockstep/core";
import type { RunPolicy } from "../policy/run-policy.ts";

export interface LogOrigin {
  readonly version: string;
  /** SHA-256 in lower-case hex. It relies on the order of the fields, which the agent's configuration keeps. */
  readonly policyDigest: string;
}

/** Of an agent of this version with this policy. */
export function originOf(policy: RunPolicy): LogOrigin {
  return { version: VERSION, policyDigest: hash("sha256", JSON.stringify(policy)) };
}
