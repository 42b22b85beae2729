// The one place that works out which policy is in force where policies extend each other. `resolvePolicy` reads the chain and
// gives the merged policy with its layers, the topmost first. Whoever reads a policy goes through here: a policy parsed alone
// lacks its parents. Where each key comes from is in key-origins.ts; the runtime's `openAncestry` makes the `Ancestry`.
import { UsageError } from "../../errors.ts";
import { DEFAULT_POLICY, type Policy } from "../policy.ts";
import type { RuleCatalogue } from "../policy-schema.ts";
import { withLockedDefaults } from "./locked-defaults.ts";
import { type Lock, loosenedKeys } from "./loosened-keys.ts";
import { mergePolicies } from "./merge-policies.ts";
import {
  type ChainSources,
  type OwnPolicy,
  organisationLayer,
  ownLayer,
  type PolicyLayer,
  policiesAbove,
  type ReadParent,
} from "./policy-chain.ts";
import type { PolicyReference } from "./policy-reference.ts";

/** Where policies other than the repository's own come from. */
export interface Ancestry {
  /** A policy that all others are taken to extend, at the very top. */
  readonly organisation: PolicyReference | undefined;
  readonly read: ReadParent;
}

export interface ResolvedPolicy {
  /** What is in force; the defaults where there is no layer. Without `extends` and `locked`. */
  readonly policy: Policy;
  /** From the topmost to the repository's own. Empty where there is no policy at all. */
  readonly layers: readonly PolicyLayer[];
  /** What the layers lock, in their order, each with what held at its layer. */
  readonly locks: readonly Lock[];
}

/**
 * The policy in force. `own` is undefined where the repository has none: then the organisation's is in force alone. A version
 * of the organisation's policy that the chain names at another commit gives way to the one that was passed.
 * Errors: those of `parsePolicy` and `policiesAbove`, and `UsageError` (`policy-invalid`) with each key that is loosened
 * although a policy above has locked it.
 */
export async function resolvePolicy(
  own: OwnPolicy | undefined,
  catalogue: RuleCatalogue,
  { organisation, read }: Ancestry,
): Promise<ResolvedPolicy> {
  const sources = { catalogue, read };
  const layer = own && ownLayer(own, catalogue);
  const top =
    organisation === undefined ? [] : await wholeChain(await organisationLayer(organisation, sources), sources);
  const places = new Set(top.flatMap(({ place }) => place ?? []));
  const isOnTop = layer === undefined || (layer.place !== undefined && places.has(layer.place));
  const layers = isOnTop ? top : [...top, ...(await policiesAbove(layer, places, sources)), layer];
  return { ...mergeLayers(layers), layers };
}

async function wholeChain(layer: PolicyLayer, sources: ChainSources): Promise<readonly PolicyLayer[]> {
  return [...(await policiesAbove(layer, new Set(), sources)), layer];
}

function mergeLayers(layers: readonly PolicyLayer[]): Pick<ResolvedPolicy, "policy" | "locks"> {
  let policy = DEFAULT_POLICY;
  const locks: Lock[] = [];
  for (const layer of layers) {
    policy = mergePolicies(policy, layer.parsed.policy);
    refuseLoosened(layer, policy, locks, layers.at(-1));
    const { locked = [] } = layer.parsed.policy;
    for (const name of locked) locks.push({ path: name.split("."), origin: layer.origin, policy });
  }
  return { policy: withLockedDefaults(policy, locks), locks };
}

function refuseLoosened(
  layer: PolicyLayer,
  merged: Policy,
  locks: readonly Lock[],
  last: PolicyLayer | undefined,
): void {
  const found = loosenedKeys(layer.parsed, merged, locks);
  if (found.length === 0) return;
  // The lines of another repository's file are no lines of this one.
  const at = last?.kind === "own" ? last.parsed.locate(["extends"]) : undefined;
  const problems =
    layer.kind === "own"
      ? found
      : found.map(({ message, location: { line, column } }) => ({
          message: `${layer.origin}:${line}:${column}: ${message}`,
          ...(at === undefined ? {} : { location: at }),
        }));
  throw new UsageError("policy-invalid", `${layer.origin} loosens what a policy above it has locked.`, {
    hint: "Take these lines out or make them stricter. Only the policy that locks a key can loosen it.",
    problems,
  });
}
