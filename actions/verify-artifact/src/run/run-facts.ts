// Facts about a run of the action that the inputs do not give.
import { createHash } from "node:crypto";
import { REPOSITORY, type RepositoryName, UsageError } from "@lockstep/core";
import type { Environment, EventContext } from "@lockstep/runtime";
import type { Demands } from "../demand/demands.ts";
import type { PolicyInForce } from "./read-policy.ts";

/** The repository named, or that of the run; undefined outside a workflow. Throws `UsageError` (`invalid-input`). */
export function askedRepository(named: string, event: EventContext): RepositoryName | undefined {
  if (named === "") return event.kind === "workflow" ? event.repository : undefined;
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(named) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new UsageError("invalid-input", `repository: "${named}" is not owner/name.`, { hint: "Write owner/name." });
}

/** The workflow that verifies, as certificates name it; outside a workflow this program. */
export function verifierId(named: string, event: EventContext, env: Environment): string {
  if (named !== "") return named;
  const workflow = env["GITHUB_WORKFLOW_REF"];
  return event.kind === "workflow" && workflow ? `${event.serverUrl}/${workflow}` : OWN_URI;
}

const OWN_URI = `https://github.com/${REPOSITORY}/verify-artifact`;

/** The policy file; without one the demands that the inputs made. */
export function summaryPolicy(origin: PolicyInForce["origin"], demands: Demands): NonNullable<PolicyInForce["origin"]> {
  const sha256 = createHash("sha256").update(JSON.stringify(demands)).digest("hex");
  return origin ?? { uri: `${OWN_URI}/inputs`, sha256 };
}
