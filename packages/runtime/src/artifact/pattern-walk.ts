// Walks the folders that patterns lead to, and no others, and chooses the files they name.
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@lockstep/core";
import { isInside } from "./open-artifact.ts";
import { advance, canGoOn, isMatch, type PathPattern, type PatternState, startState } from "./path-pattern.ts";

export interface FoundArtifact {
  /** Relative to the workspace, with `/` separators. */
  readonly name: string;
  /** Absolute; links are not resolved. */
  readonly path: string;
  /** Where its links may lead. */
  readonly root?: string;
}

export interface FoundArtifacts {
  /** Sorted by name. Whether they are regular files is seen when they are read. */
  readonly files: readonly FoundArtifact[];
  /** Patterns with `*` or `?` that named nothing. */
  readonly unmatched: readonly string[];
}

/** Deeper folders and larger trees can only have been made to do harm, or are not what the user means. */
const MAX_DEPTH = 200;
const MAX_ENTRIES = 1_000_000;

interface Folder {
  readonly name: string;
  readonly path: string;
  /** Its own path and those of the folders above, with links resolved: a link to one of them is a loop. */
  readonly chain: readonly string[];
  readonly states: readonly PatternState[];
  /** The last pattern that takes the whole folder away, or -1. */
  readonly excludedBy: number;
}

/** A walk over the folders of a workspace; each is listed once for every name it has. */
export class PatternWalk {
  readonly #root: string;
  readonly #patterns: readonly PathPattern[];
  readonly #files: FoundArtifact[] = [];
  readonly #used = new Set<PathPattern>();
  readonly #waiting: Folder[] = [];
  #entries = 0;

  /** `root` is absolute, with links resolved. */
  constructor(root: string, patterns: readonly PathPattern[]) {
    this.#root = root;
    this.#patterns = patterns;
  }

  /** Errors: those of `findArtifacts`. */
  run(): FoundArtifacts {
    const states = this.#patterns.map(startState);
    this.#waiting.push({ name: "", path: this.#root, chain: [this.#root], states, excludedBy: -1 });
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) this.#list(next);
    const idle = this.#patterns.filter((pattern) => !pattern.excludes && !this.#used.has(pattern));
    const absent = idle.filter(({ literal }) => literal).map(({ text }) => `${text} names nothing`);
    if (absent.length > 0) throw refuse("path-not-found", absent);
    const files = this.#files.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { files, unmatched: idle.map(({ text }) => text) };
  }

  #list(folder: Folder): void {
    for (const entry of listFolder(folder)) {
      if (++this.#entries > MAX_ENTRIES) throw refuse("invalid-input", [`there are more than ${MAX_ENTRIES} paths`]);
      const states = this.#patterns.map((pattern, at) => advance(pattern, folder.states[at] ?? [], entry.name));
      const name = folder.name === "" ? entry.name : `${folder.name}/${entry.name}`;
      const path = join(folder.path, entry.name);
      // Most entries are of no interest; a link is resolved only if it is.
      if (!this.#concerns(states)) continue;
      const kind = kindOf(entry, path);
      if (kind === "folder") this.#enter(folder, { name, path, states }, entry);
      else this.#choose({ name, path, root: this.#root }, states, folder.excludedBy);
    }
  }

  #concerns(states: readonly PatternState[]): boolean {
    return this.#patterns.some((pattern, at) => !pattern.excludes && (states[at] ?? []).length > 0);
  }

  #choose(file: FoundArtifact, states: readonly PatternState[], excludedBy: number): void {
    for (const [at, pattern] of this.#patterns.entries())
      if (isMatch(pattern, states[at] ?? [])) this.#used.add(pattern);
    const pattern = this.#patterns[this.#lastMatch(states, excludedBy)];
    if (pattern !== undefined && !pattern.excludes) this.#files.push(file);
  }

  #enter(parent: Folder, { name, path, states }: Pick<Folder, "name" | "path" | "states">, entry: Dirent): void {
    const by = this.#lastMatch(states, parent.excludedBy);
    this.#demandNoFolder(name, states, by);
    const goesOn = this.#patterns.some((pattern, at) => !pattern.excludes && canGoOn(pattern, states[at] ?? []));
    const excludedBy = this.#patterns[by]?.excludes ? by : parent.excludedBy;
    if (!goesOn || this.#isTaken(excludedBy) || entry.name.toLowerCase() === ".git") return;
    const real = entry.isSymbolicLink() ? realpathSync.native(path) : join(parent.chain.at(-1) ?? "", entry.name);
    if (!isInside(this.#root, real)) throw refuse("invalid-input", [`${name} is a link that leaves the workspace`]);
    if (parent.chain.includes(real)) return;
    if (parent.chain.length > MAX_DEPTH) {
      throw refuse("invalid-input", [`${name} lies more than ${MAX_DEPTH} folders deep`]);
    }
    this.#waiting.push({ name, path, chain: [...parent.chain, real], states, excludedBy });
  }

  /** A path written out that names a folder would else name nothing, or everything in it: nobody knows what is meant. */
  #demandNoFolder(name: string, states: readonly PatternState[], by: number): void {
    const named = this.#patterns.find(
      (pattern, at) => pattern.literal && !pattern.excludes && isMatch(pattern, states[at] ?? []),
    );
    if (named !== undefined && !this.#patterns[by]?.excludes) throw refuse("invalid-input", [`${name} is a folder`]);
  }

  /** True if a folder is taken away by a pattern after which none adds anything. */
  #isTaken(excludedBy: number): boolean {
    return excludedBy >= 0 && this.#patterns.slice(excludedBy + 1).every(({ excludes }) => excludes);
  }

  /** The index of the last pattern that matches, also by a folder above; -1 if there is none. */
  #lastMatch(states: readonly PatternState[], inherited: number): number {
    let last = inherited;
    for (const [at, pattern] of this.#patterns.entries()) {
      if (!isMatch(pattern, states[at] ?? [])) continue;
      last = Math.max(last, at);
    }
    return last;
  }
}

/** A link to nothing counts as a file: reading it says what is wrong. */
function kindOf(entry: Dirent, path: string): "folder" | "other" {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? "folder" : "other";
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch {
    return "other";
  }
}

function listFolder({ name, path }: Folder): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw refuse("path-not-found", [`${name === "" ? "the workspace" : name} cannot be listed${code}`]);
  }
}

function refuse(code: "invalid-input" | "path-not-found", problems: readonly string[]): UsageError {
  const hint = "Name files below the workspace, one pattern a line; write FOLDER/** for all files of a folder.";
  return new UsageError(code, "These patterns do not name files.", { hint, problems });
}
