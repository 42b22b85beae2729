// Reads the workflows that rulesets require. Many repositories share a few of them, so each is asked for once.
import { LockstepError, type OwnedRepository } from "@lockstep/core";
import type { AuditGitHub, RequiredWorkflow } from "./audit-github.ts";
import { readWorkflow, type Workflow } from "./read-workflow.ts";
import { isOutage } from "./told.ts";

export type RequiredRead =
  | { readonly ok: true; readonly shown: string; readonly workflow: Workflow }
  /** `why` is a sentence about it. */
  | { readonly ok: false; readonly shown: string; readonly why: string };

/** What the survey of a repository reads of a file, too. */
const MAX_BYTES = 512 * 1024;

export class RequiredWorkflows {
  readonly #github: Pick<AuditGitHub, "fileAt">;
  readonly #repositories: ReadonlyMap<number, OwnedRepository>;
  readonly #known = new Map<string, Promise<RequiredRead>>();

  /** `repositories`: those among which a number is looked up. */
  constructor(github: Pick<AuditGitHub, "fileAt">, repositories: readonly OwnedRepository[]) {
    this.#github = github;
    this.#repositories = new Map(repositories.map((repository) => [repository.id, repository]));
  }

  /** The name to show: `owner/name/path@ref`. */
  nameOf({ repositoryId, path, sha, ref }: RequiredWorkflow): string {
    const repository = this.#repositories.get(repositoryId);
    const owner = repository ? `${repository.owner}/${repository.name}` : `repository #${repositoryId}`;
    return `${owner}/${path}@${sha ?? ref ?? "HEAD"}`;
  }

  /** Throws an outage only. */
  read(required: RequiredWorkflow): Promise<RequiredRead> {
    const key = this.nameOf(required);
    const known = this.#known.get(key);
    if (known) return known;
    const reading = this.#ask(required, key);
    this.#known.set(key, reading);
    // Asked for again after an outage.
    reading.catch(() => this.#known.delete(key));
    return reading;
  }

  async #ask({ repositoryId, path, sha, ref }: RequiredWorkflow, shown: string): Promise<RequiredRead> {
    const repository = this.#repositories.get(repositoryId);
    const refuse = (why: string): RequiredRead => ({ ok: false, shown, why: `the required workflow ${shown} ${why}` });
    if (repository === undefined) return refuse("lies where this token cannot see it");
    try {
      const text = await this.#github.fileAt(repository, sha ?? ref ?? "HEAD", path, MAX_BYTES);
      if (text === undefined) return refuse("is not there");
      const read = await readWorkflow(text, "");
      return read.ok ? { ok: true, shown, workflow: read.workflow } : refuse(`cannot be understood: ${read.why}`);
    } catch (error) {
      if (isOutage(error) || !(error instanceof LockstepError)) throw error;
      return refuse("cannot be read");
    }
  }
}
