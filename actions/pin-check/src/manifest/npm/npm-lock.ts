// What every lock of the npm world can be asked, whichever program wrote it.
import type { Drift } from "../manifest.ts";
import type { PackageJson } from "./package-json.ts";

export interface NpmRequest {
  readonly pkg: PackageJson;
  /** Folder of the package as seen from that of the lock; empty for the same one. */
  readonly folder: string;
  /** Whether the workspace root counts the package among its members; undefined where that cannot be told. */
  readonly isMember: boolean | undefined;
  /** Names that the workspace root's `resolutions` lead to other versions than a range says. */
  readonly resolved: ReadonlySet<string>;
  /** The names of all packages of the repository. Costly at its first call. */
  localNames(): Promise<ReadonlySet<string>>;
}

export interface NpmLock {
  /** How the lock departs from the package; undefined where it does not know the package. */
  compare(request: NpmRequest): Promise<readonly Drift[] | undefined>;
}
