// Decides whether provenance says what is demanded. Whether it agrees with the certificate is the matter of agreement.ts.
import { matchesGlob } from "@lockstep/core";
import { isJsonObject, type JsonObject, repositoryOf, textAt } from "@lockstep/sigstore";
import type { ProvenanceRequirement } from "../demand/demands.ts";
import type { BuiltWorkflow, Provenance } from "./provenance.ts";
import { demandEqual, firstRefusal, type Refusal, type RefusalCode } from "./refusal.ts";

const STEP = "predicate";
/** What `externalParameters.workflow` may hold. */
const WORKFLOW_FIELDS: readonly string[] = ["ref", "repository", "path"];

/** Why the provenance is not what is demanded: the first thing that it does not say. */
export function judgeProvenance(provenance: Provenance, demand: ProvenanceRequirement): Refusal | undefined {
  const { workflow, commits, github, parameters, buildType, builder } = provenance;
  const each = <Expected>(list: readonly Expected[], judge: (expected: Expected) => Refusal | undefined) =>
    list.map((expected) => () => judge(expected));
  return firstRefusal([
    ...each(demand.buildTypes, (expected) => equal(buildType, expected, "build-type-unexpected", "the build type")),
    ...each(demand.builders, (expected) => equal(builder, expected, "builder-unexpected", "the builder")),
    ...each(demand.repositories, (expected) => judgeRepository(workflow, expected)),
    ...each(demand.commits, (expected) => judgeCommit(commits, expected)),
    ...each(demand.refs, (glob) => judgeRef(workflow, glob)),
    ...each(demand.events, (events) => judgeEvent(textAt(github, "event_name"), events)),
    () => judgeInputs(parameters["inputs"], demand),
    () => judgeParameters(parameters, demand),
  ]);
}

function equal(found: string | undefined, expected: string, code: RefusalCode, what: string): Refusal | undefined {
  return demandEqual(found, expected, { step: STEP, code, what });
}

function judgeRepository(workflow: BuiltWorkflow | undefined, expected: string): Refusal | undefined {
  const found = repositoryOf(workflow?.repository);
  return equal(found?.toLowerCase(), expected.toLowerCase(), "source-repository-unexpected", "the source repository");
}

/** Provenance that names no commit, or several, proves none. */
function judgeCommit(commits: readonly string[], expected: string): Refusal | undefined {
  const [commit, ...more] = commits;
  if (more.length > 0) return refuse("source-ambiguous", `several source commits are named: ${commits.join(", ")}`);
  return equal(commit, expected, "source-commit-unexpected", "the source commit");
}

function judgeRef(workflow: BuiltWorkflow | undefined, glob: string): Refusal | undefined {
  if (workflow !== undefined && matchesGlob(glob, workflow.ref)) return undefined;
  return refuse("source-ref-unexpected", `the source ref is "${workflow?.ref ?? "missing"}", expected "${glob}"`);
}

function judgeEvent(found: string | undefined, events: readonly string[]): Refusal | undefined {
  if (found !== undefined && events.includes(found)) return undefined;
  return refuse("event-unexpected", `the event is "${found ?? "missing"}", expected ${events.join(" or ")}`);
}

/** Every expected input with its value, and no other one. GitHub gives values of the types boolean and number as such. */
function judgeInputs(
  inputs: unknown,
  { inputs: expected, allowedParameters }: ProvenanceRequirement,
): Refusal | undefined {
  if (inputs !== undefined && !isJsonObject(inputs)) return refuse("parameters-malformed", "the inputs are no object");
  const given: JsonObject = inputs ?? {};
  for (const [name, value] of expected) {
    const refusal = equal(inputText(given, name), value, "input-unexpected", `the input ${name}`);
    if (refusal !== undefined) return refusal;
  }
  if (allowedParameters.includes("inputs")) return undefined;
  const unknown = Object.keys(given).find(
    (name) => !expected.some(([known]) => known === name) && !allowedParameters.includes(`inputs.${name}`),
  );
  return unknown === undefined ? undefined : refuse("parameter-unknown", `the input ${unknown} is not expected`);
}

function inputText(inputs: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number"
    ? String(value)
    : undefined;
}

/** A consumer must refuse external parameters that it does not know (SLSA, "Verifying artifacts", step 2). */
function judgeParameters(parameters: JsonObject, { allowedParameters }: ProvenanceRequirement): Refusal | undefined {
  const known = ["workflow", "inputs", ...allowedParameters];
  const { workflow } = parameters;
  const extra = isJsonObject(workflow) ? Object.keys(workflow).filter((field) => !WORKFLOW_FIELDS.includes(field)) : [];
  const unknown = [
    ...Object.keys(parameters).filter((name) => !known.includes(name)),
    ...extra.map((field) => `workflow.${field}`).filter((name) => !known.includes(name)),
  ];
  return unknown.length === 0
    ? undefined
    : refuse("parameter-unknown", `the external parameter ${unknown[0]} is not expected`);
}

function refuse(code: RefusalCode, detail: string): Refusal {
  return { step: STEP, code, detail };
}
