// What provenance writes to GitHub, and the one fact about a run that it asks for there.
import type { RepositoryName } from "@lockstep/core";

/** A file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mediaType: string;
}

export interface GitHubPublisher {
  /**
   * Stores a Sigstore bundle with a repository and gives the attestation's id; undefined where GitHub says that it has this
   * one already. Errors: `PermissionError` (`attestations: write`), `UsageError` (`request-refused`) where GitHub offers no
   * attestations for the repository or on this server, or takes the bundle for invalid, `IntegrityError`
   * (`verification-failed`) where the statement does not say what the certificate does, `UnavailableError`.
   * Source: REST "Create an attestation".
   */
  attest(repository: RepositoryName, bundle: object): Promise<number | undefined>;
  /**
   * Puts a file into the release of a tag, be it a draft or published. One of the same name is kept where its bytes are equal,
   * else replaced. Errors: `UsageError` (`request-refused`) where the tag has no release, or one that can no longer be changed,
   * `PermissionError` (`contents: write`), `UnavailableError`. Source: REST "Upload a release asset".
   */
  putReleaseFile(repository: RepositoryName, tag: string, file: ReleaseFile): Promise<"kept" | "added" | "replaced">;
  /**
   * When an attempt of a workflow run started, ISO 8601 in UTC. Errors: those of `GitHub.fileAt`, with `actions: read`.
   * Source: REST "Get a workflow run attempt".
   */
  runStartedAt(repository: RepositoryName, run: string, attempt: string): Promise<string>;
}
