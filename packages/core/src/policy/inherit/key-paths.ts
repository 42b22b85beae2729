// Finds keys in a policy by their paths, and says which keys a lock is about.
import type { Policy } from "../policy.ts";
import { KEY_RULES, type KeyPath, type KeyRule, keyRule } from "./key-rules.ts";
import { isMap } from "./strictness.ts";

export interface PolicyKey {
  readonly path: KeyPath;
  readonly rule: KeyRule;
}

/** Keys that always exist: those whose path holds no name that a user chooses. */
const FIXED: readonly PolicyKey[] = Object.entries(KEY_RULES)
  .filter(([name]) => !name.includes("*"))
  .map(([name, rule]) => ({ path: name.split("."), rule }));

/** Every key that always exists, and those of the names that the policies use. */
export function keysOf(...policies: readonly Policy[]): readonly PolicyKey[] {
  const used = policies.flatMap((policy) => usedKeys(policy, []));
  const byName = new Map([...FIXED, ...used].map((key) => [key.path.join("."), key]));
  return [...byName.values()];
}

function usedKeys(value: unknown, path: KeyPath): readonly PolicyKey[] {
  const rule = keyRule(path);
  if (rule !== undefined) return [{ path, rule }];
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => usedKeys(inner, [...path, name]));
}

/** What a policy says at a path; undefined where it says nothing. */
export function valueAt(policy: Policy, path: KeyPath): unknown {
  let value: unknown = policy;
  for (const name of path) value = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** What holds for a key: what the policy says, or what holds where nothing is said. */
export function valueInForce(policy: Policy, { path, rule }: PolicyKey): unknown {
  return valueAt(policy, path) ?? rule.unsaid(policy);
}

/** True if a lock on `lock` is about the key at `path`: the same, or a section that it is in. */
export function covers(lock: KeyPath, path: KeyPath): boolean {
  return lock.length <= path.length && lock.every((name, at) => name === path[at]);
}
