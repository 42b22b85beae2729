// Files on this machine as subjects: found, hashed once, and named by their path.
import { type DigestOptions, digestFiles, type FoundArtifact } from "@lockstep/runtime/artifacts";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import { digestOfHex } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";

export interface FileSubjectOptions extends Pick<DigestOptions, "onProgress"> {
  /** The digest of the subjects. Left out: sha256, which every verifier knows. */
  readonly algorithm?: DigestAlgorithm;
}

/** The files with their digests, in their order. Errors: those of `digestFiles`. */
export async function fileSubjects(
  files: readonly FoundArtifact[],
  { algorithm = "sha256", ...options }: FileSubjectOptions = {},
): Promise<readonly ArtifactSubject[]> {
  const hashed = await digestFiles(files, { ...options, algorithms: [algorithm] });
  return files.flatMap(({ name, path }, index) => {
    const one = hashed[index];
    const digest = digestOfHex(one?.digests[algorithm] ?? "");
    if (one === undefined || digest === undefined) throw new TypeError("every file has the digest that was asked for");
    return { kind: "file", name, digest, path, size: one.size };
  });
}
