// What is signed, attested or verified: one artifact by its digest, under a name.
import type { ArtifactDigest } from "../digest/artifact-digest.ts";

export interface ArtifactSubject {
  /** `file`: bytes on this machine; `oci`: an image in a registry; `digest`: known by its digest alone. */
  readonly kind: "file" | "oci" | "digest";
  /**
   * Unique among the subjects of a run (in-toto Statement v1, `subject`), but that images may share one: their digests tell them
   * apart. Of a file its path relative to the workspace with `/` separators; of an image its reference without tag and digest.
   */
  readonly name: string;
  readonly digest: ArtifactDigest;
  /** Absolute path, of files only. */
  readonly path?: string;
  /** Bytes, of files only. */
  readonly size?: number;
}
