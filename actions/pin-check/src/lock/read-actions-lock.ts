// Reads `.github/workflows/actions.lock`, GitHub's own record of the commits behind tags. A lock that cannot be read in
// full covers nothing: the platform ignores such a file without a word, so this module never gives it the benefit of doubt.
import { parseYaml } from "@lockstep/core";
import type { ActionsLock } from "./actions-lock.ts";
import { findDependencyFlaw, KEYS_BY_VERSION } from "./find-dependency-flaw.ts";
import { canonicalPin, isPin } from "./lock-pin.ts";

const ROOT_KEYS: readonly string[] = ["version", "workflows", "dependencies"];
/** GitHub reads workflows from the files of this folder only ("Workflow syntax for GitHub Actions"). */
const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;

export type LockRead = { readonly ok: true; readonly lock: ActionsLock } | Refusal;

interface Refusal {
  readonly ok: false;
  /** A clause about the file, in words that hold no text of it. */
  readonly why: string;
}

/** Pins in canonical form, or why there are none. */
type PinsRead = { readonly ok: true; readonly pins: ReadonlySet<string> } | Refusal;

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads the text of a lock file. Refuses whatever the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`
 * do not allow, and what contradicts itself: a pin recorded twice, or named and not recorded.
 */
export function readActionsLock(text: string): LockRead {
  const parsed = parseYaml(text);
  if (!parsed.ok) return refuse(`it is not YAML: ${parsed.message} (line ${parsed.line})`);
  const root = parsed.value;
  if (!isMapping(root)) return refuse("it is not a mapping");
  const keys = KEYS_BY_VERSION.get(root["version"]);
  if (!keys) return refuse(`its \`version\` is none of ${[...KEYS_BY_VERSION.keys()].join(", ")}`);
  if (!Object.keys(root).every((key) => ROOT_KEYS.includes(key))) {
    return refuse("it has a top-level key its version does not define");
  }
  const { workflows = {}, dependencies = {} } = root;
  if (!isMapping(workflows) || !isMapping(dependencies))
    return refuse("`workflows` or `dependencies` is not a mapping");
  const recorded = readDependencies(dependencies, keys);
  return recorded.ok ? readWorkflows(workflows, recorded.pins) : recorded;
}

function readDependencies(dependencies: Mapping, keys: readonly string[]): PinsRead {
  const names = Object.keys(dependencies);
  if (!names.every(isPin)) return refuse("a key of `dependencies` is not of the form owner/repository@ref");
  const pins = new Set(names.map(canonicalPin));
  if (pins.size !== names.length) return refuse("two keys of `dependencies` differ in letter case only");
  for (const entry of Object.values(dependencies)) {
    const flaw = findDependencyFlaw(entry, keys);
    if (flaw !== undefined) return refuse(`an entry of \`dependencies\` ${flaw}`);
    if (isMapping(entry) && Object.hasOwn(entry, "uses") && !readPins(entry["uses"], pins).ok) {
      return refuse("the `uses` of a dependency is not a list of recorded dependencies");
    }
  }
  return { ok: true, pins };
}

function readWorkflows(workflows: Mapping, recorded: ReadonlySet<string>): LockRead {
  const pinsByWorkflow = new Map<string, ReadonlySet<string>>();
  for (const [path, list] of Object.entries(workflows)) {
    if (!WORKFLOW_PATH.test(path)) return refuse("a key of `workflows` is not the path of a workflow");
    const read = readPins(list, recorded);
    if (!read.ok) return read;
    pinsByWorkflow.set(path, read.pins);
  }
  const covers: ActionsLock["covers"] = (workflow, repository, ref) =>
    pinsByWorkflow.get(workflow)?.has(canonicalPin(`${repository}@${ref}`)) ?? false;
  return { ok: true, lock: { covers } };
}

/** A list of pins, each of which must be recorded. */
function readPins(list: unknown, recorded: ReadonlySet<string>): PinsRead {
  if (!Array.isArray(list) || !list.every(isPin)) return refuse("a list of dependencies is not a list of pins");
  const pins = new Set(list.map(canonicalPin));
  for (const pin of pins) if (!recorded.has(pin)) return refuse("a dependency is named and not recorded");
  return { ok: true, pins };
}

function refuse(why: string): Refusal {
  return { ok: false, why };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
