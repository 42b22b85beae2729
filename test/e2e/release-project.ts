// The project that is released, and a run of one of its workflows as GitHub describes it to the jobs.
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { ScratchRepository, type TriggerEvent } from "@lockstep/testkit";
import { type Claims, githubClaims } from "@lockstep/testkit/sigstore";

export interface Owner {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
}

export interface Project extends Disposable {
  readonly owner: Owner;
  /** Absolute path of the repository. */
  readonly path: string;
  readonly commit: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface RunFacts {
  readonly id: string;
  readonly text: string;
  /** Of the workflow, in the repository. */
  readonly path: string;
  readonly ref: string;
  readonly event: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly project: Project;
}

const MAKEFILE = `dist:
\tmkdir -p dist
\tprintf 'what was built\\n' > dist/app.tgz
sbom:
\tmkdir -p evidence
\tprintf '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}' > evidence/sbom.json
.PHONY: dist sbom
`;

/** One commit with these files and what builds and deploys the project. */
export function projectOf(owner: Owner, more: Readonly<Record<string, string>>): Project {
  const source = new ScratchRepository();
  const files = { Makefile: MAKEFILE, "deploy.sh": '#!/bin/sh\ncp "$1" "$PRODUCTION/app"\n', ...more };
  for (const [path, text] of Object.entries(files)) source.write(path, text);
  chmodSync(join(source.path, "deploy.sh"), 0o755);
  const commit = source.commit();
  return { owner, path: source.path, commit, files, [Symbol.dispose]: () => source[Symbol.dispose]() };
}

export function eventOf({ event, ref, inputs, project: { owner, commit } }: RunFacts): TriggerEvent {
  const repository = { full_name: owner.repository, id: Number(owner.repositoryId), default_branch: "main" };
  if (event === "workflow_dispatch") return { name: event, payload: { inputs, ref, repository } };
  const before = "0".repeat(40);
  const change = { before, after: commit, created: true, deleted: false, forced: false };
  return { name: event, payload: { ref, repository, ...change } };
}

/** What GitHub's identity tokens say of the jobs of a run. */
export function claimsOf({ id, path, ref, event, project: { owner, commit } }: RunFacts): Claims {
  const { repository, repositoryId, ownerId } = owner;
  const workflow = `${repository}/${path}@${ref}`;
  return githubClaims({
    ...{ ref, ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch", sha: commit, event_name: event, run_id: id },
    ...{ repository, repository_id: repositoryId, repository_owner: repository.split("/")[0] },
    ...{ repository_owner_id: ownerId, sub: `repo:${repository}:ref:${ref}` },
    ...{ workflow_ref: workflow, job_workflow_ref: workflow, workflow_sha: commit, job_workflow_sha: commit },
  });
}
