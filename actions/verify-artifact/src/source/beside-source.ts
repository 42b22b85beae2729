// Bundles in files beside an artifact, by the names that are in use for them.
// Sources: Sigstore clients write `<file>.sigstore.json`; in-toto attestation framework, "Bundle", names `<file>.intoto.jsonl`.
import type { ArtifactSubject } from "@lockstep/sigstore";
import type { AttestationSource, FoundContent } from "./attestation-source.ts";

/** Reads the bundles in the folder of a file (absolute path): its own, and those that belong to no file. */
export type ReadBeside = (path: string) => Promise<readonly FoundContent[]>;

const ENDS = [".sigstore.json", ".sigstore", ".intoto.jsonl"] as const;

/** Only files have something beside them. */
export function besideSource(read: ReadBeside): AttestationSource {
  return {
    name: "the files beside the artifact",
    find: async ({ path }: ArtifactSubject) => (path === undefined ? [] : read(path)),
  };
}

/** True for a file that holds evidence about others. */
export function isBundleName(name: string): boolean {
  return ENDS.some((end) => name.endsWith(end));
}

export interface FolderBundles {
  /** Names of bundles by the name of the file that they are named after. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Those that are named after none: they may be about any file of the folder. */
  readonly shared: readonly string[];
}

/** Sorts the bundles among the names in a folder. `app.tgz.2.sigstore.json` belongs to `app.tgz`, also where there is an `app`. */
export function sortBundles(names: readonly string[]): FolderBundles {
  const files = new Set(names.filter((name) => !isBundleName(name)));
  const own = new Map<string, string[]>();
  const shared: string[] = [];
  for (const name of names.filter(isBundleName)) {
    const owner = ownerOf(name, files);
    if (owner === undefined) shared.push(name);
    else own.set(owner, [...(own.get(owner) ?? []), name]);
  }
  return { own, shared };
}

/** The longest file name that the bundle's begins with, up to a dot. */
function ownerOf(name: string, files: ReadonlySet<string>): string | undefined {
  for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
    const stem = name.slice(0, end);
    if (files.has(stem)) return stem;
  }
  return undefined;
}
