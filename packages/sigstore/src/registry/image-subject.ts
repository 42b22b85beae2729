// Images as subjects: between the form in which they are signed and the one in which registries are asked.
import { UsageError } from "@lockstep/core";
import { type ImageDigest, parseImageDigest } from "@lockstep/runtime/registry";
import type { ArtifactSubject } from "../subject/subject.ts";

/**
 * The image behind a subject of kind `oci`. Throws `UsageError` (`invalid-input`) for other subjects, names that are no image,
 * and digests other than SHA-256, which registries and their clients agree on.
 */
export function imageOfSubject({ kind, name, digest }: ArtifactSubject): ImageDigest {
  if (kind === "oci") return parseImageDigest(`${name}@${digest.algorithm}:${digest.hex}`);
  throw new UsageError("invalid-input", `${JSON.stringify(name)} is no image`, {
    hint: "Bundles are kept in registries for images only: choose another place for this one.",
  });
}
