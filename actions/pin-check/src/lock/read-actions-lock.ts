// Reads `.github/workflows/actions.lock`, GitHub's own record of the commits behind tags. A lock that cannot be read in
// full covers nothing: the platform ignores such a file without a word, so this module never gives it the benefit of doubt.
import { parseYaml } from "@lockstep/core";
import type { LockedDependency, RecordedLock } from "./actions-lock.ts";
import type { LockPath, LockPlace } from "./lock-file.ts";
import { canonicalPin, isPin } from "./lock-pin.ts";
import { KEYS_BY_VERSION, readDependencyEntry } from "./read-dependency-entry.ts";

const ROOT_KEYS: readonly string[] = ["version", "workflows", "dependencies"];
/** GitHub reads workflows from the files of this folder only ("Workflow syntax for GitHub Actions"). */
const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;

export type LockRead = { readonly ok: true; readonly lock: RecordedLock } | LockRefusal;

export interface LockRefusal {
  readonly ok: false;
  /** A clause about the file, in words that hold no text of it. */
  readonly why: string;
  readonly place: LockPlace;
}

/** Pins in canonical form, or why there are none. */
type PinsRead = { readonly ok: true; readonly pins: readonly string[] } | LockRefusal;

type Dependencies = ReadonlyMap<string, LockedDependency>;
type DependenciesRead = { readonly ok: true; readonly dependencies: Dependencies } | LockRefusal;

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads the text of a lock file. Refuses whatever the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`
 * do not allow, and what contradicts itself: a pin recorded twice, or named and not recorded.
 */
export function readActionsLock(text: string): LockRead {
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const { message, line, column } = parsed;
    return { ok: false, why: `it is not YAML: ${message} (line ${line})`, place: { line, column } };
  }
  const root = parsed.value;
  if (!isMapping(root)) return refuse("it is not a mapping");
  const keys = KEYS_BY_VERSION.get(root["version"]);
  if (!keys) return refuse(`its \`version\` is not one of ${[...KEYS_BY_VERSION.keys()].join(", ")}`, ["version"]);
  const unknown = Object.keys(root).find((key) => !ROOT_KEYS.includes(key));
  if (unknown !== undefined) return refuse("it has a top-level key its version does not define", [unknown], "key");
  const { workflows = {}, dependencies = {} } = root;
  if (!isMapping(workflows)) return refuse("its `workflows` is not a mapping", ["workflows"]);
  if (!isMapping(dependencies)) return refuse("its `dependencies` is not a mapping", ["dependencies"]);
  const recorded = readDependencies(dependencies, keys);
  return recorded.ok ? readWorkflows(workflows, recorded.dependencies) : recorded;
}

function readDependencies(entries: Mapping, keys: readonly string[]): DependenciesRead {
  const names = new Set<string>();
  for (const key of Object.keys(entries)) {
    const path = ["dependencies", key];
    if (!isPin(key)) return refuse("a key of `dependencies` is not of the form owner/repository@ref", path, "key");
    const pin = canonicalPin(key);
    if (names.has(pin)) return refuse("two keys of `dependencies` differ in letter case only", path, "key");
    names.add(pin);
  }
  const dependencies = new Map<string, LockedDependency>();
  for (const [key, entry] of Object.entries(entries)) {
    const read = readDependency(key, entry, keys, names);
    if (!read.ok) return read;
    dependencies.set(canonicalPin(key), read.dependency);
  }
  return { ok: true, dependencies };
}

function readDependency(
  key: string,
  entry: unknown,
  keys: readonly string[],
  recorded: ReadonlySet<string>,
): { readonly ok: true; readonly dependency: LockedDependency } | LockRefusal {
  const path = ["dependencies", key];
  const read = readDependencyEntry(entry, keys);
  if (!read.ok) {
    const field = read.field === undefined ? [] : [read.field];
    return refuse(`an entry of \`dependencies\` ${read.why}`, [...path, ...field], read.isKey ? "key" : "value");
  }
  const { ref, commit, uses } = read;
  const pins = readPins(uses, recorded, [...path, "uses"]);
  return pins.ok ? { ok: true, dependency: { key, ref, commit, uses: pins.pins } } : pins;
}

function readWorkflows(lists: Mapping, dependencies: Dependencies): LockRead {
  const recorded = new Set(dependencies.keys());
  const workflows = new Map<string, readonly string[]>();
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [path, list] of Object.entries(lists)) {
    const place = ["workflows", path];
    if (!WORKFLOW_PATH.test(path)) return refuse("a key of `workflows` is not the path of a workflow", place, "key");
    const read = readPins(list, recorded, place);
    if (!read.ok) return read;
    workflows.set(path, read.pins);
    sets.set(path, new Set(read.pins));
  }
  const commitOf: RecordedLock["commitOf"] = (workflow, repository, ref) => {
    const pin = canonicalPin(`${repository}@${ref}`);
    return sets.get(workflow)?.has(pin) ? dependencies.get(pin)?.commit : undefined;
  };
  const covers: RecordedLock["covers"] = (...place) => commitOf(...place) !== undefined;
  return { ok: true, lock: { covers, commitOf, workflows, dependencies } };
}

/** A list of pins, each of which must be recorded. */
function readPins(list: unknown, recorded: ReadonlySet<string>, path: LockPath["path"]): PinsRead {
  if (!Array.isArray(list)) return refuse("what should be a list of dependencies is not a list", path);
  const pins: string[] = [];
  for (const [index, item] of list.entries()) {
    if (!isPin(item))
      return refuse("a list of dependencies has an item that is not of the form owner/repository@ref", [
        ...path,
        index,
      ]);
    const pin = canonicalPin(item);
    if (!recorded.has(pin)) return refuse("a listed dependency has no entry in `dependencies`", [...path, index]);
    pins.push(pin);
  }
  return { ok: true, pins };
}

function refuse(why: string, path: LockPath["path"] = [], part: LockPath["part"] = "value"): LockRefusal {
  return { ok: false, why, place: { path, part } };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
