// The steps of a workflow that use this suite, held against the declarations of the actions.
import { type ActionSpec, REPOSITORY } from "@lockstep/core";
import { parse } from "yaml";
import { ACTIONS } from "../../scripts/actions.ts";

interface ShownStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Permissions = Readonly<Record<string, string>>;
interface ShownJob {
  readonly permissions?: Permissions;
  readonly steps?: readonly ShownStep[];
}
interface ShownWorkflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, ShownJob>>;
}

/** The declaration of an action by the name of its folder. */
export function specOf(name: string): ActionSpec | undefined {
  return ACTIONS.find(({ spec }) => spec.name === name)?.spec;
}

/** What the declarations do not allow, a sentence each. */
export function problemsOfSteps(text: string, { needsPermissions = true } = {}): readonly string[] {
  const workflow: ShownWorkflow = parse(text);
  return Object.values(workflow.jobs).flatMap((job) => {
    const granted = job.permissions ?? workflow.permissions ?? {};
    return (job.steps ?? []).flatMap((step) => problemsOfStep(step, needsPermissions ? granted : undefined));
  });
}

function problemsOfStep({ uses = "", with: inputs = {} }: ShownStep, granted: Permissions | undefined) {
  const [action = "", ref = ""] = uses.split("@");
  if (action !== REPOSITORY && !action.startsWith(`${REPOSITORY}/`)) return [];
  const spec = specOf(action === REPOSITORY ? "gate" : action.slice(`${REPOSITORY}/actions/`.length));
  if (spec === undefined) return [`there is no action ${action}`];
  return [
    ...(/^[0-9a-f]{40}$/.test(ref) ? [] : [`${uses} is not pinned`]),
    ...Object.entries(inputs).flatMap(([name, value]) => problemsOfInput(spec, name, value)),
    ...(granted === undefined ? [] : missingPermissions(spec, inputs, granted)),
  ];
}

/** Whether an action takes an input with a value. */
export function problemsOfInput(spec: ActionSpec, name: string, value: unknown): readonly string[] {
  const input = Object.hasOwn(spec.inputs, name) ? spec.inputs[name] : undefined;
  if (input === undefined) return [`${spec.name} has no input ${name}`];
  const given = String(value);
  if (given.includes("${{")) return [];
  const allowed = input.kind === "flag" ? ["true", "false"] : "choices" in input ? input.choices : [given];
  return allowed.includes(given) ? [] : [`${spec.name} takes no ${name}: ${given}`];
}

const RANKS: readonly string[] = ["none", "read", "write"];

/** An identity is only needed where no key signs, and attestations only where GitHub keeps them. */
function missingPermissions(
  spec: ActionSpec,
  inputs: Readonly<Record<string, unknown>>,
  granted: Permissions,
): readonly string[] {
  const isKept = String(inputs["destinations"] ?? "github").includes("github");
  return Object.entries(spec.permissions)
    .filter(([scope]) => scope !== "id-token" || !("key" in inputs))
    .filter(([scope]) => scope !== "attestations" || spec.name !== "provenance" || isKept)
    .filter(([scope, access]) => RANKS.indexOf(granted[scope] ?? "none") < RANKS.indexOf(String(access)))
    .map(([scope, access]) => `${spec.name} needs ${scope}: ${access}`);
}
