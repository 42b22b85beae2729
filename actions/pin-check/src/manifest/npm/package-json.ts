// Reads a package.json: what it asks for, and what it says about package managers and workspaces.
import { SourceFile } from "@lockstep/core";
import { JsonPlaces, readJson } from "../json-document.ts";
import type { DependencySpec, Manifest, ManifestProblem, Read } from "../manifest.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import { at, entriesOf, isRecord, textAt, textsAt } from "../record.ts";
import { isWildcardRange, readSpecifier } from "./npm-specifier.ts";

export const PACKAGE_JSON = "package.json";
const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

export interface PackageJson {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  /** `pnpm` of `pnpm@10.1.0+sha512...`. */
  readonly manager: string | undefined;
  /** The globs of `workspaces`; undefined where it is no workspace root. */
  readonly workspaces: readonly string[] | undefined;
  /** Names whose range Yarn's `resolutions` replaces. */
  readonly resolved: ReadonlySet<string>;
}

export const readPackageJson = oncePerFile(async (tree, path): Promise<Read<PackageJson>> => {
  const content = await tree.manifestText(path);
  if (!content.ok) return content;
  const json = readJson(content.text);
  if (!json.ok) return json;
  if (!isRecord(json.value)) return { ok: false, why: "not a JSON object" };
  const root = json.value;
  const manifest = readManifest(new SourceFile(path, content.text), root, await JsonPlaces.of(content.text));
  return {
    ok: true,
    value: {
      manifest,
      name: textAt(root, "name"),
      manager: textAt(root, "packageManager")?.split("@", 1)[0],
      workspaces: workspacesOf(root),
      resolved: new Set(entriesOf(at(root, "resolutions")).map(([pattern]) => resolvedName(pattern))),
    },
  };
});

/** The names of all packages of the repository: a range that names one of them may be met by it instead of a registry. */
export async function localPackageNames(tree: ManifestTree): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const path of tree.paths()) {
    if (path !== PACKAGE_JSON && !path.endsWith(`/${PACKAGE_JSON}`)) continue;
    const read = await readPackageJson(tree, path);
    if (read.ok && read.value.name !== undefined) names.add(read.value.name);
  }
  return names;
}

function readManifest(file: SourceFile, root: unknown, places: JsonPlaces): Manifest {
  const dependencies: DependencySpec[] = [];
  const problems: ManifestProblem[] = [];
  for (const group of GROUPS) {
    const table = at(root, group);
    if (table !== undefined && !isRecord(table)) {
      problems.push({ why: `\`${group}\` is not an object`, offset: places.value(group).start });
    }
    for (const [name, specifier] of entriesOf(table)) {
      const place = places.value(group, name);
      if (typeof specifier === "string") dependencies.push({ ...place, ...specOf(group, name, specifier) });
      else problems.push({ why: "the version of a dependency is not text", offset: place.start });
    }
  }
  const first = dependencies.find(({ installed, origin }) => installed && origin !== "local") ?? dependencies[0];
  return { file, dependencies, problems, heading: places.key(first?.group ?? "dependencies") };
}

function specOf(group: string, name: string, specifier: string): Omit<DependencySpec, "start" | "end"> {
  const { origin, range } = readSpecifier(specifier);
  const installed = group !== "peerDependencies";
  return {
    name,
    specifier,
    group,
    origin,
    installed,
    conditional: group === "optionalDependencies",
    wildcard: installed && origin === "registry" && isWildcardRange(range),
  };
}

/** `workspaces` is a list, or an object with the list in `packages` (Yarn 1 and Bun). */
function workspacesOf(root: unknown): readonly string[] | undefined {
  const workspaces = at(root, "workspaces");
  if (Array.isArray(workspaces)) return textsAt(root, "workspaces");
  return isRecord(workspaces) ? textsAt(workspaces, "packages") : undefined;
}

/** The package in `name`, `name@range`, `parent/name` or `**` + `/name`. */
function resolvedName(pattern: string): string {
  const name = /(?:^|\/)((?:@[^@/]+\/)?[^@/]+)(?:@[^/]*)?$/.exec(pattern)?.[1];
  return name ?? pattern;
}
