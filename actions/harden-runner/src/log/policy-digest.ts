// Names the policy in force: the first event of a log has it.
import { hash } from "node:crypto";
import type { RunPolicy } from "../policy/run-policy.ts";

/** SHA-256 in lower-case hex. It relies on the order of the fields, which the agent's configuration keeps. */
export function policyDigest(policy: RunPolicy): string {
  return hash("sha256", JSON.stringify(policy));
}
