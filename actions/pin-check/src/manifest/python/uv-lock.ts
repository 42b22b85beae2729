// Reads uv.lock. It keeps, for every project of the workspace, the requirements it was made from.
import { addTo, compareRanges, compareVersions, findStale } from "../compare-lock.ts";
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import { at, entriesOf, isRecord, itemsAt, textAt } from "../record.ts";
import { readToml } from "../toml-document.ts";
import type { Pyproject } from "./pyproject.ts";
import { normalizeName, normalizeSpecifier } from "./requirement.ts";

export interface UvLock {
  /** `folder` as seen from that of the lock. Undefined where the lock does not know the project. */
  compare(project: Pyproject, folder: string): readonly Drift[] | undefined;
}

export async function readUvLock(text: string): Promise<Read<UvLock>> {
  const toml = await readToml(text);
  if (!toml.ok) return toml;
  const packages = itemsAt(toml.value, "package");
  const byFolder = new Map(packages.flatMap((entry) => foldersOf(entry).map((folder) => [folder, entry] as const)));
  const names = new Map<string, string[]>();
  for (const entry of packages)
    addTo(names, normalizeName(textAt(entry, "name") ?? ""), textAt(entry, "version") ?? "");
  const compare: UvLock["compare"] = (project, folder) => {
    const own = byFolder.get(folder);
    if (own !== undefined) return compareProject(project, own);
    return folder === "" && project.name === undefined ? compareNames(project, names) : undefined;
  };
  return { ok: true, value: { compare } };
}

/** Projects of the workspace have a folder as their source. */
function foldersOf(entry: unknown): readonly string[] {
  const source = at(entry, "source");
  return ["virtual", "editable", "directory"].flatMap((kind) => {
    const folder = textAt(source, kind);
    return folder === undefined ? [] : [folder === "." ? "" : folder];
  });
}

/** A workspace root without a project of its own keeps its groups elsewhere: only names can be compared. */
function compareNames({ manifest }: Pyproject, names: ReadonlyMap<string, readonly string[]>): readonly Drift[] {
  return compareVersions(manifest.dependencies, names, () => undefined);
}

function compareProject({ manifest, name, isDynamic }: Pyproject, own: unknown): readonly Drift[] {
  const recorded = recordedRanges(at(own, "metadata"));
  // An extra may name the project itself, to include another extra.
  const asked = manifest.dependencies.filter((dependency) => dependency.name !== name);
  recorded.delete(name ?? "");
  const stale = isDynamic ? [] : findStale(manifest.dependencies, recorded.keys());
  return [...compareRanges(asked, recorded, isSame), ...stale];
}

const ELSEWHERE = "elsewhere";

function recordedRanges(metadata: unknown): Map<string, string[]> {
  const recorded = new Map<string, string[]>();
  const groups = entriesOf(at(metadata, "requires-dev")).flatMap(([, list]) => (Array.isArray(list) ? list : []));
  for (const entry of [...itemsAt(metadata, "requires-dist"), ...groups]) {
    if (isRecord(entry)) addTo(recorded, normalizeName(textAt(entry, "name") ?? ""), rangeOf(entry));
  }
  return recorded;
}

/** A range, or that the project has it from an address or a folder. */
function rangeOf(entry: Readonly<Record<string, unknown>>): string {
  const isElsewhere = ["git", "url", "path", "directory", "editable", "virtual"].some((key) =>
    Object.hasOwn(entry, key),
  );
  return isElsewhere ? ELSEWHERE : normalizeSpecifier(textAt(entry, "specifier") ?? "");
}

/** uv spells versions in their normal form, so those that are no plain releases compare by their operators only. */
function isSame({ specifier, origin }: DependencySpec, range: string): boolean {
  if (range === ELSEWHERE || origin !== "registry" || range === specifier) return true;
  return !(isPlain(range) && isPlain(specifier)) && operatorsOf(range) === operatorsOf(specifier);
}

function isPlain(specifier: string): boolean {
  return /^[<>=!~,0-9.*]*$/.test(specifier);
}

function operatorsOf(specifier: string): string {
  return specifier.replace(/[^<>=!~,]/g, "");
}
