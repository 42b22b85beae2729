// Reads npm's package-lock.json and npm-shrinkwrap.json, after the "package-lock.json" page of npm's documentation.
import { addTo, compareRanges, compareVersions, findStale, type RecordedRanges } from "../compare-lock.ts";
import { inFolder } from "../folder.ts";
import { readJson } from "../json-document.ts";
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import { at, entriesOf, isRecord, textAt } from "../record.ts";
import type { NpmLock, NpmRequest } from "./npm-lock.ts";
import { readSpecifier } from "./npm-specifier.ts";

const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** Versions 2 and 3 record every package.json in `packages`; version 1 holds only what was installed. */
export async function readPackageLock(text: string): Promise<Read<NpmLock>> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (!isRecord(json.value)) return { ok: false, why: "not a JSON object" };
  const { value: root } = json;
  const version = at(root, "lockfileVersion") ?? 1;
  const fits = await fitsNpmRange();
  if (version === 1) return { ok: true, value: { compare: async (request) => compareInstalled(request, root, fits) } };
  const packages = at(root, "packages");
  if ((version !== 2 && version !== 3) || !isRecord(packages)) {
    return { ok: false, why: "its `lockfileVersion` is not 1, 2 or 3, or it has no `packages`" };
  }
  return { ok: true, value: { compare: async (request) => comparePackages(request, packages, fits) } };
}

type Fits = (dependency: DependencySpec, version: string) => boolean | undefined;

/** Whether a version lies in the range of a dependency; undefined for tags, and for versions that are addresses. */
async function fitsNpmRange(): Promise<Fits> {
  const [satisfies, validRange, valid] = await Promise.all([
    import("semver/functions/satisfies.js"),
    import("semver/ranges/valid.js"),
    import("semver/functions/valid.js"),
  ]);
  return ({ specifier }, version) => {
    const { range } = readSpecifier(specifier);
    const known = validRange.default(range, true) !== null && valid.default(version, true) !== null;
    return known ? satisfies.default(version, range, true) : undefined;
  };
}

function compareInstalled({ pkg, folder }: NpmRequest, root: unknown, fits: Fits): readonly Drift[] | undefined {
  if (folder !== "") return undefined;
  const held = new Map<string, string[]>();
  for (const [name, entry] of entriesOf(at(root, "dependencies"))) addTo(held, name, textAt(entry, "version") ?? "");
  return compareVersions(installedOf(pkg.manifest.dependencies), held, fits);
}

function comparePackages({ pkg, folder }: NpmRequest, packages: unknown, fits: Fits): readonly Drift[] | undefined {
  const own = at(packages, folder);
  if (own === undefined) return undefined;
  const { dependencies } = pkg.manifest;
  const recorded = rangesOf(own);
  const ranges = [...compareRanges(dependencies, recorded), ...findStale(dependencies, recorded.keys())];
  const known = new Set(ranges.map(({ name }) => name));
  const rest = installedOf(dependencies).filter(({ name }) => !known.has(name));
  return [...ranges, ...compareVersions(rest, versionsOf(rest, packages, folder), fits)];
}

function rangesOf(own: unknown): RecordedRanges {
  const ranges = new Map<string, string[]>();
  for (const group of GROUPS) {
    for (const [name, range] of entriesOf(at(own, group))) if (typeof range === "string") addTo(ranges, name, range);
  }
  return ranges;
}

/** The version each dependency gets: of the nearest `node_modules` around the package, as Node.js looks it up. */
function versionsOf(
  dependencies: readonly DependencySpec[],
  packages: unknown,
  own: string,
): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  const folders = own.split("/").map((_, index, parts) => parts.slice(0, parts.length - index).join("/"));
  for (const { name } of dependencies) {
    for (const folder of [...folders, ""]) {
      const entry = at(packages, inFolder(folder, `node_modules/${name}`));
      if (entry === undefined) continue;
      addTo(held, name, textAt(entry, "version") ?? "");
      break;
    }
  }
  return held;
}

function installedOf(dependencies: readonly DependencySpec[]): readonly DependencySpec[] {
  return dependencies.filter(({ installed, origin }) => installed && origin !== "local");
}
