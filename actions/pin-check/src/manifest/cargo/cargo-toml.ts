// Reads a Cargo.toml, after "The Manifest Format", "Specifying Dependencies" and "Workspaces" of the Cargo book.
import { SourceFile } from "@lockstep/core";
import type { DependencySpec, Manifest, Place, Read } from "../manifest.ts";
import { oncePerFile } from "../manifest-tree.ts";
import { at, entriesOf, textAt, textsAt } from "../record.ts";
import { readToml } from "../toml-document.ts";
import { TomlPlaces } from "../toml-places.ts";

const TABLES = ["dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies", "build_dependencies"];

export interface CargoToml {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  readonly hasBinary: boolean;
  readonly workspace: CargoWorkspace | undefined;
  /** Names whose requirement the workspace root states. */
  readonly inherited: ReadonlySet<string>;
}

export interface CargoWorkspace {
  /** Globs. */
  readonly members: readonly string[];
  /** Folders. */
  readonly exclude: readonly string[];
  /** By the key under which members inherit it. */
  readonly dependencies: ReadonlyMap<string, Requirement>;
}

/** The name of a package, which may differ from the key, and the versions asked for. */
type Requirement = Pick<DependencySpec, "name" | "specifier" | "origin">;

export const readCargoToml = oncePerFile(async (tree, path): Promise<Read<CargoToml>> => {
  const content = await tree.manifestText(path);
  if (!content.ok) return content;
  const toml = await readToml(content.text);
  if (!toml.ok) return toml;
  const root = toml.value;
  const places = new TomlPlaces(content.text);
  const { dependencies, inherited } = specsOf(root, places);
  const file = new SourceFile(path, content.text);
  const heading = headingOf(places, dependencies);
  return {
    ok: true,
    value: {
      manifest: { file, dependencies, problems: [], heading },
      name: textAt(root, "package", "name"),
      hasBinary: at(root, "bin") !== undefined,
      workspace: workspaceOf(at(root, "workspace")),
      inherited,
    },
  };
});

function workspaceOf(table: unknown): CargoWorkspace | undefined {
  if (table === undefined) return undefined;
  const entries = entriesOf(at(table, "dependencies"));
  return {
    members: textsAt(table, "members"),
    exclude: textsAt(table, "exclude"),
    dependencies: new Map(entries.map(([key, value]) => [key, requirementOf(key, value)])),
  };
}

function specsOf(root: unknown, places: TomlPlaces): Pick<CargoToml, "inherited"> & Pick<Manifest, "dependencies"> {
  const targets = entriesOf(at(root, "target")).map(([name]) => ["target", name]);
  const dependencies: DependencySpec[] = [];
  const inherited = new Set<string>();
  for (const keys of [[], ...targets].flatMap((prefix) => TABLES.map((table) => [...prefix, table]))) {
    for (const [key, value] of entriesOf(at(root, ...keys))) {
      if (at(value, "workspace") === true) inherited.add(key);
      const place = placeOf(places, [...keys, key], value);
      dependencies.push({
        ...place,
        ...requirementOf(key, value),
        ...KIND,
        group: keys.at(-1) ?? "",
        wildcard: isStar(value),
      });
    }
  }
  return { dependencies, inherited };
}

/** Cargo locks what any system, feature or test could need. */
const KIND = { installed: true, conditional: false } as const;

function requirementOf(key: string, value: unknown): Requirement {
  const name = textAt(value, "package") ?? key;
  const isLocal = textAt(value, "path") !== undefined;
  const specifier = versionOf(value);
  const isElsewhere = specifier === "" || textAt(value, "git") !== undefined;
  return { name, specifier, origin: isLocal ? "local" : isElsewhere ? "elsewhere" : "registry" };
}

function versionOf(value: unknown): string {
  return typeof value === "string" ? value : (textAt(value, "version") ?? "");
}

/** Cargo refuses to publish what has such a dependency; nothing keeps it from building it. */
function isStar(value: unknown): boolean {
  const isRegistry = textAt(value, "path") === undefined && textAt(value, "git") === undefined;
  return isRegistry && versionOf(value).trim() === "*";
}

const START: Place = { start: 0, end: 0 };

function placeOf(places: TomlPlaces, keys: readonly string[], value: unknown): Place {
  const own = places.find(...keys, "version") ?? places.find(...keys, "workspace");
  return own ?? places.literal(versionOf(value), ...keys) ?? START;
}

function headingOf(places: TomlPlaces, dependencies: readonly DependencySpec[]): Place {
  const tables = ["package", "workspace"].flatMap((name) => places.find(name) ?? []);
  return places.find(dependencies[0]?.group ?? "") ?? tables[0] ?? START;
}
