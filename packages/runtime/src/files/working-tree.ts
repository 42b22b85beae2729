// The files of a repository's working tree: git lists them, this reads them, and refuses what GitHub would read otherwise.
import { lstatSync } from "node:fs";
import { extname, join } from "node:path";
import type { Files, Git, ReadText } from "@lockstep/core";
import { readInside } from "./read-text-file.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** GitHub takes what lies here from the commit's objects, where a link is a text that holds a path. */
const READ_BY_GITHUB = ".github/workflows/";

/** Of so many files, git is asked about all at once: that takes it less time than to start again for each kind of them. */
const FEW_FILES = 2_000;

export class WorkingTree implements Files {
  readonly #git: Git;
  /** By extension, or in all where there are few files. */
  readonly #converted = new Map<string, Promise<ReadonlySet<string>>>();
  #listed: Promise<readonly string[]> | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Asks git once; later calls give the same list. */
  list(): Promise<readonly string[]> {
    this.#listed ??= this.#git.listFiles();
    return this.#listed;
  }

  async readText(path: string, maxBytes: number): Promise<ReadText | Refusal> {
    if (path.startsWith(READ_BY_GITHUB) && isLink(join(this.#git.root, path))) return refuse("link");
    if ((await this.#convertedLike(path)).has(path)) return refuse("converted");
    return readInside(this.#git.root, path, maxBytes);
  }

  /** The listed files of the same extension whose text git changes on checkout, or all such files of a small tree. */
  async #convertedLike(path: string): Promise<ReadonlySet<string>> {
    const listed = await this.list();
    const isSmall = listed.length <= FEW_FILES;
    const kind = isSmall ? "" : extname(path);
    const known = this.#converted.get(kind);
    if (known) return known;
    const alike = isSmall ? listed : listed.filter((candidate) => extname(candidate) === kind);
    const asked = this.#git.convertedFiles(alike);
    this.#converted.set(kind, asked);
    return asked;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
