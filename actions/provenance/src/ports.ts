// What the program needs from the world, so that tests can stand in for it.
import type { RepositoryName } from "@lockstep/core";
import type { GitHubPublisher } from "@lockstep/runtime";
import type { ReadEvidence } from "@lockstep/runtime/evidence";
import type { ReferrerRegistry } from "@lockstep/runtime/registry";
import type { ArtifactSubject, GitHubClaims, SigningSession } from "@lockstep/sigstore";

/** A file that somebody wrote for this step. */
export interface GivenFile {
  /** The last segment of its path. */
  readonly name: string;
  readonly text: string;
}

/** Which step this is (GitHub documentation, "Variables reference"). */
interface OwnStep {
  /** `GITHUB_JOB`: the key of the job in its workflow. */
  readonly job: string;
  /** `GITHUB_ACTION`: the id of the step, or the name that the runner gave it. */
  readonly action: string;
  /** `GITHUB_ACTION_REPOSITORY`, where this code came from; empty for a local path. */
  readonly repository: string;
}

export interface AttestPorts {
  readonly serverUrl: string;
  readonly repository: RepositoryName;
  gatherSubjects(): Promise<readonly ArtifactSubject[]>;
  /** The claims of the job's identity token. */
  claims(): Promise<GitHubClaims>;
  openSession(): Promise<SigningSession>;
  /**
   * The file at a path relative to the workspace, or at an absolute one. Rejects with `UsageError` (`path-not-found`) that names the
   * input, also for a file above `maxBytes`.
   */
  readFile(input: string, path: string, maxBytes: number): Promise<GivenFile>;
  readonly step: OwnStep;
  /** What the steps of this job have left until now. Throws where it is missing or cannot be read. */
  ownEvidence(): ReadEvidence;
  /** The evidence in the folder that an input names. Throws `UnavailableError` (`not-found`) where there is none. */
  evidenceIn(path: string): ReadEvidence;
  /** The text of a workflow's file at a commit. Rejects with an error of the suite where it cannot be had. */
  workflowFile(repository: RepositoryName, commit: string, path: string): Promise<string>;
  /** The inputs of a manual run as the event's payload has them. */
  dispatchInputs(): Promise<Readonly<Record<string, string | number | boolean>>>;
  /** Undefined without a token. */
  readonly publisher: GitHubPublisher | undefined;
  readonly registry: ReferrerRegistry;
  /** Writes a file of bundles and gives its absolute path. */
  writeBundles(name: string, text: string): string;
  /** Appends lines to `GITHUB_ARTIFACTS`; false where the runner has no use for them. */
  declareArtifacts(lines: string): boolean;
  now(): Date;
}
