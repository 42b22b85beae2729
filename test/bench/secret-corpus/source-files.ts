// Real text files to plant credentials in: source, configuration and prose of installed packages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface SourceFile {
  /** `/`-separated, below the name of its root. */
  readonly path: string;
  /** Latin-1: one character a byte, so that writing it again changes nothing. */
  readonly text: string;
}

const LARGEST = 2 * 1024 * 1024;
const PROBE = 8192;

/** Text files below `roots` in a fixed order, until `bytes` are reached. A root that is missing gives nothing. */
export function sourceFiles(roots: readonly string[], bytes: number): readonly SourceFile[] {
  const files: SourceFile[] = [];
  let left = bytes;
  for (const [index, root] of roots.entries()) {
    const share = left / (roots.length - index);
    let taken = 0;
    for (const path of walk(root)) {
      if (taken >= share) break;
      const text = readText(path);
      if (text === undefined) continue;
      files.push({ path: `tree-${index}/${relative(root, path).replaceAll("\\", "/")}`, text });
      taken += text.length;
    }
    left -= taken;
  }
  return files;
}

/** Folders that change from run to run would make two corpora differ. */
const UNSTEADY = new Set([".cache", ".vitest-cache", ".vite", "__pycache__"]);

function* walk(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !UNSTEADY.has(entry.name)) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  if (bytes.length === 0 || bytes.length > LARGEST || bytes.subarray(0, PROBE).includes(0)) return undefined;
  return bytes.toString("latin1");
}
