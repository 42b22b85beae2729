// A change that is proposed: a repository with a base and a head, and the events that announce it.
import { plainGit, ScratchFolder, type ScratchRepository, type TriggerEvent } from "@lockstep/testkit";
import { repositoryOf, type Tree } from "./project.ts";

export const OWNER = "octo-org";
export const NAME = "octo-repo";
const FULL_NAME = `${OWNER}/${NAME}`;

/** Full commit ids. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}

/** The event of a pull request between two commits of one repository ("Webhook events and payloads"). */
export function pullRequest({ base, head }: Commits): TriggerEvent {
  const repo = { full_name: FULL_NAME };
  const pull = { number: 7, base: { ref: "main", sha: base, repo }, head: { ref: "change", sha: head, repo } };
  const repository = { full_name: FULL_NAME, default_branch: "main" };
  return { name: "pull_request", payload: { action: "opened", number: 7, pull_request: pull, repository } };
}

/** The event of a group in a merge queue. */
export function mergeGroup({ base, head }: Commits): TriggerEvent {
  const group = { base_ref: "refs/heads/main", base_sha: base, head_ref: "refs/heads/queue/7", head_sha: head };
  const repository = { full_name: FULL_NAME, default_branch: "main" };
  return { name: "merge_group", payload: { action: "checks_requested", merge_group: group, repository } };
}

/** A repository whose first commit is the base and whose second, checked out, is the head. */
export class Proposal implements Disposable, Commits {
  readonly repository: ScratchRepository;
  readonly baseFiles: Tree;
  readonly base: string;
  readonly head: string;
  readonly #clones: ScratchFolder[] = [];

  constructor(base: Tree, change: (repository: ScratchRepository) => void) {
    this.repository = repositoryOf(base);
    this.baseFiles = base;
    this.base = this.repository.git("rev-parse", "HEAD");
    change(this.repository);
    this.head = this.repository.commit();
  }

  /** A clone of the head alone, as actions/checkout makes it by default. */
  cloneShallow(): string {
    const folder = new ScratchFolder();
    this.#clones.push(folder);
    plainGit(folder.path, ["clone", "--quiet", "--depth=1", `file://${this.repository.path}`, "."]);
    return folder.path;
  }

  [Symbol.dispose](): void {
    for (const folder of [this.repository, ...this.#clones]) folder[Symbol.dispose]();
  }
}
