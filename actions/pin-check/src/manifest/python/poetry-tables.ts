// The dependencies that a pyproject.toml keeps in tables of Poetry ("The pyproject.toml file", "Dependency specification").
import type { DependencySpec, Place } from "../manifest.ts";
import { at, entriesOf, isRecord, textAt } from "../record.ts";
import type { TomlPlaces } from "../toml-places.ts";
import { isOpenEnded, normalizeName, normalizeSpecifier } from "./requirement.ts";

export function poetrySpecs(root: unknown, places: TomlPlaces): readonly DependencySpec[] {
  const groups = entriesOf(at(root, "tool", "poetry", "group")).map(([group]) => ["group", group, "dependencies"]);
  return [["dependencies"], ["dev-dependencies"], ...groups].flatMap((keys) => {
    const path = ["tool", "poetry", ...keys];
    const group = keys[0] === "group" ? (keys[1] ?? "") : (keys[0] ?? "");
    // The entry `python` is about the interpreter.
    const entries = entriesOf(at(root, ...path)).filter(([name]) => normalizeName(name) !== "python");
    return entries.map(([name, value]) => tableSpec(name, value, group, placeOf(places, [...path, name], value)));
  });
}

/** An entry `name = "range"`, `name = { version = ... }` or a list of such, as Poetry and Pipenv have them. */
export function tableSpec(name: string, value: unknown, group: string, place: Place): DependencySpec {
  const options = Array.isArray(value) ? value : [value];
  const specifier = Array.isArray(value) ? "" : normalizeSpecifier(rangeOf(value));
  const origin = originOf(value);
  return {
    ...place,
    name: normalizeName(name),
    specifier,
    group,
    origin,
    installed: true,
    conditional: options.some(isConditional),
    wildcard: origin === "registry" && options.some((option) => isOpenEnded(normalizeSpecifier(rangeOf(option)))),
  };
}

/** The place of the range where it is text of its own, else of everything behind the name. */
export function placeOf(places: TomlPlaces, keys: readonly string[], value: unknown): Place {
  const range = Array.isArray(value) ? "" : rangeOf(value);
  const found = places.find(...keys, "version") ?? places.literal(range, ...keys);
  return found ?? { start: 0, end: 0 };
}

function rangeOf(value: unknown): string {
  return typeof value === "string" ? value : (textAt(value, "version") ?? "");
}

const LOCAL_KEYS: readonly string[] = ["path", "file"];
const ADDRESS_KEYS: readonly string[] = ["git", "url", "hg", "svn", "bzr"];

function originOf(value: unknown): DependencySpec["origin"] {
  const keys = (Array.isArray(value) ? value : [value]).flatMap((option) => entriesOf(option).map(([key]) => key));
  if (keys.some((key) => ADDRESS_KEYS.includes(key))) return "elsewhere";
  return keys.some((key) => LOCAL_KEYS.includes(key)) ? "local" : "registry";
}

const CONDITIONS: readonly string[] = ["markers", "python", "platform", "optional", "sys_platform", "os_name"];

function isConditional(value: unknown): boolean {
  return isRecord(value) && entriesOf(value).some(([key]) => CONDITIONS.includes(key) || key.endsWith("_version"));
}
