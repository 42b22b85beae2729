// Says where each key of a resolved policy comes from.
import { covers, keysOf, valueAt, valueInForce } from "./key-paths.ts";
import type { KeyPath } from "./key-rules.ts";
import type { PolicyLayer } from "./policy-chain.ts";
import type { ResolvedPolicy } from "./resolve-policy.ts";

export interface KeyOrigin {
  readonly path: KeyPath;
  /** What holds. Undefined where nothing is said and nothing is demanded. */
  readonly value: unknown;
  /** The layers that say it: one for a value that replaces others, several for a list that adds up, none for a default. */
  readonly layers: readonly PolicyLayer[];
  /** What locks it: the path that stands in `locked`, and the policy it stands in. Layers below it may only tighten it. */
  readonly locks: readonly { readonly path: KeyPath; readonly origin: string }[];
}

/** Every key there is, sorted by its path; of rules, tools and steps those that a layer names. */
export function keyOrigins({ policy, layers, locks }: ResolvedPolicy): readonly KeyOrigin[] {
  return keysOf(policy)
    .map((key): KeyOrigin => {
      const saying = layers.filter((layer) => valueAt(layer.parsed.policy, key.path) !== undefined);
      return {
        path: key.path,
        value: valueInForce(policy, key),
        layers: key.rule.merge === "add" ? saying : saying.slice(-1),
        locks: locksOn(locks, key.path).map(({ path, origin }) => ({ path, origin })),
      };
    })
    .sort((a, b) => (a.path.join(".") < b.path.join(".") ? -1 : 1));
}

/** The locks on the key at a path, those of its sections included. */
export function locksOn(locks: ResolvedPolicy["locks"], path: KeyPath): ResolvedPolicy["locks"] {
  return locks.filter((lock) => covers(lock.path, path));
}
