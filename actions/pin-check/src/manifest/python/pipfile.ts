// Reads a Pipfile: every table but Pipenv's own holds dependencies ("Pipfile & Pipfile.lock" in Pipenv's documentation).
import { SourceFile } from "@lockstep/core";
import type { Manifest, Read } from "../manifest.ts";
import { oncePerFile } from "../manifest-tree.ts";
import { entriesOf } from "../record.ts";
import { readToml } from "../toml-document.ts";
import { TomlPlaces } from "../toml-places.ts";
import { placeOf, tableSpec } from "./poetry-tables.ts";

const SETTINGS: readonly string[] = ["source", "requires", "scripts", "pipenv", "pipfile"];

export const readPipfile = oncePerFile(async (tree, path): Promise<Read<Manifest>> => {
  const content = await tree.manifestText(path);
  if (!content.ok) return content;
  const toml = await readToml(content.text);
  if (!toml.ok) return toml;
  const places = new TomlPlaces(content.text);
  const tables = entriesOf(toml.value).filter(([name]) => !SETTINGS.includes(name));
  const dependencies = tables.flatMap(([group, table]) =>
    entriesOf(table).map(([name, value]) => tableSpec(name, value, group, placeOf(places, [group, name], value))),
  );
  const heading = places.find(dependencies[0]?.group ?? "packages") ?? { start: 0, end: 0 };
  return { ok: true, value: { file: new SourceFile(path, content.text), dependencies, heading, problems: [] } };
});
