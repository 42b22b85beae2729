// Finds what a policy loosens although a policy that it extends has locked it.
import type { Problem } from "../../errors.ts";
import type { Location } from "../../report/finding.ts";
import type { ParsedPolicy } from "../parse-policy.ts";
import type { Policy } from "../policy.ts";
import { covers, keysOf, type PolicyKey, valueAt, valueInForce } from "./key-paths.ts";
import type { KeyPath } from "./key-rules.ts";
import { entriesOf, type Loosening, loosenings, sameValue } from "./strictness.ts";

/** A key, or a section, that a policy has locked for all that extend it. */
export interface Lock {
  readonly path: KeyPath;
  /** The policy that says so: `owner/repository/path@commit`, or a path. */
  readonly origin: string;
  /** What holds there, what it extends included: as loose as it may get. */
  readonly policy: Policy;
}

/** A loosened key at its place in the policy that loosens it. */
export type LoosenedKey = Problem & { readonly location: Location };

/** What `layer` loosens, where `merged` is the policy that it leads to: one problem each, in the order of the file. */
export function loosenedKeys(layer: ParsedPolicy, merged: Policy, locks: readonly Lock[]): readonly LoosenedKey[] {
  if (locks.length === 0) return [];
  const found = keysOf(merged).flatMap((key) => loosenedIn(key, layer, merged, locks));
  return found.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}

/** Where several locks are broken at one place, the topmost speaks for all of them. */
function loosenedIn(
  key: PolicyKey,
  layer: ParsedPolicy,
  merged: Policy,
  locks: readonly Lock[],
): readonly LoosenedKey[] {
  const value = valueInForce(merged, key);
  const found = locks.flatMap((lock) =>
    loosenings(key.rule.strictness, valueInForce(lock.policy, key), value)
      .filter((loosening) => isHeld(loosening, key, lock))
      .map((loosening) => toProblem(loosening, key, layer, lock)),
  );
  const byPlace = new Map(found.toReversed().map((problem) => [placeKey(problem), problem]));
  return [...byPlace.values()];
}

function placeKey({ location: { line, column } }: LoosenedKey): string {
  return `${line}:${column}`;
}

function isHeld({ entry }: Loosening, { path, rule }: PolicyKey, lock: Lock): boolean {
  if (covers(lock.path, path)) return true;
  const further = entry === undefined ? undefined : rule.lockOf?.(entry);
  return further !== undefined && covers(lock.path, further);
}

function toProblem({ entry, why }: Loosening, { path }: PolicyKey, layer: ParsedPolicy, lock: Lock): LoosenedKey {
  const index = entriesOf(valueAt(layer.policy, path)).findIndex((other) => sameValue(other, entry));
  return {
    message: `\`${path.join(".")}\` is locked by ${lock.origin} (\`${lock.path.join(".")}\`): ${why}`,
    location: layer.locate(entry === undefined || index < 0 ? path : [...path, index]),
  };
}
