// Makes one policy of two, of which one extends the other.
import type { Policy } from "../policy.ts";
import { type KeyPath, keyRule } from "./key-rules.ts";
import { entriesOf, holds, isMap } from "./strictness.ts";

/** What speaks of the file itself, and is not passed on. */
const OF_THE_FILE = ["extends", "locked"];

/** What `child` says on top of what `parent` says. Without `extends` and `locked`. */
export function mergePolicies(parent: Policy, child: Policy): Policy {
  const said = Object.entries(mergeMaps({ ...parent }, { ...child }, []));
  const merged: Partial<Policy> = Object.fromEntries(said.filter(([name]) => !OF_THE_FILE.includes(name)));
  return { ...merged, version: 1 };
}

type Mapping = Readonly<Record<string, unknown>>;

function mergeMaps(parent: Mapping, child: Mapping, path: KeyPath): Mapping {
  const names = [...new Set([...Object.keys(parent), ...Object.keys(child)])];
  return Object.fromEntries(
    names.map((name) => [name, mergeValues(said(parent, name), said(child, name), [...path, name])]),
  );
}

function said(map: Mapping, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function mergeValues(before: unknown, after: unknown, path: KeyPath): unknown {
  if (before === undefined || after === undefined) return after ?? before;
  if (keyRule(path)?.merge === "add") return added(entriesOf(before), entriesOf(after));
  return keyRule(path) === undefined && isMap(before) && isMap(after) ? mergeMaps(before, after, path) : after;
}

/** What both say stands there once. */
function added(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return [...before, ...after.filter((entry) => !holds(before, entry))];
}
