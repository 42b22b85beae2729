// Reads Cargo.lock. It holds, for every package of the workspace, the list of what that depends on.
import { addTo, compareVersions, findStale, type HeldVersions } from "../compare-lock.ts";
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import { itemsAt, textAt, textsAt } from "../record.ts";
import { readToml } from "../toml-document.ts";

export interface CargoLock {
  /** Undefined where the lock does not know the package of this name. */
  compare(name: string, dependencies: readonly DependencySpec[]): readonly Drift[] | undefined;
}

export async function readCargoLock(text: string): Promise<Read<CargoLock>> {
  const toml = await readToml(text);
  if (!toml.ok) return toml;
  const packages = itemsAt(toml.value, "package");
  const own = new Map<string, unknown>();
  const held = new Map<string, string[]>();
  for (const entry of packages) {
    const name = textAt(entry, "name") ?? "";
    addTo(held, name, textAt(entry, "version") ?? "");
    // Packages of the workspace itself have no source.
    if (textAt(entry, "source") === undefined) own.set(name, entry);
  }
  const fits = await fitsRequirement();
  const compare: CargoLock["compare"] = (name, dependencies) =>
    own.has(name) ? compareOwn(dependencies, listOf(own.get(name), held), fits) : undefined;
  return { ok: true, value: { compare } };
}

/** The versions that the package's own list leads to: `name`, or `name 1.2.3` where the lock holds several. */
function listOf(entry: unknown, held: HeldVersions): HeldVersions {
  const listed = new Map<string, string[]>();
  for (const item of textsAt(entry, "dependencies")) {
    const [name = "", version] = item.split(" ");
    for (const one of version === undefined ? (held.get(name) ?? []) : [version]) addTo(listed, name, one);
  }
  return listed;
}

function compareOwn(
  dependencies: readonly DependencySpec[],
  listed: HeldVersions,
  fits: (dependency: DependencySpec, version: string) => boolean | undefined,
): readonly Drift[] {
  const asked = dependencies.filter(({ origin }) => origin !== "local");
  return [...compareVersions(asked, listed, fits), ...findStale(dependencies, listed.keys())];
}

/** Whether a version lies in a requirement of Cargo; undefined for what semver does not read. */
async function fitsRequirement(): Promise<(dependency: DependencySpec, version: string) => boolean | undefined> {
  const [satisfies, validRange] = await Promise.all([
    import("semver/functions/satisfies.js"),
    import("semver/ranges/valid.js"),
  ]);
  return ({ specifier }, version) => {
    const range = toNodeRange(specifier);
    return validRange.default(range) === null ? undefined : satisfies.default(version, range);
  };
}

/** In Cargo a version without an operator is a caret requirement, and commas stand between what node-semver sets apart by blanks. */
function toNodeRange(specifier: string): string {
  const parts = specifier.split(",").map((part) => part.trim());
  return parts.map((part) => (/^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part)).join(" ");
}
