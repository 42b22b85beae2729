// The model of a dependency manifest: what it asks for, and what the locks beside it hold of that. Knows no ecosystem.
import type { Location, SourceFile } from "@lockstep/core";

/** UTF-16 offsets into the manifest, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface DependencySpec extends Place {
  /** In the form in which its ecosystem compares names. */
  readonly name: string;
  /** The range as written, empty where there is none. */
  readonly specifier: string;
  /** The table it stands in, such as `devDependencies`. */
  readonly group: string;
  /**
   * `registry`: a name that a registry answers with some version. `local`: code of the repository itself. `elsewhere`: an
   * address, or a range that another file states, so that the specifier is no range.
   */
  readonly origin: "registry" | "local" | "elsewhere";
  /** False for what is only asked of whoever installs this (npm's peers). */
  readonly installed: boolean;
  /** True where it is left out on some systems or under some settings, so that a lock may lack it. */
  readonly conditional: boolean;
  /** True where any later release fits, also one with breaking changes. */
  readonly wildcard: boolean;
}

/** A part of a manifest that does not say what it asks for. */
export interface ManifestProblem {
  readonly why: string;
  readonly offset: number;
}

export interface Manifest {
  readonly file: SourceFile;
  readonly dependencies: readonly DependencySpec[];
  /** What stands over the dependencies: the place of findings about the manifest as a whole. */
  readonly heading: Place;
  readonly problems: readonly ManifestProblem[];
}

/**
 * How a lock departs from its manifest. `absent`: it does not hold the dependency. `differs`: it records another range, or a
 * version outside the range. `stale`: it records what the manifest no longer asks for. `unlisted`: it does not know the
 * manifest, although that is a member of its workspace.
 */
export interface Drift {
  readonly kind: "absent" | "differs" | "stale" | "unlisted";
  /** The dependency, or the manifest where it is unlisted. */
  readonly name: string;
  /** Undefined where the manifest has no text about it. */
  readonly dependency?: DependencySpec;
  /** What the lock has instead. */
  readonly held?: string;
}

/** What the comparison with one lock gave. */
export type LockCheck =
  | { readonly path: string; readonly ok: true; readonly drifts: readonly Drift[] }
  | { readonly path: string; readonly ok: false; readonly why: string };

export interface JudgedManifest {
  readonly manifest: Manifest;
  readonly locks: readonly LockCheck[];
  /** The lock that should be there and is not; undefined where there is one, or where its ecosystem expects none. */
  readonly missing: string | undefined;
  /** The repository-relative path of the lock that the root of its workspace should have and lacks. */
  readonly rootLock?: string | undefined;
  readonly verdict: ManifestVerdict;
  /** Why, in a sentence that can stand alone. */
  readonly reason: string;
}

export type ManifestVerdict = "locked" | "unlocked" | "out-of-step" | "no-dependencies";

/** A file that could not be read as what it should be. */
export interface Refusal {
  readonly ok: false;
  readonly why: string;
  /** UTF-16 offset into the file, where the reason has a place. */
  readonly offset?: number;
}

export type Read<Value> = { readonly ok: true; readonly value: Value } | Refusal;

/** What an installation fetches from outside the repository. */
export function fetched({ dependencies }: Manifest): readonly DependencySpec[] {
  return dependencies.filter(({ installed, origin }) => installed && origin !== "local");
}

export function locate({ file }: Manifest, { start, end }: Place): Location {
  return file.locate(start, end);
}
