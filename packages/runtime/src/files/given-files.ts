// The files a person named on the command line, under the names the rest of the suite uses.
import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Files, type ReadText, UsageError } from "@lockstep/core";
import { readInside } from "./read-text-file.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Where a named file lies: reading never leaves `root`. */
interface Place {
  readonly root: string;
  readonly path: string;
}

/**
 * The files at `paths`, relative to `cwd`. A file below `root` (the repository's root, or `cwd` where there is none) is
 * listed relative to it; any other under its absolute path, and its links may not leave its folder.
 * Throws one `UsageError` (`path-not-found`) that names every path that does not exist.
 */
export function openGivenFiles(paths: readonly string[], cwd: string, root: string): GivenFiles {
  const realRoot = realpathSync.native(root);
  const places = new Map<string, Place>();
  const missing: string[] = [];
  for (const path of paths) {
    const place = locate(resolve(cwd, path), realRoot);
    if (place === undefined) missing.push(path);
    else places.set(toName(place, realRoot), place);
  }
  if (missing.length > 0) throw notFound(missing);
  return new GivenFiles(places);
}

export class GivenFiles implements Files {
  readonly #places: ReadonlyMap<string, Place>;

  constructor(places: ReadonlyMap<string, Place>) {
    this.#places = places;
  }

  async list(): Promise<readonly string[]> {
    return [...this.#places.keys()].sort();
  }

  async readText(path: string, maxBytes: number): Promise<ReadText | Refusal> {
    const place = this.#places.get(path);
    return place === undefined ? refuse("missing") : readInside(place.root, place.path, maxBytes);
  }
}

/** Resolves links of the folder but not of the file itself, so that a link is known under its own name. */
function locate(absolute: string, root: string): Place | undefined {
  try {
    const folder = realpathSync.native(dirname(absolute));
    const real = join(folder, basename(absolute));
    lstatSync(real);
    const path = relative(root, real);
    const inside = !isAbsolute(path) && path.split(sep)[0] !== "..";
    return inside ? { root, path } : { root: folder, path: basename(absolute) };
  } catch {
    return undefined;
  }
}

function toName(place: Place, root: string): string {
  const path = place.root === root ? place.path : join(place.root, place.path);
  return path.split(sep).join("/");
}

function notFound(missing: readonly string[]): UsageError {
  const problems = missing.map((path) => `${path} does not exist, or its folder cannot be read`);
  const hint = "Name a folder of a repository, or existing files, relative to the current folder.";
  return new UsageError("path-not-found", "There is nothing to look at.", { hint, problems });
}
