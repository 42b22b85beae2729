// The files of a repository's working tree: git lists them, this reads them.
import type { Files, Git, ReadText } from "@lockstep/core";
import { readInside } from "./read-text-file.ts";
import type { Refusal } from "./refusal.ts";

export class WorkingTree implements Files {
  readonly #git: Git;
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
    return readInside(this.#git.root, path, maxBytes);
  }
}
