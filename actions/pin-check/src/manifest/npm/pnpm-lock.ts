// Reads pnpm-lock.yaml, lock versions 5 to 9: what it records of each package.json. Large parts of it are not parsed.
import { readSourceTree, type SourceNode } from "@lockstep/core";
import { addTo, compareRanges, findStale } from "../compare-lock.ts";
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import type { NpmLock, NpmRequest } from "./npm-lock.ts";

const GROUPS = ["dependencies", "devDependencies", "optionalDependencies"];

/** The sections that make a lock large. They say nothing about manifests. */
const SKIPPED = /^(?:packages|snapshots|time):/;

/** What is left without them is a tenth of it in the largest locks known. Bounds the time that broken YAML takes. */
const MAX_LENGTH = 4 * 1024 * 1024;

export async function readPnpmLock(text: string): Promise<Read<NpmLock>> {
  const kept = withoutPackages(lastDocument(text));
  if (kept.length > MAX_LENGTH)
    return { ok: false, why: `what it records about manifests is longer than ${MAX_LENGTH} characters` };
  const tree = await readSourceTree(kept);
  if (!tree.ok) return { ok: false, why: `not valid YAML: ${tree.message}` };
  const { root } = tree;
  if (child(root, "lockfileVersion") === undefined) return { ok: false, why: "it has no `lockfileVersion`" };
  return { ok: true, value: { compare: async (request) => compare(request, root) } };
}

/** pnpm may put a document about itself before the one about the packages. */
function lastDocument(text: string): string {
  const separator = /^---\r?$/gm;
  let start = 0;
  for (const match of text.matchAll(separator)) start = match.index + match[0].length;
  return text.slice(start);
}

/** Leaves out the lines of the large sections. */
function withoutPackages(text: string): string {
  let skipping = false;
  const kept = text.split("\n").filter((line) => {
    if (/^[^\s#]/.test(line)) skipping = SKIPPED.test(line);
    return !skipping;
  });
  return kept.join("\n");
}

function compare({ pkg, folder }: NpmRequest, root: SourceNode | undefined): readonly Drift[] | undefined {
  const importers = child(root, "importers");
  const importer = importers === undefined && folder === "" ? root : child(importers, folder === "" ? "." : folder);
  if (importer === undefined) return undefined;
  const recorded = rangesOf(importer);
  const { dependencies } = pkg.manifest;
  const ignored = new Set(itemsOf(child(root, "ignoredOptionalDependencies")));
  const asked = dependencies.filter(
    ({ installed, origin, name }) => installed && origin !== "local" && !ignored.has(name),
  );
  const loose = replacedNames(root);
  const isSame = ({ name, specifier }: DependencySpec, range: string) =>
    specifier === range || loose === "all" || loose.has(name);
  return [...compareRanges(asked, recorded, isSame), ...findStale(dependencies, recorded.keys())];
}

/** Versions from 6 on write `name: { specifier, version }`; earlier ones have a table `specifiers`. */
function rangesOf(importer: SourceNode): ReadonlyMap<string, readonly string[]> {
  const ranges = new Map<string, string[]>();
  for (const [name, range] of entries(child(importer, "specifiers"))) addTo(ranges, name, textOf(range));
  for (const group of GROUPS) {
    for (const [name, entry] of entries(child(importer, group))) {
      const specifier = child(entry, "specifier");
      if (specifier !== undefined) addTo(ranges, name, textOf(specifier));
    }
  }
  return ranges;
}

/** Names whose ranges pnpm replaces before it records them: by `overrides`, or all of them where a hook may. */
function replacedNames(root: SourceNode | undefined): ReadonlySet<string> | "all" {
  if (child(root, "pnpmfileChecksum") !== undefined) return "all";
  return new Set(entries(child(root, "overrides")).map(([pattern]) => overriddenName(pattern)));
}

/** The package in `name`, `name@range` or `parent>name`. */
function overriddenName(pattern: string): string {
  const name = pattern.slice(pattern.lastIndexOf(">") + 1).trim();
  const range = name.indexOf("@", 1);
  return range < 0 ? name : name.slice(0, range);
}

function child(node: SourceNode | undefined, name: string): SourceNode | undefined {
  return entries(node).find(([key]) => key === name)?.[1];
}

function entries(node: SourceNode | undefined): readonly (readonly [string, SourceNode])[] {
  if (node?.kind !== "mapping") return [];
  return node.entries.flatMap(({ key, value }) => (key.kind === "scalar" ? [[key.value, value] as const] : []));
}

function itemsOf(node: SourceNode | undefined): readonly string[] {
  return node?.kind === "sequence" ? node.items.map(textOf) : [];
}

function textOf(node: SourceNode): string {
  return node.kind === "scalar" ? node.value : "";
}
