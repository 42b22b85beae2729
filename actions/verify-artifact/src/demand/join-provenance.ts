// Joins what the policy and the inputs demand of provenance into one requirement, so that the same provenance must meet both:
// two that each meet one half prove nothing.
import type { RequirementPolicy } from "@lockstep/core";
import { WORKFLOW_BUILD_TYPE } from "@lockstep/sigstore";
import type { ProvenanceRequirement } from "./demands.ts";

/** `policy` and `inputs`, at least one of them. Of parameters that may be there, those that both allow stay. */
export function joinProvenance(
  policy: RequirementPolicy | undefined,
  inputs: RequirementPolicy | undefined,
): ProvenanceRequirement {
  const said = [policy, inputs].filter((demand) => demand !== undefined);
  const all = <Value>(read: (demand: RequirementPolicy) => Value | undefined): readonly Value[] =>
    said.map(read).filter((value) => value !== undefined);
  const buildTypes = all((demand) => demand["build-type"]);
  return {
    kind: "provenance",
    builders: all(({ builder }) => builder),
    buildTypes: buildTypes.length > 0 ? buildTypes : [WORKFLOW_BUILD_TYPE],
    repositories: all((demand) => demand["source-repository"]),
    commits: all((demand) => demand["source-commit"]),
    refs: all((demand) => demand["source-ref"]),
    events: all(({ events }) => events),
    inputs: all((demand) => demand.inputs).flatMap((expected) => Object.entries(expected)),
    allowedParameters: allowed(policy, inputs),
  };
}

/** A policy that lists none allows none, and an input that lists none has not spoken of it. */
function allowed(policy: RequirementPolicy | undefined, inputs: RequirementPolicy | undefined): readonly string[] {
  const ours = inputs?.["allow-parameters"];
  if (policy === undefined) return ours ?? [];
  const theirs = policy["allow-parameters"] ?? [];
  return ours === undefined ? theirs : theirs.filter((name) => ours.includes(name));
}
