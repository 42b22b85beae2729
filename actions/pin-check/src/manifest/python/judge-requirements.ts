// Judges a requirements file. pip knows no lock: a requirement with hashes is as good as locked, and a constraints file
// may hold the versions that the requirements leave open.
import { fetched, type JudgedManifest, type Read } from "../manifest.ts";
import type { ManifestTree } from "../manifest-tree.ts";
import { type RequirementsFile, readRequirementsFile } from "./requirements-file.ts";

export async function judgeRequirements(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readRequirementsFile(tree, path);
  if (!read.ok) return read;
  const constrained = await constrainedNames(tree, read.value);
  const { manifest } = read.value;
  const dependencies = manifest.dependencies.map((dependency) =>
    constrained.has(dependency.name) ? { ...dependency, wildcard: false } : dependency,
  );
  const judged = { manifest: { ...manifest, dependencies }, locks: [], missing: undefined };
  return { ok: true, value: { ...judged, ...verdictOf(read.value) } };
}

/** The files that `-r` names, which pip reads as parts of this one. */
export async function includedFiles(tree: ManifestTree, path: string): Promise<readonly string[]> {
  const read = await readRequirementsFile(tree, path);
  return read.ok ? read.value.includes.filter((included) => tree.has(included)) : [];
}

async function constrainedNames(tree: ManifestTree, { constraints }: RequirementsFile): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const path of constraints.filter((constraint) => tree.has(constraint))) {
    const read = await readRequirementsFile(tree, path);
    if (read.ok) for (const name of read.value.exact) names.add(name);
  }
  return names;
}

function verdictOf({ manifest, hashed, exact }: RequirementsFile): Pick<JudgedManifest, "verdict" | "reason"> {
  const names = fetched(manifest).map(({ name }) => name);
  if (names.length === 0) {
    return { verdict: "no-dependencies", reason: "it asks for nothing from outside the repository" };
  }
  if (names.every((name) => hashed.has(name))) return { verdict: "locked", reason: "every requirement has a hash" };
  const open = names.filter((name) => !exact.has(name) && !hashed.has(name)).length;
  const reason = `${names.length - open} of ${names.length} requirements have an exact version, and not all have a hash`;
  return { verdict: "unlocked", reason };
}
