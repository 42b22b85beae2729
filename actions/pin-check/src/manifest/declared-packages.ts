// Which packages the manifests of a repository ask for, whatever their versions.
import type { Manifest } from "./manifest.ts";

const PACKAGE_JSON = /(?:^|\/)package\.json$/;

/** Names that some package.json asks npm for. What is only asked of whoever installs this (peers) does not count. */
export function npmPackages(manifests: readonly Manifest[]): ReadonlySet<string> {
  const read = manifests.filter(({ file }) => PACKAGE_JSON.test(file.path));
  const asked = read.flatMap(({ dependencies }) => dependencies.filter(({ installed }) => installed));
  return new Set(asked.map(({ name }) => name));
}
