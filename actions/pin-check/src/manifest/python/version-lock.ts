// Reads the locks of Python that hold names and versions and no copy of the manifest: poetry.lock, pdm.lock, pylock.toml
// and Pipfile.lock. Whether a version is in the range is told for plain releases; a lock that is otherwise out of date may
// still pass for one in step.
import { addTo, compareVersions } from "../compare-lock.ts";
import { readJson } from "../json-document.ts";
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import { at, entriesOf, isRecord, itemsAt, textAt, textsAt } from "../record.ts";
import { readToml } from "../toml-document.ts";
import { allowsRelease } from "./release-range.ts";
import { normalizeName } from "./requirement.ts";

export interface PythonLock {
  compare(dependencies: readonly DependencySpec[]): readonly Drift[];
}

/** poetry.lock and pdm.lock keep `[[package]]`, pylock.toml ("pylock.toml Specification", PyPA) `[[packages]]`. */
export async function readPackageList(text: string): Promise<Read<PythonLock>> {
  const toml = await readToml(text);
  if (!toml.ok) return toml;
  const held = new Map<string, string[]>();
  for (const entry of [...itemsAt(toml.value, "package"), ...itemsAt(toml.value, "packages")]) {
    const name = textAt(entry, "name");
    if (name !== undefined) addTo(held, normalizeName(name), textAt(entry, "version") ?? "");
  }
  const groups = textsAt(toml.value, "metadata", "groups");
  const covers = ({ group }: DependencySpec) =>
    groups.length === 0 || group === "dependencies" || groups.includes(group);
  return { ok: true, value: { compare: (dependencies) => compare(dependencies.filter(covers), held) } };
}

/** Every table but `_meta` is a category of the Pipfile; versions read `==1.2.3`. */
export async function readPipfileLock(text: string): Promise<Read<PythonLock>> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (!isRecord(at(json.value, "_meta"))) return { ok: false, why: "it has no `_meta`" };
  const held = new Map<string, string[]>();
  for (const [category, packages] of entriesOf(json.value)) {
    if (category === "_meta") continue;
    for (const [name, entry] of entriesOf(packages)) {
      addTo(held, normalizeName(name), (textAt(entry, "version") ?? "").replace(/^==/, ""));
    }
  }
  return { ok: true, value: { compare: (dependencies) => compare(dependencies, held) } };
}

function compare(
  dependencies: readonly DependencySpec[],
  held: ReadonlyMap<string, readonly string[]>,
): readonly Drift[] {
  const asked = dependencies.filter(({ origin }) => origin !== "local");
  return compareVersions(asked, held, ({ specifier }, version) => allowsRelease(specifier, version));
}
