// Reads the code of targets from the files that GitHub sent, and says which further files it takes.
import { codeKey } from "../../graph/dependency.ts";
import { readCode, wantedFiles } from "../../graph/read-code.ts";
import { readRefName } from "../../version/ref-name.ts";
import type { CodeEvidence } from "../facts.ts";
import type { RepositoryAnswers } from "./repository-answers.ts";
import { canBePath, type Target } from "./target.ts";

export class CodeReading {
  readonly #code = new Map<string, CodeEvidence>();
  readonly #flaws = new Map<string, string>();
  /** Files beyond those asked for first. */
  readonly #more = new Map<string, readonly string[]>();

  codeOf(target: Target): CodeEvidence | undefined {
    return this.#code.get(keyOf(target));
  }

  /** Why the code cannot be read; undefined where it was read, or is not here yet. */
  flawOf(target: Target): string | undefined {
    return this.#flaws.get(keyOf(target));
  }

  /** The files that are still to be asked for. */
  openFiles(target: Target, answers: RepositoryAnswers): readonly { readonly ref: string; readonly path: string }[] {
    const key = keyOf(target);
    if (this.#code.has(key) || this.#flaws.has(key)) return [];
    const { path, ref } = target.target;
    const { name } = readRefName(ref);
    const read = answers.filesAt(name);
    const wanted = this.#more.get(key) ?? wantedFiles({ path, site: target.site });
    return wanted.filter((file) => !read.has(file)).map((file) => ({ ref: name, path: file }));
  }

  /** Reads what has come in. */
  async read(target: Target, answers: RepositoryAnswers): Promise<void> {
    const key = keyOf(target);
    if (this.#code.has(key) || this.#flaws.has(key)) return;
    const { path, ref } = target.target;
    const read = await readCode({ path, site: target.site }, answers.filesAt(readRefName(ref).name));
    if (read.kind === "code") this.#code.set(key, read.code);
    else if (read.kind === "unusable") this.#flaws.set(key, read.why);
    else if (read.paths.every(canBePath)) this.#more.set(key, read.paths);
    else this.#flaws.set(key, "it names a file that no repository can hold");
  }
}

/** The same path is read in another way as an action than as a workflow. */
function keyOf({ site, target }: Target): string {
  return `${site} ${codeKey(target)}`;
}
