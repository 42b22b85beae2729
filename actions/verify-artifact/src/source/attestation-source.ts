// A place where bundles about artifacts may lie.
import type { ArtifactSubject } from "@lockstep/sigstore";

/** What a file or a service holds: one bundle, or one a line. Nobody has checked it yet. */
export interface FoundContent {
  /** For people: a path, or the name of a service. */
  readonly origin: string;
  /** The same object for the same content, so that it is parsed once. */
  readonly content: Uint8Array;
  /** True for what may be about other artifacts only: then it says nothing against this one. */
  readonly isShared?: boolean;
}

/** What the place lists and does not give: it may be what says something against the artifact. */
export interface LostContent {
  readonly origin: string;
  /** Why it cannot be looked at, as the end of a sentence. */
  readonly lost: string;
}

export interface AttestationSource {
  /** For people. */
  readonly name: string;
  /**
   * Everything that may be about the artifact; none where there is none. Errors: `UnavailableError` and `PermissionError` where
   * the place cannot be asked, `IntegrityError` where its answers make no sense.
   */
  find(subject: ArtifactSubject): Promise<readonly (FoundContent | LostContent)[]>;
}
