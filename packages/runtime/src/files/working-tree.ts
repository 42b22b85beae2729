// The files of a repository's working tree: git lists them, this reads them, and refuses what GitHub would read otherwise.
import { lstatSync } from "node:fs";
import { extname, join } from "node:path";
import type { Files, Git, ReadText } from "@lockstep/core";
import { readInside } from "./read-text-file.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** GitHub takes what lies here from the commit's objects, where a link is a text that holds a path. */
const READ_BY_GITHUB = ".github/workflows/";

export class WorkingTree implements Files {
  readonly #git: Git;
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

  /** The listed files of the same extension whose text git changes on checkout: one question for all of them. */
  #convertedLike(path: string): Promise<ReadonlySet<string>> {
    const extension = extname(path);
    const known = this.#converted.get(extension);
    if (known) return known;
    const asked = this.list().then((listed) =>
      this.#git.convertedFiles(listed.filter((candidate) => extname(candidate) === extension)),
    );
    this.#converted.set(extension, asked);
    return asked;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
