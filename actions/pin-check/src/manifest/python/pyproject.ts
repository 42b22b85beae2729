// Reads a pyproject.toml: the tables of "Declaring project metadata" and "Dependency Groups" (PyPA), and those in which
// Poetry, uv and PDM keep dependencies of their own.
import { SourceFile } from "@lockstep/core";
import type { DependencySpec, Manifest, ManifestProblem, Place, Read } from "../manifest.ts";
import { oncePerFile } from "../manifest-tree.ts";
import { at, entriesOf, itemsAt, textAt, textsAt } from "../record.ts";
import { readToml } from "../toml-document.ts";
import { TomlPlaces } from "../toml-places.ts";
import { poetrySpecs } from "./poetry-tables.ts";
import { normalizeName, readRequirement } from "./requirement.ts";

export interface Pyproject {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  /** True where the build computes some of the dependencies. */
  readonly isDynamic: boolean;
  /** The program whose tables it holds, and which writes a lock. */
  readonly tool: "poetry" | "uv" | "pdm" | undefined;
  /** The globs of a uv workspace; undefined where it is no root of one. */
  readonly workspace: readonly string[] | undefined;
}

export const readPyproject = oncePerFile(async (tree, path): Promise<Read<Pyproject>> => {
  const content = await tree.manifestText(path);
  if (!content.ok) return content;
  const toml = await readToml(content.text);
  if (!toml.ok) return toml;
  const root = toml.value;
  const name = textAt(root, "project", "name") ?? textAt(root, "tool", "poetry", "name");
  const members = at(root, "tool", "uv", "workspace");
  const manifest = readManifest(new SourceFile(path, content.text), root, new TomlPlaces(content.text));
  return {
    ok: true,
    value: {
      manifest,
      name: name === undefined ? undefined : normalizeName(name),
      isDynamic: textsAt(root, "project", "dynamic").some((field) => field.endsWith("dependencies")),
      tool: toolOf(root),
      workspace: members === undefined ? undefined : textsAt(members, "members"),
    },
  };
});

/** uv and PDM also write settings for libraries; only tables that matter to a lock tell that there should be one. */
function toolOf(root: unknown): Pyproject["tool"] {
  const tool = at(root, "tool");
  const poetry = at(tool, "poetry");
  if (at(poetry, "dependencies") !== undefined || at(poetry, "group") !== undefined) return "poetry";
  if (at(tool, "uv") !== undefined) return "uv";
  return at(tool, "pdm", "dev-dependencies") === undefined ? undefined : "pdm";
}

/** A list of requirements: the keys that lead to it, and the name of its group. */
interface List {
  readonly keys: readonly string[];
  readonly group: string;
}

function listsOf(root: unknown): readonly List[] {
  const under = (...keys: readonly string[]): readonly List[] =>
    entriesOf(at(root, ...keys)).map(([group]) => ({ keys: [...keys, group], group }));
  return [
    { keys: ["project", "dependencies"], group: "dependencies" },
    ...under("project", "optional-dependencies"),
    ...under("dependency-groups"),
    { keys: ["tool", "uv", "dev-dependencies"], group: "dev" },
    ...under("tool", "pdm", "dev-dependencies"),
  ];
}

function readManifest(file: SourceFile, root: unknown, places: TomlPlaces): Manifest {
  const problems: ManifestProblem[] = [];
  const redirected = new Set(entriesOf(at(root, "tool", "uv", "sources")).map(([name]) => normalizeName(name)));
  const listed = listsOf(root).flatMap((list) => specsOf(list, root, places, problems));
  const dependencies = [...listed, ...poetrySpecs(root, places)].map((spec) =>
    spec.origin === "registry" && redirected.has(spec.name) ? { ...spec, origin: "elsewhere" as const } : spec,
  );
  return { file, dependencies, problems, heading: headingOf(dependencies, places) };
}

function specsOf(
  list: List,
  root: unknown,
  places: TomlPlaces,
  problems: ManifestProblem[],
): readonly DependencySpec[] {
  const strings = places.strings(...list.keys);
  return itemsAt(root, ...list.keys).flatMap((item): readonly DependencySpec[] => {
    // A group may include another one, as a table.
    if (typeof item !== "string") return [];
    const place = strings.get(item) ?? places.find(...list.keys) ?? START;
    const requirement = readRequirement(item.trim());
    if (requirement) {
      const { length, ...spec } = requirement;
      return [{ ...spec, ...place, group: list.group, installed: true, wildcard: false }];
    }
    problems.push({ why: "this dependency is not a valid requirement", offset: place.start });
    return [];
  });
}

const START: Place = { start: 0, end: 0 };

function headingOf([first]: readonly DependencySpec[], places: TomlPlaces): Place {
  return places.find("tool", "poetry", "dependencies") ?? places.find("project") ?? first ?? START;
}
