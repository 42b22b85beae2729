// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, sep } from "node:path";

const WINDOWS = process.platform === "win32";

/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
export function findTool(name: string, searchPath: string, untrusted: readonly string[] = []): string | undefined {
  const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
  return searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, fileName))
    .find((path) => isExecutable(path) && !touches(path, untrusted));
}

/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
export function trustedSearchPath(searchPath: string, untrusted: readonly string[]): string {
  const folders = searchPath.split(delimiter);
  return folders.filter((folder) => isAbsolute(folder) && !touches(folder, untrusted)).join(delimiter);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path: string, roots: readonly string[]): boolean {
  const parent = dirname(path);
  return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}

function isWithin(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const way = relative(root, path);
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
