// The two ways a lock can be held against its manifest: by the ranges it records, and by the versions it holds.
import type { DependencySpec, Drift } from "./manifest.ts";

/** Ranges by dependency name, as a lock copied them from its manifest. */
export type RecordedRanges = ReadonlyMap<string, readonly string[]>;

/** Finds dependencies whose range the lock does not record. Names the lock has on top are found by `findStale`. */
export function compareRanges(
  dependencies: readonly DependencySpec[],
  recorded: RecordedRanges,
  isSame: (dependency: DependencySpec, range: string) => boolean = ({ specifier }, range) => specifier === range,
): readonly Drift[] {
  return dependencies.flatMap((dependency): readonly Drift[] => {
    const { name } = dependency;
    const ranges = recorded.get(name);
    if (ranges === undefined) return [{ kind: "absent", name, dependency }];
    if (ranges.some((range) => isSame(dependency, range))) return [];
    return [{ kind: "differs", name, dependency, held: ranges.join(", ") }];
  });
}

/** Names that the lock records and the manifest does not have. */
export function findStale(dependencies: readonly DependencySpec[], recorded: Iterable<string>): readonly Drift[] {
  const known = new Set(dependencies.map(({ name }) => name));
  return [...recorded].filter((name) => !known.has(name)).map((name) => ({ kind: "stale", name }));
}

/** Versions by dependency name. */
export type HeldVersions = ReadonlyMap<string, readonly string[]>;

/**
 * Finds dependencies that the lock has no version of, or none that fits. `fits` gives undefined where it cannot tell, which
 * counts as fitting: the comparison is about what can be shown.
 */
export function compareVersions(
  dependencies: readonly DependencySpec[],
  held: HeldVersions,
  fits: (dependency: DependencySpec, version: string) => boolean | undefined,
): readonly Drift[] {
  return dependencies.flatMap((dependency): readonly Drift[] => {
    const { name, conditional, origin } = dependency;
    const versions = held.get(name);
    if (versions === undefined) return conditional ? [] : [{ kind: "absent", name, dependency }];
    if (origin !== "registry" || versions.some((version) => fits(dependency, version) !== false)) return [];
    return [{ kind: "differs", name, dependency, held: versions.join(", ") }];
  });
}

/** Adds a value to the list under a key. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
