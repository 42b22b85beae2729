// Gathers the questions of one round: everything about one repository goes into one question, nothing is asked twice.
import type { RepositoryName, RepositoryQuestion } from "@lockstep/core";

/** What one target adds to the question about its repository. */
export interface Needs {
  readonly commits: readonly string[];
  readonly names: readonly string[];
  readonly files: readonly { readonly ref: string; readonly path: string }[];
  readonly ancestries: readonly { readonly commit: string; readonly name: string }[];
}

interface Page {
  readonly repository: RepositoryName;
  readonly commits: Set<string>;
  readonly names: Set<string>;
  readonly files: Map<string, RepositoryQuestion["files"][number]>;
  readonly ancestries: Map<string, RepositoryQuestion["ancestries"][number]>;
}

export class QuestionBook {
  readonly #pages = new Map<string, Page>();

  /** Adds to the question about a repository; one that needs nothing more is asked about for itself. */
  add(key: string, { owner, name }: RepositoryName, needs: Needs): void {
    const page = this.#pages.get(key) ?? openPage({ owner, name });
    this.#pages.set(key, page);
    for (const commit of needs.commits) page.commits.add(commit);
    for (const asked of needs.names) page.names.add(asked);
    for (const file of needs.files) page.files.set(`${file.ref} ${file.path}`, file);
    for (const ancestry of needs.ancestries) page.ancestries.set(`${ancestry.commit} ${ancestry.name}`, ancestry);
  }

  /** The questions by the key of their repository. */
  questions(): ReadonlyMap<string, RepositoryQuestion> {
    return new Map([...this.#pages].map(([key, page]) => [key, toQuestion(page)]));
  }
}

function openPage(repository: RepositoryName): Page {
  return { repository, commits: new Set(), names: new Set(), files: new Map(), ancestries: new Map() };
}

function toQuestion({ repository, commits, names, files, ancestries }: Page): RepositoryQuestion {
  return {
    repository,
    commits: [...commits],
    names: [...names],
    files: [...files.values()],
    ancestries: [...ancestries.values()],
  };
}
