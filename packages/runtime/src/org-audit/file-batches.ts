// Asks for the files of repositories in batches, each when the first of its repositories comes to its turn.
import type { OwnedRepository } from "@lockstep/core";
import type { AuditedAnswer, AuditGitHub } from "./audit-github.ts";

/** GitHub ends a query after ten seconds; all workflows of a repository cost it up to some hundreds of milliseconds. */
const BATCH = 10;

export class FileBatches {
  readonly #github: Pick<AuditGitHub, "filesOf">;
  readonly #batchOf = new Map<OwnedRepository, readonly OwnedRepository[]>();
  readonly #asked = new Map<readonly OwnedRepository[], Promise<readonly AuditedAnswer[]>>();
  /** How many of a batch have their files. */
  readonly #taken = new Map<readonly OwnedRepository[], number>();

  constructor(github: Pick<AuditGitHub, "filesOf">, repositories: readonly OwnedRepository[]) {
    this.#github = github;
    for (let start = 0; start < repositories.length; start += BATCH) {
      const batch = repositories.slice(start, start + BATCH);
      for (const repository of batch) this.#batchOf.set(repository, batch);
    }
  }

  /** To be called once a repository. Rejects with what spoilt the whole batch. */
  async filesOf(repository: OwnedRepository): Promise<AuditedAnswer> {
    const batch = this.#batchOf.get(repository) ?? [repository];
    const asking = this.#asked.get(batch) ?? this.#github.filesOf(batch);
    this.#asked.set(batch, asking);
    try {
      const answer = (await asking)[batch.indexOf(repository)];
      if (answer === undefined) throw new TypeError("there are fewer answers than questions");
      return answer;
    } finally {
      this.#release(batch);
    }
  }

  /** Texts are not held longer than they are needed. */
  #release(batch: readonly OwnedRepository[]): void {
    const taken = (this.#taken.get(batch) ?? 0) + 1;
    this.#taken.set(batch, taken);
    if (taken >= batch.length) this.#asked.delete(batch);
  }
}
