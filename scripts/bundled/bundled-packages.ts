// Which packages of others are in the bundles, by what the bundler says that it has read, not by what is installed.
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "../repository.ts";

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX id or expression, as the package declares it. */
  readonly license: string;
  /** Relative to the root of the repository, `/`-separated: a package may be there in two versions. */
  readonly folder: string;
  /** SHA-512 in hex of the published archive, as the lockfile pins it. */
  readonly sha512: string;
  /** Names of what it depends on. */
  readonly dependencies: readonly string[];
}

/** The part of the bundler's statistics that is read (webpack documentation, "Stats Data"). */
interface Module {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly Module[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The packages behind files of statistics, by name and version. Throws for one that the lockfile does not pin. */
export function bundledPackages(statistics: readonly string[]): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const file of statistics) collect((JSON.parse(readFileSync(file, "utf8")) as Module).modules ?? [], folders);
  const { packages } = readJson<{ packages: Record<string, { integrity?: string }> }>("package-lock.json");
  const found = [...folders].map((folder) => describe(folder, packages[folder]?.integrity));
  return found.sort((a, b) => compare(a.name, b.name) || compare(a.folder, b.folder));
}

function collect(modules: readonly Module[], folders: Set<string>): void {
  for (const { nameForCondition, modules: inner = [] } of modules) {
    const folder = PACKAGE.exec(nameForCondition ?? "")?.[1];
    if (folder !== undefined) folders.add(relative(ROOT, folder).split(sep).join("/"));
    collect(inner, folders);
  }
}

function describe(folder: string, integrity: string | undefined): BundledPackage {
  const { name, version, license, dependencies = {} } = readJson<Manifest>(join(folder, "package.json"));
  const digest = /^sha512-(\S+)$/.exec(integrity ?? "")?.[1];
  if (digest === undefined) throw new Error(`package-lock.json pins no SHA-512 for ${folder}: run npm install again`);
  if (license === undefined) throw new Error(`${name} declares no licence: it cannot be bundled`);
  const sha512 = Buffer.from(digest, "base64").toString("hex");
  return { name, version, license, folder, sha512, dependencies: Object.keys(dependencies).sort() };
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
