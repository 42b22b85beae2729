// Makes a folder of real source files out of what is installed here, for the scanners to read.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Bytes taken from each language, at most. */
const SHARE = 50_000_000;
/** A larger file is left out: one large executable would say more about itself than about the scanners. */
const MAX_FILE = 4_000_000;

export interface SourceTree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Copies packages of Node.js, C headers, Go's and Python's libraries into `folder`, always in the same order. They get new
 * names for their top folders, because scanners skip folders such as `node_modules`. Binary files are among them.
 */
export function makeSourceTree(root: string, folder: string): SourceTree {
  const copied = Object.entries(sourceRoots(root)).map(([name, from]) => copy(from, join(folder, name)));
  const sum = (of: (part: Copied) => number) => copied.reduce((total, part) => total + of(part), 0);
  return { folder, files: sum(({ files }) => files), bytes: sum(({ bytes }) => bytes) };
}

/** Installed source text by language; undefined where the language is not installed. */
export function sourceRoots(root: string): Readonly<Record<string, string | undefined>> {
  const goRoot = ask("go", "env", "GOROOT");
  return {
    javascript: join(root, "node_modules"),
    c: "/usr/include",
    go: goRoot === undefined ? undefined : join(goRoot, "src"),
    python: ask("python3", "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"),
  };
}

function ask(command: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

interface Copied {
  readonly files: number;
  readonly bytes: number;
}

function copy(from: string | undefined, to: string): Copied {
  const copied = { files: 0, bytes: 0 };
  for (const path of from === undefined ? [] : regularFiles(from)) {
    const { size } = statSync(join(from ?? "", path));
    if (size > MAX_FILE) continue;
    if (copied.bytes + size > SHARE) break;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from ?? "", path), join(to, path));
    copied.files++;
    copied.bytes += size;
  }
  return copied;
}

/** `testdata` of Go holds archives that are broken on purpose: a scan that says so is incomplete, and rightly. */
const SKIPPED = new Set([".git", "testdata"]);

/** Paths below `folder`, without following links, sorted. */
function* regularFiles(folder: string, below = ""): Generator<string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(below, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* regularFiles(folder, path);
    else if (entry.isFile()) yield path;
  }
}
